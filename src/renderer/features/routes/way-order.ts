import type { RoutesSession } from '../../../shared/ipc/session'
import type { WayColumn } from '../../../shared/ipc/views'
import type { RouteFacts } from '../../../shared/network/routing/route-facts'
import { leadingKm, modelDays } from './way-figures'

/** A way with its place in the answer (1 is the shortest) and its name. */
export interface RankedWay {
  readonly way: RouteFacts
  readonly rank: number
  readonly name: string
}

const KEYS: Readonly<Record<WayColumn, (ranked: RankedWay) => number>> = {
  way: ({ rank }) => rank,
  km: ({ way }) => leadingKm(way).low,
  days: ({ way }) => modelDays(way).low,
  gauge: ({ way }) => way.gaugeChanges,
  ship: ({ way }) => way.railShipChanges,
  borders: ({ way }) => way.course.borders.length,
  countries: ({ way }) => new Set(way.course.countries.flatMap(({ value }) => value ?? [])).size,
  emissions: ({ way }) => way.emissions?.kg.low ?? Number.POSITIVE_INFINITY,
}

/** Ways in the order of a column; equal ones keep the order of the answer. */
export function sortedWays(ways: readonly RankedWay[], sort: RoutesSession['sort']): readonly RankedWay[] {
  if (!sort) return ways
  const key = KEYS[sort.column]
  const sign = sort.descending ? -1 : 1
  return [...ways].sort((a, b) => sign * (key(a) - key(b)) || a.rank - b.rank)
}

/** Up, down, and back to the order of the answer. */
export function nextOrder(sort: RoutesSession['sort'], column: WayColumn): RoutesSession['sort'] {
  if (sort?.column !== column) return { column, descending: false }
  return sort.descending ? null : { column, descending: true }
}
