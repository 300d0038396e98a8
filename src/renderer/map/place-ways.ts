import type { LonLat } from '../../shared/network/geodesic'
import type { Language } from '../../shared/network/language'
import type { Marker } from './cluster-points'
import { anchorsAlong, anchorsBeside } from './label-anchors'
import { type LabelLine, linesSize, type MeasureText, shownText, type TextSize } from './label-text'
import type { PlacedDot, PlacedLabel } from './map-scene'
import type { WayContent } from './map-ways'
import type { Occupancy } from './occupancy'
import { nearestEdge } from './place-tags'
import { sampledLine } from './sampled-line'
import { boxAround, boxesMeet, growBox, pointInBox, type ScreenBox, type ScreenPoint } from './screen-box'
import { arrowPlaces, type PathPoint, pointOfPiece, screenPath } from './way-path'

/** A sign of the Routes view: what its text says in drawn shapes. */
export type Sign =
  | { readonly kind: 'pin'; readonly letter: 'A' | 'B'; readonly place: string }
  | { readonly kind: 'gauge' | 'rail-ship' | 'border'; readonly from: string; readonly to: string }

/** An arrow in the direction of travel, or a bar across the way on a border. */
export interface WayMark {
  readonly key: string
  readonly kind: 'arrow' | 'border'
  readonly at: ScreenPoint
  /** Direction of travel, clockwise from east in radians. */
  readonly angle: number
  readonly leg: string
  readonly box: ScreenBox
}

/** An end of the question, where it stands. */
export interface PlacedEnd {
  readonly place: string
  readonly at: ScreenPoint
  /** Radius of the ring round it. */
  readonly reach: number
}

/** What the Routes view adds to a scene. */
export interface PlacedWays {
  readonly marks: readonly WayMark[]
  readonly ends: readonly PlacedEnd[]
  readonly signs: readonly PlacedLabel[]
  /** Dots of ends that no marker stands at. */
  readonly dots: readonly PlacedDot[]
  /** Keys of markers whose own name a pin says. */
  readonly named: ReadonlySet<string>
}

/** Distance of two arrows along the way, in CSS pixels. */
export const ARROW_SPACING = 64

/** Half the size of an arrow and of a bar with their rims, in CSS pixels. */
const ARROW_HALF = 6
const BAR_HALF = 7

/** Half the size of an end's own dot, and its ring. */
const END_HALF = 6
const END_REACH = 5

/** Space inside a sign beside its text, in CSS pixels. */
export const SIGN_PADDING = { x: 5, y: 2 }

/** Widths of the letter's disc, of the shape before a change, and of the arrow or bar between its two texts. */
export const PIN_DISC = 20
export const SHAPE_WIDTH = 15
export const BETWEEN_WIDTH = 14

/** From this distance on a thin line joins a sign to its place. */
const LEADER_FROM = 10

/** Distance that a sign would rather go than lie on a line, or have its leader run over a marker. */
const LINE_FACTOR = 2.5
const COVERING_COST = 80

/** Room that a sign leaves round a marker, for its ring. */
const RING_ROOM = 4

interface WayRequest {
  readonly ways: WayContent
  readonly markers: readonly Marker[]
  readonly project: (place: LonLat) => ScreenPoint
  readonly inView: (point: ScreenPoint) => boolean
  readonly occupancy: Occupancy
  readonly measure: MeasureText
  readonly language: Language
  readonly lineCost: (box: ScreenBox) => number
}

interface Spot {
  readonly box: ScreenBox
  readonly foot?: ScreenPoint
  readonly leader: readonly ScreenPoint[]
}

function spotsRound(
  at: ScreenPoint,
  mark: ScreenBox,
  size: TextSize,
): (Spot & { readonly distance: number })[] {
  const beside = anchorsBeside(mark, size).map((box, i) => ({ box, leader: [], distance: i * 0.5 }))
  const away = anchorsAlong([at], size).flatMap(({ box, distance }) => {
    if (boxesMeet(box, mark)) return []
    const leader = sampledLine([at, nearestEdge(box, at)], 4).filter((point) => !pointInBox(point, mark))
    return distance < LEADER_FROM ? [] : [{ box, foot: at, leader, distance }]
  })
  return [...beside, ...away]
}

/** The best free place for a sign round its point. */
function bestSpot(request: WayRequest, at: ScreenPoint, mark: ScreenBox, size: TextSize): Spot | undefined {
  const { occupancy, markers, lineCost } = request
  const others = markers.filter(({ box }) => !boxesMeet(box, mark))
  const costOf = ({ box, leader, distance }: Spot & { readonly distance: number }) =>
    distance +
    lineCost(growBox(box, 2)) * LINE_FACTOR +
    (others.some((other) => leader.some((point) => pointInBox(point, other.box))) ? COVERING_COST : 0)
  const [best] = spotsRound(at, mark, size)
    .filter(({ box }) => occupancy.isFree(box))
    .map((spot) => ({ spot, cost: costOf(spot) }))
    .sort((a, b) => a.cost - b.cost)
  return best?.spot
}

function putSign(
  request: WayRequest,
  key: string,
  sign: Sign,
  at: ScreenPoint,
  mark: ScreenBox,
  lines: readonly LabelLine[],
): PlacedLabel | undefined {
  const { measure, occupancy } = request
  const texts = linesSize(lines, measure)
  const parts = {
    pin: PIN_DISC,
    gauge: SHAPE_WIDTH + BETWEEN_WIDTH,
    'rail-ship': SHAPE_WIDTH + BETWEEN_WIDTH,
    border: BETWEEN_WIDTH,
  }
  const content = sign.kind === 'pin' ? texts.width : measure(sign.from, 'sign') + measure(sign.to, 'sign')
  const size = {
    width: content + parts[sign.kind] + 2 * SIGN_PADDING.x,
    height: sign.kind === 'pin' ? PIN_DISC + 2 : texts.height + 2 * SIGN_PADDING.y,
  }
  const spot = bestSpot(request, at, mark, size)
  if (!spot) return undefined
  occupancy.take(spot.box)
  for (const point of spot.leader.slice(0, -1)) occupancy.take(boxAround(point, 1))
  return { key, lines, box: spot.box, sign, ...(spot.foot ? { foot: spot.foot } : {}) }
}

/** The marker that stands over a point, if one does. */
function markerOver({ markers }: WayRequest, at: ScreenPoint): Marker | undefined {
  return markers.find(({ box }) => pointInBox(at, box))
}

function placeEnds(request: WayRequest): Pick<PlacedWays, 'ends' | 'signs' | 'dots' | 'named'> {
  const named = new Set<string>()
  const shown = request.ways.ends
    .map((end) => ({ ...end, at: request.project(end.position) }))
    .filter(({ at }) => request.inView(at))
    .map((end) => ({ ...end, marker: markerOver(request, end.at) }))
  const dots = shown.flatMap(({ place, at, marker }): PlacedDot[] => {
    if (marker) return []
    const box = boxAround(at, END_HALF)
    request.occupancy.take(box)
    return [{ id: place, at, box }]
  })
  const signs = shown.flatMap(({ end, place, names, at, marker }) => {
    const letter = end === 'from' ? 'A' : 'B'
    const mark = marker ? growBox(marker.box, RING_ROOM) : boxAround(at, END_HALF + 2)
    const text = shownText('pin', names[request.language], request.language)
    const sign = putSign(request, `pin:${end}`, { kind: 'pin', letter, place }, at, mark, [
      { kind: 'pin', text },
    ])
    if (sign && marker?.kind === 'marks') named.add(marker.key)
    return sign ?? []
  })
  const ends = shown.map(({ place, at, marker }) =>
    marker ? { place, at: marker.at, reach: marker.reach } : { place, at, reach: END_REACH },
  )
  return { ends, signs, dots, named }
}

/** Round what a sign about a place stands: the marker that covers it, else the place with its bar or dot. */
function markAt(request: WayRequest, at: ScreenPoint): ScreenBox {
  const marker = markerOver(request, at)
  return marker ? growBox(marker.box, 2) : boxAround(at, BAR_HALF)
}

function placeBreaks(request: WayRequest): PlacedLabel[] {
  return request.ways.breaks.flatMap(({ kind, place, position, from, to }) => {
    const at = request.project(position)
    if (!request.inView(at)) return []
    const lines = [{ kind: 'sign', text: `${from}→${to}` }] as const
    return putSign(request, `break:${place}`, { kind, from, to }, at, markAt(request, at), lines) ?? []
  })
}

function placeBorders(request: WayRequest): PlacedLabel[] {
  return request.ways.borders.flatMap(({ place, position, from, to }) => {
    const at = request.project(position)
    if (!request.inView(at)) return []
    const lines = [{ kind: 'sign', text: `${from}|${to}` }] as const
    return (
      putSign(request, `border:${place}`, { kind: 'border', from, to }, at, markAt(request, at), lines) ?? []
    )
  })
}

function mark(key: string, kind: WayMark['kind'], { at, angle, leg }: PathPoint): WayMark {
  return { key, kind, at, angle, leg, box: boxAround(at, kind === 'arrow' ? ARROW_HALF : BAR_HALF) }
}

/** Takes the marks that lie in view and meet nothing placed before. */
function takeMarks({ occupancy, inView }: WayRequest, marks: readonly WayMark[]): WayMark[] {
  return marks.filter(({ at, box }) => {
    if (!inView(at) || !occupancy.isFree(box)) return false
    occupancy.take(box)
    return true
  })
}

/**
 * Puts on the pane what the Routes view shows beside the lines, in order of weight: the ends with their names, bars on
 * borders, the signs of changes, arrows, and which countries a border parts.
 */
export function placeWays(request: WayRequest): PlacedWays {
  const { ways, project } = request
  const path = screenPath(ways.pieces, project)
  const ends = placeEnds(request)
  const bars = takeMarks(
    request,
    ways.borders.flatMap(({ place, piece }) => {
      const point = piece === undefined ? undefined : pointOfPiece(path, piece)
      return point ? [mark(`bar:${place}`, 'border', point)] : []
    }),
  )
  const breaks = placeBreaks(request)
  const arrows = takeMarks(
    request,
    arrowPlaces(path, ARROW_SPACING).map((point, i) => mark(`arrow:${i}`, 'arrow', point)),
  )
  const signs = [...ends.signs, ...breaks, ...placeBorders(request)]
  return { ...ends, signs, marks: [...bars, ...arrows] }
}
