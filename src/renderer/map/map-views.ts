import type { Selection } from '../../shared/ipc/session'
import type { LonLat } from '../../shared/network/geodesic'
import { legPoints } from '../../shared/network/leg-distance'
import type { NetworkIndex } from '../../shared/network/network-index'

/** What the first view must hold: the links of Xi'an with their far ends, Almaty behind them and the sea port before them. */
const OPENING_PLACES = ['xian-port', 'khorgos-cn', 'alashankou', 'tacheng', 'almaty', 'lianyungang'] as const

function positionsOf(index: NetworkIndex, ids: readonly string[]): LonLat[] {
  return ids.flatMap((id) => {
    const position = index.places.get(id)?.position
    return position ? [[position.lon, position.lat] as const] : []
  })
}

function routePositions(index: NetworkIndex, routeId: string): LonLat[] {
  const legs = index.routes.get(routeId)?.legs ?? []
  return legs.flatMap((id) => {
    const leg = index.legs.get(id)
    return leg ? legPoints(leg, index.places) : []
  })
}

/** Places that the opening view fits; of a network without the Xi'an terminal, all. */
export function openingPlaces(index: NetworkIndex): LonLat[] {
  if (!index.terminals.has('xian')) return allPlaces(index)
  const links = index.network.routes.filter((route) => route.kind === 'link')
  return [...positionsOf(index, OPENING_PLACES), ...links.flatMap((route) => routePositions(index, route.id))]
}

/** Every place of the network: terminals, crossings and the ends of all legs; where there are none, all that it names. */
export function allPlaces(index: NetworkIndex): LonLat[] {
  const ends = index.network.legs.flatMap((leg) => [leg.from, leg.to])
  const used = new Set([...ends, ...index.network.terminals.map((t) => t.place)])
  return positionsOf(index, used.size > 0 ? [...used] : [...index.places.keys()])
}

/** Places that a selection is about; none for an office known only by its province. */
export function selectionPlaces(index: NetworkIndex, { kind, id }: Selection): LonLat[] {
  if (kind === 'route') return routePositions(index, id)
  if (kind === 'crossing') return positionsOf(index, index.crossings.get(id)?.places ?? [])
  if (kind === 'place') return positionsOf(index, [id])
  const held = kind === 'terminal' ? index.terminals.get(id) : index.institutions.get(id)
  return positionsOf(index, held ? [held.place] : [])
}
