import { recompute } from './derivation'
import { expects } from './expectation'
import type { Network } from './network'
import type { Observation } from './observation'
import type { NetworkProblem } from './problem'

/** Whether two values are the same number or the same range. */
function sameValue(a: Observation['value'], b: Observation['value']): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** Derived figures that do not follow from their inputs. Inputs that are missing are another problem's business. */
export function wrongDerivations({ observations }: Network): NetworkProblem[] {
  const byId = new Map(observations.map((o) => [o.id, o]))
  return observations.flatMap((observation, index) => {
    const expected = recompute(observation, byId)
    if (expected === undefined || sameValue(expected, observation.value)) return []
    return [
      {
        code: 'derivation-wrong' as const,
        file: 'observations.json',
        path: `[${index}].value`,
        seen: JSON.stringify(observation.value),
        expected: expects('derived-value', {
          value: JSON.stringify(expected),
          formula: observation.derivation?.formula ?? '',
        }),
      },
    ]
  })
}
