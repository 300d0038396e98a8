import type { Camera } from '../../shared/ipc/session'
import type { LonLat } from '../../shared/network/geodesic'
import type { Language } from '../../shared/network/language'
import { clusterPoints, type Marker, type PlacedPoint } from './cluster-points'
import type { ContextLabel } from './context-labels'
import { anchorsBeside, anchorsOver, USUAL_ANCHORS } from './label-anchors'
import { type LabelKind, type LabelLine, linesSize, type MeasureText, shownText } from './label-text'
import { type CostlyLine, lineCosts } from './line-costs'
import type { MapContent, StationDot } from './map-content'
import { type MapFlows, type PlacedFlow, placeFlows } from './map-flows'
import type { CrossingPoints, MapPoint } from './map-points'
import type { WayContent } from './map-ways'
import { createOccupancy, type Occupancy } from './occupancy'
import { placeTags } from './place-tags'
import { type PlacedWays, placeWays, type Sign } from './place-ways'
import { type PaneSize, projector } from './projection'
import { boxAround, boxesMeet, growBox, pointInBox, type ScreenBox, type ScreenPoint } from './screen-box'

/** A text on the pane, one line or more. */
export interface PlacedLabel {
  readonly key: string
  readonly lines: readonly LabelLine[]
  readonly box: ScreenBox
  /** Tags and signs only: the point that it belongs to, where it stands away from it. */
  readonly foot?: ScreenPoint
  /** Signs of the Routes view only. */
  readonly sign?: Sign
}

/** A station's dot. */
export interface PlacedDot {
  readonly id: string
  readonly at: ScreenPoint
  readonly box: ScreenBox
}

/** Everything that is drawn over the lines, in CSS pixels. No two boxes of labels, dots and markers meet. */
export interface MapScene {
  readonly markers: readonly Marker[]
  readonly dots: readonly PlacedDot[]
  readonly labels: readonly PlacedLabel[]
  /** Arrows and bars of the chosen way, and the ends of the question: the Routes view only. */
  readonly ways?: Pick<PlacedWays, 'marks' | 'ends'>
  /** What moves between places, the largest first: the view of the user's own files only. */
  readonly flows?: readonly PlacedFlow[]
}

export interface SceneRequest {
  readonly content: MapContent
  /** What the Routes view adds; it has no names of links. */
  readonly ways?: WayContent | undefined
  /** What the view of the user's own files adds; it has no names of links either. */
  readonly flows?: Pick<MapFlows, 'flows' | 'subjects'> | undefined
  readonly context: readonly ContextLabel[]
  readonly camera: Camera
  readonly size: PaneSize
  readonly language: Language
  readonly showInstitutions: boolean
  /** Panels over the map that no text goes under. */
  readonly panels: readonly ScreenBox[]
  readonly measure: MeasureText
}

/** Half the size of a station's dot with its rim. */
export const DOT_HALF = 3.5

/** A dot keeps this far from markers and other dots, centre to centre in CSS pixels. */
const DOT_DISTANCE = 24

/** Least zoom for a station by its rank. */
const RANK_ZOOM: Readonly<Record<StationDot['rank'], number>> = { 1: 1.5, 2: 3.1, 3: 4.2, 4: 5 }

/** Room round a marker for the ring that shows it chosen: for its own name, and for names that could as well stand elsewhere. */
const RING_ROOM = { own: 3.5, context: 6 }

/** Margin inside the pane that texts keep, in CSS pixels. */
const FRAME_MARGIN = 4

/** Two stations of a crossing are drawn apart from this distance on. */
const SPLIT_DISTANCE = 26

interface Stage {
  readonly request: SceneRequest
  readonly project: (place: LonLat) => ScreenPoint
  readonly occupancy: Occupancy
  readonly inView: (point: ScreenPoint) => boolean
  /** What a label pays for lying on lines. */
  readonly lineCost: (box: ScreenBox) => number
  readonly labels: PlacedLabel[]
}

function isApart({ stations: [a, b] }: CrossingPoints, project: Stage['project']): boolean {
  const [p, q] = [project(a.position), project(b.position)]
  return Math.hypot(p.x - q.x, p.y - q.y) >= SPLIT_DISTANCE
}

function clustersWith(stage: Stage, split: ReadonlySet<string>): Marker[] {
  const { content, showInstitutions, camera } = stage.request
  const { terminals, crossings, institutions } = content.points
  const points: MapPoint[] = [
    ...terminals,
    ...crossings.flatMap(({ pair, stations }) => (split.has(pair.key) ? stations : [pair])),
    ...(showInstitutions ? institutions : []),
  ]
  const placed: PlacedPoint[] = points.map((point) => ({ point, at: stage.project(point.position) }))
  return clusterPoints(placed, camera.zoom)
}

/** A crossing whose two halves fell into one marker is drawn as one after all. */
function joinedAgain(markers: readonly Marker[], split: ReadonlySet<string>): Set<string> {
  return new Set(
    [...split].filter((key) => {
      const halves = markers.map(({ members }) => members.filter((m) => m.key.startsWith(`${key}/`)).length)
      return !halves.includes(2)
    }),
  )
}

function markersOf(stage: Stage): Marker[] {
  const { crossings } = stage.request.content.points
  const apart = crossings.filter((crossing) => isApart(crossing, stage.project))
  const split = new Set(apart.map(({ pair }) => pair.key))
  const markers = clustersWith(stage, split)
  const kept = joinedAgain(markers, split)
  return kept.size === split.size ? markers : clustersWith(stage, kept)
}

function line(stage: Stage, kind: LabelKind, text: string): LabelLine {
  return { kind, text: shownText(kind, text, stage.request.language) }
}

function place(
  stage: Stage,
  key: string,
  lines: readonly LabelLine[],
  anchors: readonly ScreenBox[],
  room = 0,
): boolean {
  const [free] = anchors
    .filter((box) => stage.occupancy.isFree(growBox(box, room)))
    .map((box, preference) => ({ box, cost: stage.lineCost(box) + preference * 0.4 }))
    .sort((a, b) => a.cost - b.cost)
  if (!free) return false
  stage.occupancy.take(free.box)
  stage.labels.push({ key, lines, box: free.box })
  return true
}

/** Names of a marker's members beyond its leader, where they say something new. */
function secondName(marker: Marker, lead: string, nameOf: (point: MapPoint) => string): string | undefined {
  const [, ...rest] = marker.members
  if (marker.kind === 'count') return undefined
  const terminals = rest.filter(({ look }) => look.kind === 'capacity' || look.kind === 'unknown')
  const [only, ...more] = terminals.map(nameOf).filter((name) => !lead.includes(name))
  return more.length === 0 ? only : undefined
}

/** A disc with a number is more than its leader: "Altynkol–Khorgos +5". */
function markerName({ kind, members }: Marker, lead: string): string {
  return kind === 'count' ? `${lead} +${members.length - 1}` : lead
}

function isHome({ members: [{ key }] }: Marker): boolean {
  return key === 'terminal:xian'
}

/** Xi'an and the crossings: what the first view is about. */
function leads(marker: Marker): boolean {
  const [{ look }] = marker.members
  return isHome(marker) || look.kind === 'crossing' || look.kind === 'station'
}

function placeMarkerLabels(stage: Stage, markers: readonly Marker[]): void {
  const { language, measure } = stage.request
  const nameOf = (point: MapPoint) => point.names[language]
  const ordered = markers
    .filter(({ at }) => stage.inView(at))
    .sort((a, b) => Number(isHome(b)) - Number(isHome(a)) || b.reach - a.reach)
  for (const marker of ordered) {
    const [lead] = marker.members
    const home = isHome(marker)
    const first = line(stage, home ? 'marker-home' : 'marker', markerName(marker, nameOf(lead)))
    const second = secondName(marker, nameOf(lead), nameOf)
    const beside = (lines: readonly LabelLine[]) =>
      anchorsBeside(growBox(marker.box, RING_ROOM.own), linesSize(lines, measure))
    const anchors = (lines: readonly LabelLine[]) =>
      leads(marker) ? beside(lines).slice(0, USUAL_ANCHORS) : beside(lines)
    const both = second === undefined ? undefined : [first, line(stage, 'marker-second', second)]
    if (both && place(stage, marker.key, both, anchors(both))) continue
    place(stage, marker.key, [first], anchors([first]))
  }
}

/** The dot's own place and its name's are taken together, or neither is. */
function placeDots(
  stage: Stage,
  ranks: readonly number[],
  dots: PlacedDot[],
  markers: readonly Marker[],
): void {
  const { content, camera, flows, language, measure } = stage.request
  const nearBy = (at: ScreenPoint) => (other: ScreenPoint) =>
    Math.hypot(at.x - other.x, at.y - other.y) < DOT_DISTANCE
  for (const { id, names, position, rank } of content.dots) {
    if (dots.some((dot) => dot.id === id)) continue
    const asked = flows?.subjects.has(`place:${id}`) === true
    if (asked ? !ranks.includes(1) : !ranks.includes(rank) || camera.zoom < RANK_ZOOM[rank]) continue
    const at = stage.project(position)
    if (!stage.inView(at)) continue
    const box = boxAround(at, DOT_HALF)
    if (!stage.occupancy.isFree(box) || [...markers, ...dots].some((other) => nearBy(at)(other.at))) continue
    const lines = [line(stage, 'station', names[language])]
    if (!place(stage, `place:${id}`, lines, anchorsBeside(box, linesSize(lines, measure)))) continue
    stage.occupancy.take(box)
    dots.push({ id, at, box })
  }
}

function placeContext(
  stage: Stage,
  kinds: readonly ContextLabel['kind'][],
  taken: readonly PlacedDot[],
): void {
  const { context, camera, language, measure } = stage.request
  for (const { kind, names, positions, minZoom } of context) {
    const name = names[language]
    if (!kinds.includes(kind) || name === undefined || camera.zoom < minZoom) continue
    const at = positions.map(stage.project).find(stage.inView)
    if (!at) continue
    if (kind === 'city' && taken.some((dot) => boxesMeet(growBox(dot.box, 10), boxAround(at, 10)))) continue
    const lines = [line(stage, kind, name)]
    const size = linesSize(lines, measure)
    const anchors = kind === 'city' ? [boxAround(at, size.width / 2, size.height / 2)] : anchorsOver(at, size)
    place(stage, `${kind}:${name}`, lines, anchors, RING_ROOM.context)
  }
}

/** Lines as texts see them in the Routes view: the chosen way weighs most, not the links. */
function linesUnder({ lines }: MapContent, { legs }: WayContent): CostlyLine[] {
  return lines.map((each) => ({ ...each, link: legs.has(each.id) }))
}

/**
 * Decides what is drawn where: first the markers, then what the Routes view puts on its ways, then the names of the links, of the markers, of countries, stations,
 * seas and other cities, each only where it meets nothing placed before it.
 */
export function buildScene(request: SceneRequest): MapScene {
  const { size, panels, camera, content, ways, flows, measure, language } = request
  const pane = { left: 0, top: 0, right: size.width, bottom: size.height }
  const project = projector(camera, size)
  const inView = (point: ScreenPoint) => pointInBox(point, pane)
  const occupancy = createOccupancy(growBox(pane, -FRAME_MARGIN), panels)
  const stage: Stage = {
    request,
    project,
    occupancy,
    inView,
    lineCost: lineCosts(ways ? linesUnder(content, ways) : content.lines, project, pane),
    labels: [],
  }
  const markers = markersOf(stage).filter(({ box }) => boxesMeet(box, pane))
  for (const { box } of markers) occupancy.take(box)
  const placed = ways && placeWays({ ...stage, ways, markers, measure, language })
  if (placed) stage.labels.push(...placed.signs)
  const unnamed = markers.filter(({ key }) => !placed?.named.has(key))
  placeMarkerLabels(stage, unnamed.filter(leads))
  const solid = [...markers, ...stage.labels].map(({ box }) => box)
  if (!ways && !flows)
    stage.labels.push(...placeTags({ ...stage, tags: content.tags, solid, measure, language }))
  const dots: PlacedDot[] = [...(placed?.dots ?? [])]
  placeMarkerLabels(
    stage,
    unnamed.filter((marker) => !leads(marker)),
  )
  placeContext(stage, ['country-home'], dots)
  placeDots(stage, [1], dots, markers)
  placeContext(stage, ['country', 'sea'], dots)
  placeDots(stage, [2], dots, markers)
  placeDots(stage, [3, 4], dots, markers)
  placeContext(stage, ['city'], dots)
  return {
    markers,
    dots,
    labels: stage.labels,
    ...(placed ? { ways: placed } : {}),
    ...(flows ? { flows: placeFlows(flows, project) } : {}),
  }
}
