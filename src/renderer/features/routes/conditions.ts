import type { NetworkIndex } from '../../../shared/network/network-index'
import type { RouteCondition } from '../../../shared/network/routing/route-question'
import type { Text } from '../../i18n/text'
import { countryName } from '../country-name'

/** A condition that can be chosen, with its name. */
export interface NamedCondition extends RouteCondition {
  readonly key: string
  readonly name: string
}

export function conditionKey({ kind, id }: RouteCondition): string {
  return `${kind}:${id}`
}

/** The crossing that a point on a border belongs to, by the stations on its two sides. */
function crossingAt(index: NetworkIndex, point: string) {
  const neighbours = index.network.legs.flatMap(({ from, to }) =>
    from === point ? [to] : to === point ? [from] : [],
  )
  return index.network.crossings.find(({ places }) => places.every((place) => neighbours.includes(place)))
}

/** Name of a condition: of the crossing where it is one, of the point on the border, of the country. */
export function conditionName(index: NetworkIndex, text: Text, { kind, id }: RouteCondition): string {
  if (kind === 'country') return countryName(text, id)
  const names = crossingAt(index, id)?.names ?? index.places.get(id)?.names
  return names ? text.name(names) : id
}

/** Everything that a route can be made to go through or to avoid: borders that rails or ships cross, and countries. */
export function allConditions(index: NetworkIndex, text: Text): NamedCondition[] {
  const legs = index.network.legs.filter(({ mode }) => mode !== 'road')
  const ends = new Set(legs.flatMap(({ from, to }) => [from, to]))
  const borders = index.network.places.filter(({ id, kind }) => kind === 'border-point' && ends.has(id))
  const countries = new Set(legs.flatMap(({ country }) => country ?? []))
  const named = (condition: RouteCondition): NamedCondition => ({
    ...condition,
    key: conditionKey(condition),
    name: conditionName(index, text, condition),
  })
  const byName = (a: NamedCondition, b: NamedCondition) => text.byName(a.name, b.name)
  return [
    ...[...countries].map((id) => named({ kind: 'country', id })).sort(byName),
    ...borders.map(({ id }) => named({ kind: 'border', id })).sort(byName),
  ]
}

/** Russia and Belarus, the pair that most who avoid anything avoid. */
export const RUSSIA_AND_BELARUS: readonly RouteCondition[] = [
  { kind: 'country', id: 'RU' },
  { kind: 'country', id: 'BY' },
]

export function hasAll(list: readonly RouteCondition[], wanted: readonly RouteCondition[]): boolean {
  return wanted.every(({ kind, id }) => list.some((other) => other.kind === kind && other.id === id))
}

export function without(list: readonly RouteCondition[], gone: readonly RouteCondition[]): RouteCondition[] {
  return list.filter(({ kind, id }) => !gone.some((other) => other.kind === kind && other.id === id))
}

/** Years that a plan of this network speaks of, from next year on, and the last of them a few years more. */
export function plannedYears({ network }: NetworkIndex, thisYear: number): number[] {
  const promised = network.legs
    .filter(({ status }) => status !== 'in-service')
    .flatMap(({ events = [] }) => events)
    .flatMap(({ expected, date, latest }) => (expected && date ? [date, latest ?? date] : []))
    .map((date) => Number(date.slice(0, 4)))
  const last = Math.max(thisYear + 1, ...promised) + 2
  return Array.from({ length: last - thisYear }, (_, i) => thisYear + 1 + i)
}
