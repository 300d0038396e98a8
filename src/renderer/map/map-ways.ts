import type { LonLat } from '../../shared/network/geodesic'
import { legPoints } from '../../shared/network/leg-distance'
import type { Names } from '../../shared/network/local-text'
import type { NetworkIndex } from '../../shared/network/network-index'
import type { Change, PathCourse, Track } from '../../shared/network/routing/path-course'
import type { LineProperties } from './network-lines'

/** A way and how it is laid out. */
export interface MapWay {
  readonly key: string
  readonly course: PathCourse
}

/** What the Routes view asks of the map. */
export interface MapWays {
  /** Ways of the answer, the shortest first. */
  readonly ways: readonly MapWay[]
  /** Keys of ways. */
  readonly chosen: string | null
  readonly pointed: string | null
  /** Places of the question. */
  readonly from: string | null
  readonly to: string | null
  /** The next click on a place fills an end: places off the ways stand in full strength. */
  readonly picking: boolean
  /** What rail and ship are called on a sign. */
  readonly words: { readonly rail: string; readonly ship: string }
}

/** A leg of the chosen way as it is travelled: points and side in that direction. */
export interface WayPiece {
  readonly leg: string
  readonly coordinates: readonly LonLat[]
  readonly side: LineProperties['side']
}

/** An end of the question. */
export interface WayEnd {
  readonly end: 'from' | 'to'
  readonly place: string
  readonly names: Names
  readonly position: LonLat
}

/** A change of gauge, or between rail and ship, on the chosen way. */
export interface WayBreak {
  readonly kind: Change['kind']
  readonly place: string
  readonly position: LonLat
  readonly from: string
  readonly to: string
}

/** Where the chosen way passes from one country to another. */
export interface WayBorder {
  readonly place: string
  readonly position: LonLat
  /** Country codes. */
  readonly from: string
  readonly to: string
  /** Index of the piece that begins there, where nothing but the border does: a point on it, no station. */
  readonly piece?: number
}

/** What the Routes view puts on the map beside the lines. */
export interface WayContent {
  readonly pieces: readonly WayPiece[]
  readonly ends: readonly WayEnd[]
  readonly breaks: readonly WayBreak[]
  readonly borders: readonly WayBorder[]
  /** Legs of the chosen way: texts keep off them most. */
  readonly legs: ReadonlySet<string>
  /** `kind:id` of all that stands on any of the ways; none where there is no way, or while an end is picked. */
  readonly subjects: ReadonlySet<string> | undefined
}

function positionOf(index: NetworkIndex, place: string): LonLat | undefined {
  const position = index.places.get(place)?.position
  return position ? [position.lon, position.lat] : undefined
}

function piecesOf(
  index: NetworkIndex,
  { legs }: PathCourse,
  sides: ReadonlyMap<string, LineProperties['side']>,
): WayPiece[] {
  return legs.map(({ leg, from }): WayPiece => {
    const points = legPoints(leg, index.places)
    const side = sides.get(leg.id) ?? 0
    if (leg.from === from) return { leg: leg.id, coordinates: points, side }
    const turned = { '-1': 1, '0': 0, '1': -1 } as const
    return { leg: leg.id, coordinates: points.toReversed(), side: turned[side] }
  })
}

function endsOf(index: NetworkIndex, { from, to }: MapWays): WayEnd[] {
  return (['from', 'to'] as const).flatMap((end): WayEnd[] => {
    const place = index.places.get({ from, to }[end] ?? '')
    const position = place && positionOf(index, place.id)
    return place && position ? [{ end, place: place.id, names: place.names, position }] : []
  })
}

function trackText(track: Track, { rail, ship }: MapWays['words'], kind: Change['kind']): string {
  if (track === 'sea') return ship
  return kind === 'gauge' ? String(track) : rail
}

function breaksOf(index: NetworkIndex, course: PathCourse, words: MapWays['words']): WayBreak[] {
  return course.changes.flatMap(({ kind, place, from, to }): WayBreak[] => {
    const position = positionOf(index, place)
    if (!position) return []
    return [{ kind, place, position, from: trackText(from, words, kind), to: trackText(to, words, kind) }]
  })
}

function bordersOf(index: NetworkIndex, course: PathCourse): WayBorder[] {
  return course.borders.flatMap(({ place, from, to }): WayBorder[] => {
    const position = positionOf(index, place)
    if (!position) return []
    const piece = course.legs.findIndex((leg) => leg.from === place)
    const onBorder = index.places.get(place)?.kind === 'border-point'
    return [{ place, position, from, to, ...(onBorder && piece > 0 ? { piece } : {}) }]
  })
}

function subjectsOn({ network }: NetworkIndex, ways: readonly MapWay[]): Set<string> {
  const places = new Set(ways.flatMap(({ course }) => course.places.map(({ place }) => place)))
  const terminals = network.terminals.filter(({ place }) => places.has(place))
  const crossings = network.crossings.filter((crossing) => crossing.places.every((id) => places.has(id)))
  return new Set([
    ...[...places].map((id) => `place:${id}`),
    ...terminals.map(({ id }) => `terminal:${id}`),
    ...crossings.map(({ id }) => `crossing:${id}`),
  ])
}

/**
 * Reads out of the ways what the map puts on them.
 *
 * @param sides on which side of their line the legs are drawn that run beside another
 */
export function wayContent(
  index: NetworkIndex,
  asked: MapWays,
  sides: ReadonlyMap<string, LineProperties['side']>,
): WayContent {
  const course = asked.ways.find(({ key }) => key === asked.chosen)?.course
  const isQuiet = asked.ways.length > 0 && !asked.picking
  return {
    pieces: course ? piecesOf(index, course, sides) : [],
    ends: endsOf(index, asked),
    breaks: course ? breaksOf(index, course, asked.words) : [],
    borders: course ? bordersOf(index, course) : [],
    legs: new Set(course?.legs.map(({ leg }) => leg.id)),
    subjects: isQuiet ? subjectsOn(index, asked.ways) : undefined,
  }
}

/** Points of all ways, or of one; the two ends where there is none: what is brought into view. */
export function wayPlaces(index: NetworkIndex, asked: MapWays, only?: string | null): LonLat[] {
  const ways = only ? asked.ways.filter(({ key }) => key === only) : asked.ways
  if (ways.length === 0) return endsOf(index, asked).map(({ position }) => position)
  return ways.flatMap(({ course }) => course.legs.flatMap(({ leg }) => legPoints(leg, index.places)))
}

/** The way that a leg stands for: the chosen one where it runs there, else the first that does. */
export function wayOver({ ways, chosen }: MapWays, legs: readonly string[]): MapWay | undefined {
  const over = waysOver({ ways }, legs)
  return over.find(({ key }) => key === chosen) ?? over[0]
}

/** All ways that run over one of the legs, in the order of the answer. */
export function waysOver({ ways }: Pick<MapWays, 'ways'>, legs: readonly string[]): MapWay[] {
  return ways.filter(({ course }) => course.legs.some(({ leg }) => legs.includes(leg.id)))
}
