import type { LonLat } from '../../shared/network/geodesic'
import type { ScreenPoint } from './screen-box'

/** What moves from one place to another. */
export interface MapFlow {
  readonly key: string
  readonly from: LonLat
  readonly to: LonLat
  readonly value: number
}

/** What the view of the user's own files asks of the map. */
export interface MapFlows {
  /** The largest first. */
  readonly flows: readonly MapFlow[]
  readonly chosen: string | null
  readonly pointed: string | null
  /** `kind:id` of the ends: other marks stand back, and stations among them show at any zoom. */
  readonly subjects: ReadonlySet<string>
}

/** A flow on the pane: a curve that keeps to the right, so that the way back lies apart. */
export interface PlacedFlow {
  readonly key: string
  readonly from: ScreenPoint
  readonly control: ScreenPoint
  readonly to: ScreenPoint
  readonly width: number
}

/** Width of the largest flow where there are few, where there are many, and of the smallest that can be seen; CSS pixels. */
export const WIDEST = 14
const WIDEST_OF_MANY = 4
export const NARROWEST = 1

/** From this many flows on the largest is drawn narrower, so that the map stays to be read. */
const MANY = 16

/** How far a curve's middle stands off the straight line, as a share of its length. */
const BEND = 0.2

/** Width of the largest of `count` flows, in CSS pixels. */
export function widestOf(count: number): number {
  return Math.max(WIDEST_OF_MANY, WIDEST * Math.min(1, Math.sqrt(MANY / Math.max(1, count))))
}

/** Width of a flow: in proportion to its value, so that twice the TEU is twice the width. */
export function flowWidth(value: number, most: number, widest: number): number {
  return most > 0 ? Math.max(NARROWEST, (widest * value) / most) : NARROWEST
}

/** Lays flows out on the pane; two ends at one spot have no curve. */
export function placeFlows(
  { flows }: Pick<MapFlows, 'flows'>,
  project: (place: LonLat) => ScreenPoint,
): readonly PlacedFlow[] {
  const most = Math.max(0, ...flows.map(({ value }) => value))
  const widest = widestOf(flows.length)
  return flows.flatMap(({ key, from: origin, to: destination, value }) => {
    const [from, to] = [project(origin), project(destination)]
    const [dx, dy] = [to.x - from.x, to.y - from.y]
    if (Math.hypot(dx, dy) < 1) return []
    const control = { x: (from.x + to.x) / 2 - dy * BEND, y: (from.y + to.y) / 2 + dx * BEND }
    return [{ key, from, control, to, width: flowWidth(value, most, widest) }]
  })
}

/** A point of a flow's curve; `part` from 0 at the origin to 1. */
export function flowPoint({ from, control, to }: PlacedFlow, part: number): ScreenPoint {
  const rest = 1 - part
  const at = (a: number, b: number, c: number) => rest * rest * a + 2 * rest * part * b + part * part * c
  return { x: at(from.x, control.x, to.x), y: at(from.y, control.y, to.y) }
}

/** Direction of a flow at a part of its curve, clockwise from east in radians. */
export function flowAngle({ from, control, to }: PlacedFlow, part: number): number {
  const along = (a: number, b: number, c: number) => (1 - part) * (b - a) + part * (c - b)
  return Math.atan2(along(from.y, control.y, to.y), along(from.x, control.x, to.x))
}

const SAMPLES = 48

/** How near a pointer must be to a flow's edge, in CSS pixels. */
const SLACK = 5

/** The flow under a point: the nearest, for wide ones lie over narrow ones. */
export function flowAt(placed: readonly PlacedFlow[], at: ScreenPoint): string | undefined {
  let [found, nearest]: [string | undefined, number] = [undefined, Number.POSITIVE_INFINITY]
  for (const flow of placed) {
    const reach = flow.width / 2 + SLACK
    for (let i = 0; i <= SAMPLES; i++) {
      const point = flowPoint(flow, i / SAMPLES)
      const distance = Math.hypot(point.x - at.x, point.y - at.y)
      if (distance <= reach && distance < nearest) [found, nearest] = [flow.key, distance]
    }
  }
  return found
}
