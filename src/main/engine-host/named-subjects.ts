import type { NamedSubject } from '../../shared/imports/place-name'
import type { Network } from '../../shared/network/network'

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)]
}

/** Everything in a network that a file may name: terminals, crossings and the places that have a point on the map. */
export function namedSubjects(network: Network): readonly NamedSubject[] {
  const terminals = network.terminals.map(({ id, names, shortNames, aliases }) => ({
    id: `terminal:${id}`,
    kind: 'terminal' as const,
    names: distinct([...Object.values(names), ...Object.values(shortNames), ...aliases]),
  }))
  const crossings = network.crossings.map(({ id, names, aliases }) => ({
    id: `crossing:${id}`,
    kind: 'crossing' as const,
    names: distinct([...Object.values(names), ...aliases]),
  }))
  const places = network.places
    .filter(({ kind }) => kind !== 'region' && kind !== 'border-point')
    .map(({ id, names, aliases }) => ({
      id: `place:${id}`,
      kind: 'place' as const,
      names: distinct([...Object.values(names), ...aliases]),
    }))
  return [...terminals, ...crossings, ...places]
}
