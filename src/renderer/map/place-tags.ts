import type { LonLat } from '../../shared/network/geodesic'
import type { Language } from '../../shared/network/language'
import { anchorsAlong, type TagAnchor } from './label-anchors'
import { linesSize, type MeasureText, shownText, type TextSize } from './label-text'
import type { LinkTag } from './map-content'
import type { PlacedLabel } from './map-scene'
import type { Occupancy } from './occupancy'
import { sampledLine } from './sampled-line'
import { boxAround, boxesMeet, growBox, pointInBox, type ScreenBox, type ScreenPoint } from './screen-box'

/** Space between a tag's text and its edge, in CSS pixels. */
export const TAG_PADDING = { x: 6, y: 2 }

/** Tags hang on points of their line this far apart. */
const FOOT_STEP = 8

/** Most points of its line that a tag tries. */
const MOST_FEET = 14

/** From this distance on a thin line, the leader, joins the tag to its route. */
const LEADER_FROM = 10

/** What a leader costs that runs over another link, or over a marker or a text, in CSS pixels of distance. */
const CROSSING_COST = 45
const COVERING_COST = 200

/** What a foot costs that a marker or a text hides. */
const HIDDEN_FOOT_COST = 30

/** Distance that a tag would rather go than lie on lines. */
const LINE_FACTOR = 12

/** What a tag costs that finds no place at all. */
const MISSING_COST = 10_000

/** Space between two tags, in CSS pixels. */
const TAG_GAP = 2

/** Up to this many tags every order of choosing is tried. */
const MOST_PERMUTED = 4

/** Half the width that later texts leave to a leader, in CSS pixels. */
const LEADER_HALF = 1

/** Two lines are taken to cross where their samples come this near, in CSS pixels. */
const CROSSING_REACH = 4

/** Side of the squares on which what lies near a line is marked, in CSS pixels. */
const SQUARE = 2

interface TagRequest {
  readonly tags: readonly LinkTag[]
  /** Markers and texts that no leader should run over. */
  readonly solid: readonly ScreenBox[]
  readonly project: (place: LonLat) => ScreenPoint
  readonly inView: (point: ScreenPoint) => boolean
  readonly occupancy: Occupancy
  readonly measure: MeasureText
  readonly language: Language
  readonly lineCost: (box: ScreenBox) => number
}

function samplesOf({ lines }: LinkTag, { project, inView }: TagRequest, step: number): ScreenPoint[] {
  return lines.flatMap((line) => sampledLine(line.map(project), step)).filter(inView)
}

/** The point of a box that is nearest to a tag's foot: where its leader ends. */
export function nearestEdge({ left, top, right, bottom }: ScreenBox, { x, y }: ScreenPoint): ScreenPoint {
  return { x: Math.max(left, Math.min(right, x)), y: Math.max(top, Math.min(bottom, y)) }
}

/** Points that a tag may hang on: at most `MOST_FEET`, spread over what is in view of its line. */
function feetOf(tag: LinkTag, request: TagRequest): ScreenPoint[] {
  const feet = samplesOf(tag, request, FOOT_STEP)
  const every = Math.ceil(feet.length / MOST_FEET)
  return feet.filter((_, i) => i % every === Math.floor(every / 2))
}

function leaderOf({ box, foot, distance }: TagAnchor): ScreenPoint[] {
  if (distance < LEADER_FROM) return []
  return sampledLine([foot, nearestEdge(box, foot)], CROSSING_REACH).slice(1)
}

/**
 * Says of a point whether any of many others lies within about `reach`: the neighbourhood of each is marked once on a
 * grid of squares of `SQUARE` pixels, for every frame asks some ten thousand times.
 */
function nearAny(points: readonly ScreenPoint[], reach: number): (point: ScreenPoint) => boolean {
  const columns = Math.ceil((Math.max(0, ...points.map(({ x }) => x)) + reach) / SQUARE) + 1
  const rows = Math.ceil((Math.max(0, ...points.map(({ y }) => y)) + reach) / SQUARE) + 1
  const marked = new Uint8Array(columns * rows)
  const squares = Math.round(reach / SQUARE)
  for (const { x, y } of points) {
    const [column, row] = [Math.floor(x / SQUARE), Math.floor(y / SQUARE)]
    for (let r = Math.max(0, row - squares); r <= row + squares; r += 1)
      marked.fill(1, r * columns + Math.max(0, column - squares), r * columns + column + squares + 1)
  }
  return ({ x, y }) => {
    const [column, row] = [Math.floor(x / SQUARE), Math.floor(y / SQUARE)]
    return column >= 0 && column < columns && row >= 0 && row < rows && marked[row * columns + column] === 1
  }
}

/** A place for a tag, its leader, and what it costs: distance from the line, and what it lies on or runs over. */
interface Candidate {
  readonly anchor: TagAnchor
  readonly leader: readonly ScreenPoint[]
  readonly cost: number
}

function candidatesFor(tag: LinkTag, size: TextSize, request: TagRequest): Candidate[] {
  const foreign = request.tags
    .filter(({ route }) => route !== tag.route)
    .flatMap((other) => samplesOf(other, request, CROSSING_REACH))
  const crosses = nearAny(foreign, CROSSING_REACH)
  const covers = (leader: readonly ScreenPoint[], foot: ScreenPoint) =>
    request.solid.some((box) => !pointInBox(foot, box) && leader.some((point) => pointInBox(point, box)))
  return anchorsAlong(feetOf(tag, request), size)
    .filter(({ box }) => request.occupancy.isFree(box))
    .map((anchor) => {
      const leader = leaderOf(anchor)
      const crossing = leader.some(crosses) ? CROSSING_COST : 0
      const covering = covers(leader, anchor.foot) ? COVERING_COST : 0
      const hidden = request.solid.some((box) => pointInBox(anchor.foot, box)) ? HIDDEN_FOOT_COST : 0
      const onLines = request.lineCost(growBox(anchor.box, 3)) * LINE_FACTOR
      return { anchor, leader, cost: anchor.distance + onLines + crossing + covering + hidden }
    })
    .sort((a, b) => a.cost - b.cost)
}

function isInTheWay(a: Candidate, b: Candidate): boolean {
  return (
    boxesMeet(growBox(a.anchor.box, TAG_GAP), b.anchor.box) ||
    a.leader.some((point) => pointInBox(point, b.anchor.box)) ||
    b.leader.some((point) => pointInBox(point, a.anchor.box))
  )
}

/** Takes the best place of each list in the given order that no earlier choice is in the way of. */
function choose(
  lists: readonly (readonly Candidate[])[],
  order: readonly number[],
): (Candidate | undefined)[] {
  const chosen: (Candidate | undefined)[] = lists.map(() => undefined)
  for (const i of order) {
    chosen[i] = lists[i]?.find((candidate) =>
      chosen.every((other) => other === undefined || !isInTheWay(candidate, other)),
    )
  }
  return chosen
}

function totalCost(chosen: readonly (Candidate | undefined)[]): number {
  return chosen.reduce((total, candidate) => total + (candidate?.cost ?? MISSING_COST), 0)
}

function permutations(items: readonly number[]): number[][] {
  if (items.length < 2) return [[...items]]
  return items.flatMap((first) =>
    permutations(items.filter((i) => i !== first)).map((rest) => [first, ...rest]),
  )
}

/** Who chooses first matters: of all orders, the one whose tags lie best together. Many tags choose as they come. */
function bestTogether(lists: readonly (readonly Candidate[])[]): (Candidate | undefined)[] {
  const order = lists.map((_, i) => i)
  const orders = order.length <= MOST_PERMUTED ? permutations(order) : [order]
  const choices = orders.map((each) => choose(lists, each))
  return choices.reduce((best, each) => (totalCost(each) < totalCost(best) ? each : best))
}

/** Places the names of the links beside their own lines, each where it meets nothing and covers least. */
export function placeTags(request: TagRequest): PlacedLabel[] {
  const { tags, occupancy, measure, language } = request
  const texts = tags.map(
    (tag) => [{ kind: 'tag', text: shownText('tag', tag.names[language], language) }] as const,
  )
  const lists = tags.map((tag, i) => {
    const { width, height } = linesSize(texts[i] ?? [], measure)
    const size = { width: width + 2 * TAG_PADDING.x, height: height + 2 * TAG_PADDING.y }
    return candidatesFor(tag, size, request)
  })
  const chosen = bestTogether(lists)
  return tags.flatMap((tag, i): PlacedLabel[] => {
    const best = chosen[i]
    if (!best) return []
    const { anchor, leader } = best
    occupancy.take(anchor.box)
    for (const point of leader.slice(0, -1)) occupancy.take(boxAround(point, LEADER_HALF))
    const foot = leader.length > 0 ? { foot: anchor.foot } : {}
    return [{ key: `route:${tag.route}`, lines: texts[i] ?? [], box: anchor.box, ...foot }]
  })
}
