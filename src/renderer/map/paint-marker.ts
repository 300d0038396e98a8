import type { Tokens } from '../styles/tokens'
import { BADGE_RADIUS, type Marker } from './cluster-points'
import { MAP_FONT_FAMILIES } from './label-text'
import type { MapPoint, MarkerLook, Phase } from './map-points'
import { capacityRadius, UNKNOWN_RADIUS } from './marker-size'
import type { ScreenPoint } from './screen-box'

const FULL = Math.PI * 2

/** How a marker stands out: chosen, under the pointer or the keyboard's cursor, or plainly there. */
export type MarkerState = 'chosen' | 'pointed' | 'plain'

/** What painting needs beside the marker itself. */
export interface Brush {
  readonly context: CanvasRenderingContext2D
  readonly token: Tokens
  readonly zoom: number
}

function circle(context: CanvasRenderingContext2D, { x, y }: ScreenPoint, radius: number): void {
  context.beginPath()
  context.arc(x, y, radius, 0, FULL)
}

function centredText(
  { context, token }: Brush,
  at: ScreenPoint,
  text: string,
  sizePx: number,
  ink: `--${string}`,
): void {
  context.font = `700 ${sizePx}px ${MAP_FONT_FAMILIES}`
  context.letterSpacing = '0px'
  context.textAlign = 'center'
  context.textBaseline = 'alphabetic'
  context.fillStyle = token(ink)
  context.fillText(text, at.x, at.y + sizePx * 0.36)
}

function inkOf(point: MapPoint): `--${string}` {
  return point.key === 'terminal:xian' ? '--highlight' : '--map-terminal'
}

/** Dashes of what does not work for good yet. */
const DASHES = [3, 2.5]

function dashesOf(phase: Phase): number[] {
  return phase === 'open' ? [] : DASHES
}

/** Ink of a disc: less while it is on trial, none while it is planned. */
const DISC_ALPHA: Readonly<Record<Phase, number>> = { open: 0.78, trial: 0.4, planned: 0 }

/** Lowest figure as a disc; a highest one beyond it as a second ring; dashed while on trial, dashed and empty while planned. */
function paintCapacity(
  brush: Brush,
  at: ScreenPoint,
  point: MapPoint,
  look: MarkerLook & { kind: 'capacity' },
): void {
  const { context, token, zoom } = brush
  const ink = token(inkOf(point))
  const [low, high] = [capacityRadius(look.low, zoom), capacityRadius(look.high, zoom)]
  context.lineWidth = 1.5
  context.strokeStyle = ink
  circle(context, at, high - 0.5)
  context.fillStyle = token('--map-marker-ground')
  context.fill()
  context.setLineDash(dashesOf(look.phase))
  context.stroke()
  context.setLineDash([])
  if (look.phase === 'planned') return
  circle(context, at, high > low ? Math.min(low, high - 2) : low - 0.5)
  context.globalAlpha = DISC_ALPHA[look.phase]
  context.fillStyle = ink
  context.fill()
  context.globalAlpha = 1
}

function paintUnknown(brush: Brush, at: ScreenPoint, phase: Phase): void {
  const { context, token } = brush
  circle(context, at, UNKNOWN_RADIUS - 0.5)
  context.fillStyle = token('--map-marker-ground')
  context.fill()
  context.strokeStyle = token('--map-terminal')
  context.lineWidth = 1.5
  context.setLineDash(dashesOf(phase))
  context.stroke()
  context.setLineDash([])
  centredText(brush, at, '?', 9.5, '--map-terminal')
}

/** Two triangles tip to tip: two stations, one crossing. Hollow where no rail crosses. */
function paintCrossing({ context, token }: Brush, { x, y }: ScreenPoint, rail: boolean): void {
  const path = new Path2D()
  path.moveTo(x, y)
  path.lineTo(x - 7.5, y - 5)
  path.lineTo(x - 7.5, y + 5)
  path.closePath()
  path.moveTo(x, y)
  path.lineTo(x + 7.5, y - 5)
  path.lineTo(x + 7.5, y + 5)
  path.closePath()
  context.lineJoin = 'round'
  context.strokeStyle = token('--map-marker-ground')
  context.lineWidth = 4.5
  context.stroke(path)
  context.fillStyle = token(rail ? '--map-crossing' : '--map-marker-ground')
  context.fill(path)
  context.strokeStyle = token('--map-crossing')
  context.lineWidth = 1.5
  context.stroke(path)
}

function paintStation({ context, token }: Brush, { x, y }: ScreenPoint, rail: boolean): void {
  const path = new Path2D()
  path.moveTo(x, y - 5)
  path.lineTo(x + 5, y)
  path.lineTo(x, y + 5)
  path.lineTo(x - 5, y)
  path.closePath()
  context.strokeStyle = token('--map-marker-ground')
  context.lineWidth = 3.5
  context.stroke(path)
  context.fillStyle = token(rail ? '--map-crossing' : '--map-marker-ground')
  context.fill(path)
  context.strokeStyle = token('--map-crossing')
  context.lineWidth = 1.5
  context.stroke(path)
}

/** A square; hollow and dashed until the office works. */
function paintInstitution({ context, token }: Brush, { x, y }: ScreenPoint, phase: Phase): void {
  const works = phase === 'open'
  context.beginPath()
  context.roundRect(x - 5, y - 5, 10, 10, 1.5)
  context.fillStyle = token(works ? '--map-institution' : '--map-marker-ground')
  context.fill()
  context.setLineDash(dashesOf(phase))
  context.strokeStyle = token(works ? '--map-marker-ground' : '--map-institution')
  context.lineWidth = 1.5
  context.stroke()
  context.setLineDash([])
}

function paintMark(brush: Brush, at: ScreenPoint, point: MapPoint): void {
  const { look } = point
  if (look.kind === 'capacity') paintCapacity(brush, at, point, look)
  else if (look.kind === 'unknown') paintUnknown(brush, at, look.phase)
  else if (look.kind === 'crossing') paintCrossing(brush, at, look.rail)
  else if (look.kind === 'station') paintStation(brush, at, look.rail)
  else paintInstitution(brush, at, look.phase)
}

function paintCount(brush: Brush, at: ScreenPoint, count: number, radius: number, sizePx: number): void {
  const { context, token } = brush
  circle(context, at, radius)
  context.fillStyle = token('--map-terminal')
  context.fill()
  context.strokeStyle = token('--map-marker-ground')
  context.lineWidth = 1.5
  context.stroke()
  centredText(brush, at, String(count), sizePx, '--map-marker-ground')
}

/** A ring outside the marker's own box: seen on land, on water and on lines. */
function paintState({ context, token }: Brush, marker: Marker, state: MarkerState): void {
  if (state === 'plain') return
  const { at, members, reach } = marker
  circle(context, at, reach + 2.5)
  context.strokeStyle = token('--map-marker-ground')
  context.lineWidth = 4
  context.stroke()
  context.strokeStyle = token(members[0].key === 'terminal:xian' ? '--highlight' : '--focus')
  context.lineWidth = state === 'chosen' ? 2.5 : 1.5
  context.stroke()
}

/** Marks of one marker, largest below: what a terminal can take, then a crossing or an office on top of it. */
function paintMarks(brush: Brush, { at, members }: Marker): void {
  const [offices, others] = [
    members.filter(({ look }) => look.kind === 'institution'),
    members.filter(({ look }) => look.kind !== 'institution'),
  ]
  const order = ['capacity', 'unknown', 'station', 'crossing']
  const drawn = [...others].sort((a, b) => order.indexOf(a.look.kind) - order.indexOf(b.look.kind))
  for (const member of drawn) paintMark(brush, at, member)
  const [office] = offices
  if (office && others.length === 0) paintMark(brush, at, office)
}

/** Paints one marker with its badge and its state. */
export function paintMarker(brush: Brush, marker: Marker, state: MarkerState): void {
  const subjects = new Set(marker.members.map(({ selection }) => `${selection.kind}:${selection.id}`)).size
  paintState(brush, marker, state)
  if (marker.kind === 'count') {
    paintCount(brush, marker.at, subjects, 10, 11)
    return
  }
  paintMarks(brush, marker)
  if (marker.badge) paintCount(brush, marker.badge, subjects, BADGE_RADIUS - 1, 9)
}
