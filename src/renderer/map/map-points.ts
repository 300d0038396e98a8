import type { Selection } from '../../shared/ipc/session'
import { endsOf } from '../../shared/network/figure'
import type { LonLat } from '../../shared/network/geodesic'
import type { Names } from '../../shared/network/local-text'
import type { NetworkIndex } from '../../shared/network/network-index'
import type { Terminal } from '../../shared/network/terminal'

/**
 * How a point is drawn. `capacity`: a disc whose area stands for the lowest figure, with a second ring for the highest
 * where figures disagree. `unknown`: a hollow ring with "?". `planned` dashes either. `crossing`: a double marker,
 * hollow where no rail crosses. `station`: one half of a crossing. `institution`: a square.
 */
export type MarkerLook =
  | { readonly kind: 'capacity'; readonly low: number; readonly high: number; readonly planned: boolean }
  | { readonly kind: 'unknown'; readonly planned: boolean }
  | { readonly kind: 'crossing'; readonly rail: boolean }
  | { readonly kind: 'station'; readonly rail: boolean }
  | { readonly kind: 'institution' }

/** Something of the network that stands at one point and can be selected. */
export interface MapPoint {
  readonly key: string
  readonly selection: Selection
  /** What the map writes beside it: short, and for an office its city. */
  readonly names: Names
  readonly position: LonLat
  readonly look: MarkerLook
}

/** A crossing as one point and as its two stations; the zoom decides which is drawn. */
export interface CrossingPoints {
  readonly pair: MapPoint
  readonly stations: readonly [MapPoint, MapPoint]
}

/** Everything that gets a marker. */
export interface MapPoints {
  readonly terminals: readonly MapPoint[]
  readonly crossings: readonly CrossingPoints[]
  /** Only those with a position: an office known by its province is no dot. */
  readonly institutions: readonly MapPoint[]
  /** How many institutions have no position. */
  readonly unplacedInstitutions: number
}

function positionOf(index: NetworkIndex, placeId: string): LonLat | undefined {
  const position = index.places.get(placeId)?.position
  return position ? [position.lon, position.lat] : undefined
}

function isPlanned(terminal: Terminal): boolean {
  return !terminal.events.some((event) => event.status === 'operating' && event.expected !== true)
}

function terminalLook(index: NetworkIndex, terminal: Terminal): MarkerLook {
  const subject = `terminal:${terminal.id}`
  const planned = isPlanned(terminal)
  const stated = index.headline(subject, 'capacity', 'TEU/yr')
  const promised = index
    .groupsOf(subject, 'capacity')
    .filter((group) => group.unit === 'TEU/yr' && group.observations[0].notFor === undefined)
    .flatMap((group) => group.observations)
  const figures = stated.length > 0 || !planned ? stated : promised
  if (figures.length === 0) return { kind: 'unknown', planned }
  const ends = figures.map(endsOf)
  return {
    kind: 'capacity',
    low: Math.min(...ends.map(([low]) => low)),
    high: Math.max(...ends.map(([, high]) => high)),
    planned,
  }
}

function terminalPoints(index: NetworkIndex): MapPoint[] {
  return index.network.terminals
    .filter((terminal) => terminal.kind === 'terminal')
    .flatMap((terminal) => {
      const position = positionOf(index, terminal.place)
      if (!position) return []
      const selection = { kind: 'terminal', id: terminal.id } as const
      const look = terminalLook(index, terminal)
      return [{ key: `terminal:${terminal.id}`, selection, names: terminal.shortNames, position, look }]
    })
}

function crossingPoints(index: NetworkIndex): CrossingPoints[] {
  return index.network.crossings.flatMap((crossing) => {
    const selection = { kind: 'crossing', id: crossing.id } as const
    const rail = crossing.rail === 'in-service'
    const stations = crossing.places.flatMap((placeId) => {
      const place = index.places.get(placeId)
      const position = positionOf(index, placeId)
      if (!place || !position) return []
      const look = { kind: 'station', rail } as const
      return [{ key: `crossing:${crossing.id}/${placeId}`, selection, names: place.names, position, look }]
    })
    const [a, b] = stations
    if (!a || !b) return []
    const position = [(a.position[0] + b.position[0]) / 2, (a.position[1] + b.position[1]) / 2] as const
    const look = { kind: 'crossing', rail } as const
    const pair = { key: `crossing:${crossing.id}`, selection, names: crossing.names, position, look }
    return [{ pair, stations: [a, b] as const }]
  })
}

/** Reads the markers out of the network. Context stations (a terminal's whole freight station) get none of their own. */
export function mapPoints(index: NetworkIndex): MapPoints {
  const institutions = index.network.institutions.flatMap((institution) => {
    const place = index.places.get(institution.place)
    const position = positionOf(index, institution.place)
    if (!place || !position) return []
    const selection = { kind: 'institution', id: institution.id } as const
    const look = { kind: 'institution' } as const
    return [{ key: `institution:${institution.id}`, selection, names: place.names, position, look }]
  })
  return {
    terminals: terminalPoints(index),
    crossings: crossingPoints(index),
    institutions,
    unplacedInstitutions: index.network.institutions.length - institutions.length,
  }
}
