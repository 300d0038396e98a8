import type { LonLat } from '../../shared/network/geodesic'
import { LINE_OFFSET } from './line-offset'
import type { WayPiece } from './map-ways'
import type { ScreenPoint } from './screen-box'

/** A place on a way and the direction of travel there, clockwise from east in radians. */
export interface PathPoint {
  readonly at: ScreenPoint
  readonly angle: number
  readonly leg: string
}

interface Segment {
  readonly from: ScreenPoint
  readonly to: ScreenPoint
  /** Distance from the way's beginning, CSS pixels. */
  readonly start: number
  readonly length: number
  readonly piece: number
  readonly leg: string
  readonly side: WayPiece['side']
}

/** A way as a line on the pane. */
export interface ScreenPath {
  readonly segments: readonly Segment[]
  readonly length: number
}

/** A way shorter than this says its direction by its two ends, in CSS pixels. */
const SHORTEST = 56

/** Distance over which a direction is read, so that an arrow lies well on a bend, in CSS pixels. */
const REACH = 5

/** Lays the pieces of a way one after another on the pane. */
export function screenPath(pieces: readonly WayPiece[], project: (place: LonLat) => ScreenPoint): ScreenPath {
  const segments: Segment[] = []
  let start = 0
  for (const [i, { leg, side, coordinates }] of pieces.entries()) {
    const points = coordinates.map(project)
    for (const [j, to] of points.entries()) {
      const from = points[j - 1]
      if (!from) continue
      const length = Math.hypot(to.x - from.x, to.y - from.y)
      if (length === 0) continue
      segments.push({ from, to, start, length, piece: i, leg, side })
      start += length
    }
  }
  return { segments, length: start }
}

function segmentAt({ segments }: ScreenPath, distance: number): Segment | undefined {
  let [low, high] = [0, segments.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((segments[middle]?.start ?? 0) <= distance) low = middle
    else high = middle - 1
  }
  return segments[low]
}

function onLine({ from, to, start, length }: Segment, distance: number): ScreenPoint {
  const share = Math.max(0, Math.min(1, (distance - start) / length))
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

/** The place so far along a way, on the side that its leg is drawn on. */
export function pointAt(path: ScreenPath, distance: number): PathPoint | undefined {
  const segment = segmentAt(path, distance)
  const before = segmentAt(path, Math.max(0, distance - REACH))
  const after = segmentAt(path, Math.min(path.length, distance + REACH))
  if (!segment || !before || !after) return undefined
  const [a, b] = [onLine(before, distance - REACH), onLine(after, distance + REACH)]
  const angle = Math.atan2(b.y - a.y, b.x - a.x)
  const middle = onLine(segment, distance)
  const aside = segment.side * LINE_OFFSET
  const at = { x: middle.x - Math.sin(angle) * aside, y: middle.y + Math.cos(angle) * aside }
  return { at, angle, leg: segment.leg }
}

/** The place where a piece of a way begins. */
export function pointOfPiece(path: ScreenPath, piece: number): PathPoint | undefined {
  const segment = path.segments.find((each) => each.piece === piece)
  return segment && pointAt(path, segment.start)
}

/**
 * Places for arrows, `spacing` CSS pixels apart as counted from the way's beginning: they move with the map and do not
 * swim along the line. None on a way that is too short to need any.
 */
export function arrowPlaces(path: ScreenPath, spacing: number): PathPoint[] {
  if (path.length < SHORTEST) return []
  const first = Math.min(spacing, path.length) / 2
  const count = Math.floor((path.length - first) / spacing) + 1
  return Array.from({ length: count }, (_, i) => pointAt(path, first + i * spacing)).filter(
    (point) => point !== undefined,
  )
}
