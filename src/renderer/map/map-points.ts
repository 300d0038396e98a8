import type { Selection } from '../../shared/ipc/session'
import { isOpen, isThere, type Moment, type StateAsOf } from '../../shared/network/as-of'
import { endsOf } from '../../shared/network/figure'
import type { LonLat } from '../../shared/network/geodesic'
import type { Names } from '../../shared/network/local-text'
import type { NetworkIndex } from '../../shared/network/network-index'
import { crossingState, standingOf } from '../../shared/network/subject-state'
import type { Terminal } from '../../shared/network/terminal'

/** How far something has come: it works, works on trial, or is only meant to. */
export type Phase = 'open' | 'trial' | 'planned'

/**
 * How a point is drawn. `capacity`: a disc whose area stands for the lowest figure, with a second ring for the highest
 * where figures disagree. `unknown`: a hollow ring with "?". What is planned is dashed and hollow, what is on trial dashed
 * and filled. `crossing`: a double marker, hollow where no rail crosses. `station`: one half of a crossing.
 * `institution`: a square.
 */
export type MarkerLook =
  | { readonly kind: 'capacity'; readonly low: number; readonly high: number; readonly phase: Phase }
  | { readonly kind: 'unknown'; readonly phase: Phase }
  | { readonly kind: 'crossing'; readonly rail: boolean }
  | { readonly kind: 'station'; readonly rail: boolean }
  | { readonly kind: 'institution'; readonly phase: Phase }

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
}

function positionOf(index: NetworkIndex, placeId: string): LonLat | undefined {
  const position = index.places.get(placeId)?.position
  return position ? [position.lon, position.lat] : undefined
}

/** Phase of what stands there; none for what does not, which is drawn nowhere. */
function phaseOf(state: StateAsOf): Phase | undefined {
  if (!isThere(state)) return undefined
  if (state.stage === 'operating') return 'open'
  return state.stage === 'trial' ? 'trial' : 'planned'
}

function terminalLook(index: NetworkIndex, terminal: Terminal, phase: Phase): MarkerLook {
  const subject = `terminal:${terminal.id}`
  const planned = phase === 'planned'
  const stated = index.headline(subject, 'capacity', 'TEU/yr')
  const promised = index
    .groupsOf(subject, 'capacity')
    .filter((group) => group.unit === 'TEU/yr' && group.observations[0].notFor === undefined)
    .flatMap((group) => group.observations)
  const figures = stated.length > 0 || !planned ? stated : promised
  if (figures.length === 0) return { kind: 'unknown', phase }
  const ends = figures.map(endsOf)
  return {
    kind: 'capacity',
    low: Math.min(...ends.map(([low]) => low)),
    high: Math.max(...ends.map(([, high]) => high)),
    phase,
  }
}

function terminalPoints(index: NetworkIndex, moment: Moment): MapPoint[] {
  return index.network.terminals
    .filter((terminal) => terminal.kind === 'terminal')
    .flatMap((terminal) => {
      const position = positionOf(index, terminal.place)
      const phase = phaseOf(standingOf(terminal, moment, index))
      if (!position || !phase) return []
      const selection = { kind: 'terminal', id: terminal.id } as const
      const look = terminalLook(index, terminal, phase)
      return [{ key: `terminal:${terminal.id}`, selection, names: terminal.shortNames, position, look }]
    })
}

function crossingPoints(index: NetworkIndex, moment: Moment): CrossingPoints[] {
  return index.network.crossings.flatMap((crossing) => {
    const selection = { kind: 'crossing', id: crossing.id } as const
    const state = crossingState(crossing, moment, index)
    if (!isThere(state.crossing)) return []
    const rail = isOpen(state.rail)
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

/**
 * Reads the markers out of the network: those of what stands at a moment. Context stations (a terminal's whole freight
 * station) get none of their own.
 *
 * @param index with the figures of that moment
 */
export function mapPoints(index: NetworkIndex, moment: Moment): MapPoints {
  const institutions = index.network.institutions.flatMap((institution) => {
    const place = index.places.get(institution.place)
    const position = positionOf(index, institution.place)
    const phase = phaseOf(standingOf(institution, moment, index))
    if (!place || !position || !phase) return []
    const selection = { kind: 'institution', id: institution.id } as const
    const look = { kind: 'institution', phase } as const
    return [{ key: `institution:${institution.id}`, selection, names: place.names, position, look }]
  })
  return {
    terminals: terminalPoints(index, moment),
    crossings: crossingPoints(index, moment),
    institutions,
  }
}
