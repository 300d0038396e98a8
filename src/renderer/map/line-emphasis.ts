import type { Selection } from '../../shared/ipc/session'
import type { NetworkIndex } from '../../shared/network/network-index'
import type { MapWays } from './map-ways'

/**
 * What a leg is at the moment. In the Network view: part of the chosen route, put back behind it, or under the pointer. In
 * the Routes view: on the chosen way, on the pointed one, on another, `far` behind them all, or `quiet` while there is none.
 */
export type LineEmphasis =
  | 'chosen'
  | 'back'
  | 'pointed'
  | 'none'
  | 'way-chosen'
  | 'way-pointed'
  | 'way'
  | 'far'
  | 'quiet'

/** Emphasis of some legs, and of all the rest. */
export interface LegEmphasis {
  readonly legs: ReadonlyMap<string, LineEmphasis>
  readonly rest: LineEmphasis
}

/** Emphasis while a route is selected or pointed at. */
export function routeEmphasis(
  index: NetworkIndex,
  { selection, hover }: { readonly selection: Selection | null; readonly hover: Selection | null },
): LegEmphasis {
  const legsOf = (wish: Selection | null) =>
    wish?.kind === 'route' ? (index.routes.get(wish.id)?.legs ?? []) : []
  const chosen = legsOf(selection)
  const legs = new Map<string, LineEmphasis>([
    ...legsOf(hover).map((id) => [id, 'pointed'] as const),
    ...chosen.map((id) => [id, 'chosen'] as const),
  ])
  return { legs, rest: chosen.length > 0 ? 'back' : 'none' }
}

/** Emphasis while ways are shown: a leg of several is what the foremost of them is. */
export function wayEmphasis({ ways, chosen, pointed }: MapWays): LegEmphasis {
  const legsOf = (key: string | null) =>
    ways.find((way) => way.key === key)?.course.legs.map(({ leg }) => leg.id) ?? []
  const legs = new Map<string, LineEmphasis>([
    ...ways.flatMap(({ key }) => legsOf(key)).map((id) => [id, 'way'] as const),
    ...legsOf(pointed).map((id) => [id, 'way-pointed'] as const),
    ...legsOf(chosen).map((id) => [id, 'way-chosen'] as const),
  ])
  return { legs, rest: legs.size > 0 ? 'far' : 'quiet' }
}
