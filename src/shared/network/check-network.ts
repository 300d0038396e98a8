import { cyclicFigures } from './check-cycles'
import { duplicateIds, unknownIds } from './check-ids'
import { lineProblems } from './check-lines'
import type { Network } from './network'
import type { NetworkProblem } from './problem'

/** What is wrong between the files of a network whose every file has the right shape. Empty: nothing. */
export function checkNetwork(network: Network): NetworkProblem[] {
  return [
    ...duplicateIds(network),
    ...unknownIds(network),
    ...lineProblems(network),
    ...cyclicFigures(network),
  ]
}
