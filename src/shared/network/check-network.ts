import { cyclicFigures } from './check-cycles'
import { wrongDerivations } from './check-derivations'
import { strayDirections } from './check-directions'
import { duplicateIds, unknownIds } from './check-ids'
import { lineProblems } from './check-lines'
import { strayPlaces } from './check-positions'
import type { Network } from './network'
import type { NetworkProblem } from './problem'

/** What is wrong between the files of a network whose every file has the right shape. Empty: nothing. */
export function checkNetwork(network: Network): NetworkProblem[] {
  const cycles = cyclicFigures(network)
  return [
    ...duplicateIds(network),
    ...unknownIds(network),
    ...strayPlaces(network),
    ...lineProblems(network),
    ...strayDirections(network),
    ...cycles,
    ...(cycles.length === 0 ? wrongDerivations(network) : []),
  ]
}
