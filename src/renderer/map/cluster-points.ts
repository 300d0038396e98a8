import { createHeap } from '../../shared/heap'
import type { MapPoint } from './map-points'
import { capacityRadius, UNKNOWN_RADIUS } from './marker-size'
import { boxAround, boxesMeet, growBox, type ScreenBox, type ScreenPoint, uniteBoxes } from './screen-box'

/** Markers nearer to each other than this, centre to centre in CSS pixels, become one. */
export const CLUSTER_DISTANCE = 24

/** Compares keys; a collator made once is many times faster than `localeCompare`. */
const COLLATOR = new Intl.Collator('en')

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
  const [first, ...rest] =
    points.length === 1
      ? points
      : ([...points].sort((a, b) => COLLATOR.compare(leadOrder(a.point), leadOrder(b.point))) as [
          PlacedPoint,
          ...PlacedPoint[],
        ])
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

/** Points that have become one marker. `order` is that of the first of them by key, and settles ties. */
interface Group {
  readonly order: number
  readonly points: readonly [PlacedPoint, ...PlacedPoint[]]
  readonly marker: Marker
  gone: boolean
}

interface Pair {
  readonly distance: number
  readonly a: Group
  readonly b: Group
}

function comesBefore(p: Pair, q: Pair): boolean {
  if (p.distance !== q.distance) return p.distance < q.distance
  return p.a.order === q.a.order ? p.b.order < q.b.order : p.a.order < q.a.order
}

/** Groups by the square that their centre lies in, of a side that no two groups farther apart than a square's can touch. */
function groupGrid(side: number) {
  const squares = new Map<string, Set<Group>>()
  const squareOf = ({ marker: { at } }: Group) => [Math.floor(at.x / side), Math.floor(at.y / side)] as const
  return {
    add: (group: Group) => {
      const key = squareOf(group).join()
      squares.set(key, (squares.get(key) ?? new Set()).add(group))
    },
    remove: (group: Group) => void squares.get(squareOf(group).join())?.delete(group),
    around: (group: Group): Group[] => {
      const [x, y] = squareOf(group)
      const near = [-1, 0, 1].flatMap((dx) =>
        [-1, 0, 1].flatMap((dy) => [...(squares.get([x + dx, y + dy].join()) ?? [])]),
      )
      return near.filter((other) => other !== group)
    },
  }
}

/** Half the width of the largest marker that any of the points could become. */
function largestHalf(points: readonly PlacedPoint[], zoom: number): number {
  return points.reduce((half, { point, at }) => {
    const { left, right, top, bottom } = markBox(point, at, zoom)
    return Math.max(half, (right - left) / 2, (bottom - top) / 2)
  }, COUNT_HALF)
}

/**
 * Gathers points into markers: the nearest two that lie within `CLUSTER_DISTANCE`, or whose boxes would meet, become one,
 * until no two are left. Does not depend on panning, on the selection or on the order of the points.
 */
export function clusterPoints(points: readonly PlacedPoint[], zoom: number): Marker[] {
  const inOrder = [...points].sort((a, b) => COLLATOR.compare(a.point.key, b.point.key))
  const grid = groupGrid(Math.max(CLUSTER_DISTANCE, 2 * largestHalf(points, zoom) + 2))
  const pairs = createHeap(comesBefore)
  const groups = new Set<Group>()
  const enter = (group: Group): void => {
    for (const other of grid.around(group)) {
      if (!areTooNear(group.marker, other.marker)) continue
      const { at: p } = group.marker
      const { at: q } = other.marker
      const [a, b] = group.order < other.order ? [group, other] : [other, group]
      pairs.push({ distance: Math.hypot(p.x - q.x, p.y - q.y), a, b })
    }
    grid.add(group)
    groups.add(group)
  }
  const leave = (group: Group): void => {
    group.gone = true
    grid.remove(group)
    groups.delete(group)
  }
  for (const [order, point] of inOrder.entries())
    enter({ order, points: [point], marker: toMarker([point], zoom), gone: false })
  for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
    const { a, b } = pair
    if (a.gone || b.gone) continue
    leave(a)
    leave(b)
    const together = [...a.points, ...b.points] as const
    enter({ order: a.order, points: together, marker: toMarker(together, zoom), gone: false })
  }
  return withBadges([...groups].sort((a, b) => a.order - b.order).map(({ marker }) => marker))
}
