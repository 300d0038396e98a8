import type { Flow, PlaceKey } from '../../../shared/imports/query'
import type { LonLat } from '../../../shared/network/geodesic'
import type { NetworkIndex } from '../../../shared/network/network-index'
import { pairKey } from '../../app/imports-state'
import type { MapFlow, MapFlows } from '../../map/map-flows'

function pointOfPlace(index: NetworkIndex, id: string): LonLat | undefined {
  const position = index.places.get(id)?.position
  return position ? [position.lon, position.lat] : undefined
}

/** Where a key of the engine lies: a crossing midway between its stations; `undefined` for texts and regions. */
export function pointOfKey(index: NetworkIndex, key: PlaceKey): LonLat | undefined {
  const [kind, id] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)]
  if (kind === 'place') return pointOfPlace(index, id)
  if (kind === 'terminal') return pointOfPlace(index, index.terminals.get(id)?.place ?? '')
  if (kind !== 'crossing') return undefined
  const points = (index.crossings.get(id)?.places ?? []).flatMap((place) => {
    const point = pointOfPlace(index, place)
    return point ? [point] : []
  })
  if (points.length === 0) return undefined
  const middle = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length
  return [middle(0), middle(1)]
}

/** Flows as the map draws them, and what it cannot draw. */
export interface DrawnFlows {
  readonly flows: readonly MapFlow[]
  readonly subjects: MapFlows['subjects']
  /** Pairs with points that are left out for being smaller than the `MOST_DRAWN` largest. */
  readonly smaller: number
  /** Pairs with an end that has no point, or with both ends at one. */
  readonly undrawn: { readonly pairs: number; readonly value: number }
}

/** The station or port that a key stands at, as the map names its dots. */
function standsAt(index: NetworkIndex, key: PlaceKey): readonly string[] {
  const terminal = key.startsWith('terminal:')
    ? index.terminals.get(key.slice('terminal:'.length))
    : undefined
  const here = key.startsWith('place:') ? key.slice('place:'.length) : terminal?.place
  const terminals = index.network.terminals.filter(({ place }) => place === here)
  return [
    key,
    ...(here === undefined ? [] : [`place:${here}`]),
    ...terminals.map(({ id }) => `terminal:${id}`),
  ]
}

/** Flows that a map can hold and still be read. */
export const MOST_DRAWN = 60

/** Reads out of the engine's answer what the map draws; largest first, as it came. */
export function drawnFlows(index: NetworkIndex, flows: readonly Flow[]): DrawnFlows {
  const drawn: MapFlow[] = []
  const subjects = new Set<string>()
  let [pairs, undrawn, smaller] = [0, 0, 0]
  for (const flow of flows) {
    const [from, to] = [pointOfKey(index, flow.origin), pointOfKey(index, flow.destination)]
    const apart = from && to && (from[0] !== to[0] || from[1] !== to[1])
    if (!apart || flow.value <= 0) {
      pairs += 1
      undrawn += flow.value
      continue
    }
    if (drawn.length >= MOST_DRAWN) {
      smaller += 1
      continue
    }
    drawn.push({ key: pairKey(flow), from, to, value: flow.value })
    for (const key of [flow.origin, flow.destination]) {
      for (const subject of standsAt(index, key)) subjects.add(subject)
    }
  }
  return { flows: drawn, subjects, smaller, undrawn: { pairs, value: undrawn } }
}
