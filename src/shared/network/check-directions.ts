import { expects } from './expectation'
import type { Network } from './network'
import type { NetworkProblem } from './problem'

/** Countries on the two sides of each crossing. */
function sidesOf({ crossings, places }: Network): ReadonlyMap<string, readonly string[]> {
  const countries = new Map(places.map(({ id, country }) => [id, country]))
  return new Map(
    crossings.map(({ id, places: sides }) => [
      `crossing:${id}`,
      sides.flatMap((side) => countries.get(side) ?? []),
    ]),
  )
}

/** Figures that hold `towards` a country and are not about a crossing that leads there. */
export function strayDirections(network: Network): NetworkProblem[] {
  const sides = sidesOf(network)
  return network.observations.flatMap(({ subject, towards }, index): NetworkProblem[] => {
    if (towards === undefined || sides.get(subject)?.includes(towards)) return []
    return [
      {
        code: 'rule-broken',
        file: 'observations.json',
        path: `[${index}].towards`,
        seen: `${subject}: ${towards}`,
        expected: expects('towards-a-side'),
      },
    ]
  })
}
