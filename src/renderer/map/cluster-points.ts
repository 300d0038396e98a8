import type { MapPoint } from './map-points'
import { capacityRadius, UNKNOWN_RADIUS } from './marker-size'
import { boxAround, boxesMeet, growBox, type ScreenBox, type ScreenPoint, uniteBoxes } from './screen-box'

/** Markers nearer to each other than this, centre to centre in CSS pixels, become one. */
export const CLUSTER_DISTANCE = 24

/** Half the width of the marks that have one size. */
const CROSSING_HALF = { width: 9, height: 6 }
const STATION_HALF = 5
const INSTITUTION_HALF = 6
const COUNT_HALF = 11

/** The small number at the upper right of a marker that holds several subjects: its centre from the marker's, and its size. */
export const BADGE_RADIUS = 6.5

/** A point where it falls on the pane. */
export interface PlacedPoint {
  readonly point: MapPoint
  readonly at: ScreenPoint
}

/** One marker: a single subject, or several that are too near to each other to be told apart. */
export interface Marker {
  /** Stable for the same members. */
  readonly key: string
  readonly at: ScreenPoint
  /** What leads gives the marker its name and its place; it comes first. */
  readonly members: readonly [MapPoint, ...MapPoint[]]
  /** `count`: a disc with a number, where no single mark could stand for the members. */
  readonly kind: 'marks' | 'count'
  /** Centre of the badge, where the marker has one. */
  readonly badge?: ScreenPoint
  readonly box: ScreenBox
  /** Radius of the circle round the centre that holds the marks without the badge. */
  readonly reach: number
}

function leadOrder({ look, key }: MapPoint): string {
  const order = {
    crossing: 0,
    station: 0,
    capacity: key === 'terminal:xian' ? 1 : 2,
    unknown: 3,
    institution: 4,
  }
  return `${order[look.kind]}${key}`
}

function markBox({ look }: MapPoint, at: ScreenPoint, zoom: number): ScreenBox {
  if (look.kind === 'capacity') return boxAround(at, capacityRadius(look.high, zoom) + 1)
  if (look.kind === 'unknown') return boxAround(at, UNKNOWN_RADIUS + 1)
  if (look.kind === 'crossing') return boxAround(at, CROSSING_HALF.width, CROSSING_HALF.height)
  return boxAround(at, look.kind === 'station' ? STATION_HALF : INSTITUTION_HALF)
}

function isTerminal({ look }: MapPoint): boolean {
  return look.kind === 'capacity' || look.kind === 'unknown'
}

function subjectsOf(members: readonly MapPoint[]): number {
  return new Set(members.map(({ selection }) => `${selection.kind}:${selection.id}`)).size
}

function needsCount(members: readonly MapPoint[]): boolean {
  const terminals = members.filter(isTerminal).length
  const crossings = members.filter(({ look }) => look.kind === 'crossing' || look.kind === 'station').length
  return terminals > 1 || crossings > 1
}

function toMarker(points: readonly [PlacedPoint, ...PlacedPoint[]], zoom: number): Marker {
  const [first, ...rest] = [...points].sort((a, b) =>
    leadOrder(a.point).localeCompare(leadOrder(b.point)),
  ) as [PlacedPoint, ...PlacedPoint[]]
  const { at } = first
  const members = [first.point, ...rest.map(({ point }) => point)] as const
  const key = members.map((member) => member.key).join('+')
  if (needsCount(members))
    return { key, at, members, kind: 'count', box: boxAround(at, COUNT_HALF), reach: COUNT_HALF }
  const marks = members.map((member) => markBox(member, at, zoom)).reduce(uniteBoxes)
  return { key, at, members, kind: 'marks', box: marks, reach: marks.right - at.x }
}

/** How far out along the diagonal a badge sits: on the rim of a disc, and beside a small mark. */
const DIAGONAL = 0.76
const LEAST_OFFSET = 8

/** Corners of a marker for its badge, the best first. */
function badgeCorners({ at: { x, y }, box }: Marker): ScreenPoint[] {
  const dx = Math.max(LEAST_OFFSET, (box.right - x) * DIAGONAL)
  const dy = Math.max(LEAST_OFFSET, (box.bottom - y) * DIAGONAL)
  return [
    { x: x + dx, y: y - dy },
    { x: x - dx, y: y - dy },
    { x: x + dx, y: y + dy },
    { x: x - dx, y: y + dy },
  ]
}

/**
 * Hangs a badge on each marker that stands for several subjects, on a corner where it meets no other marker. Where all
 * four are taken there is none; what the marker says when it is pointed at still names all.
 */
function withBadges(markers: readonly Marker[]): Marker[] {
  const done: Marker[] = [...markers]
  markers.forEach((marker, i) => {
    if (marker.kind === 'count' || subjectsOf(marker.members) === 1) return
    const boxWith = (badge: ScreenPoint) => uniteBoxes(marker.box, boxAround(badge, BADGE_RADIUS))
    const badge = badgeCorners(marker).find(
      (corner) => !done.some((other, j) => j !== i && boxesMeet(boxWith(corner), other.box)),
    )
    if (badge) done[i] = { ...marker, badge, box: boxWith(badge) }
  })
  return done
}

function areTooNear(a: Marker, b: Marker): boolean {
  const near = Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y) < CLUSTER_DISTANCE
  return near || boxesMeet(growBox(a.box, 1), b.box)
}

function nearestPair(markers: readonly Marker[]): readonly [number, number] | undefined {
  let best: readonly [number, number] | undefined
  let least = Number.POSITIVE_INFINITY
  markers.forEach((a, i) => {
    markers.slice(i + 1).forEach((b, offset) => {
      const distance = Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y)
      if (distance >= least || !areTooNear(a, b)) return
      least = distance
      best = [i, i + 1 + offset]
    })
  })
  return best
}

/**
 * Gathers points into markers: the nearest two that lie within `CLUSTER_DISTANCE`, or whose boxes would meet, become one,
 * until no two are left. Does not depend on panning, on the selection or on the order of the points.
 */
export function clusterPoints(points: readonly PlacedPoint[], zoom: number): Marker[] {
  const groups: [PlacedPoint, ...PlacedPoint[]][] = [...points]
    .sort((a, b) => a.point.key.localeCompare(b.point.key))
    .map((point) => [point])
  for (;;) {
    const markers = groups.map((group) => toMarker(group, zoom))
    const pair = nearestPair(markers)
    const [a, b] = pair ? [groups[pair[0]], groups[pair[1]]] : []
    if (!pair || !a || !b) return withBadges(markers)
    a.push(...b)
    groups.splice(pair[1], 1)
  }
}
