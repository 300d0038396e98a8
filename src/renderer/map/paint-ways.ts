import { baselineOf, fontOf } from './label-text'
import type { PlacedLabel } from './map-scene'
import type { Brush } from './paint-marker'
import { nearestEdge } from './place-tags'
import {
  BETWEEN_WIDTH,
  PIN_DISC,
  type PlacedEnd,
  SHAPE_WIDTH,
  SIGN_PADDING,
  type Sign,
  type WayMark,
} from './place-ways'
import type { ScreenPoint } from './screen-box'

type SignLabel = PlacedLabel & { readonly sign: Sign }

/** Runs `draw` with the origin at a point and the x axis in a direction. */
function turned(context: CanvasRenderingContext2D, { at, angle }: WayMark, draw: () => void): void {
  context.save()
  context.translate(at.x, at.y)
  context.rotate(angle)
  draw()
  context.restore()
}

function paintArrow({ context, token }: Brush, mark: WayMark): void {
  turned(context, mark, () => {
    const path = new Path2D('M6 0 L-4.2 5 L-1.8 0 L-4.2 -5 Z')
    context.lineJoin = 'round'
    context.strokeStyle = token('--map-halo')
    context.lineWidth = 3
    context.stroke(path)
    context.fillStyle = token('--accent')
    context.fill(path)
  })
}

function paintBar({ context, token }: Brush, mark: WayMark): void {
  turned(context, mark, () => {
    context.beginPath()
    context.roundRect(-1.75, -7, 3.5, 14, 1)
    context.strokeStyle = token('--map-halo')
    context.lineWidth = 3
    context.stroke()
    context.fillStyle = token('--text')
    context.fill()
  })
}

/** Paints arrows and bars. */
export function paintMarks(brush: Brush, marks: readonly WayMark[]): void {
  for (const mark of marks) {
    if (mark.kind === 'arrow') paintArrow(brush, mark)
    else paintBar(brush, mark)
  }
}

/** A double ring round an end of the question. */
export function paintEnd({ context, token }: Brush, { at, reach }: PlacedEnd): void {
  const ring = (radius: number, ink: string, width: number) => {
    context.beginPath()
    context.arc(at.x, at.y, radius, 0, Math.PI * 2)
    context.strokeStyle = ink
    context.lineWidth = width
    context.stroke()
  }
  ring(reach + 2, token('--map-marker-ground'), 4)
  ring(reach + 2, token('--accent'), 2.5)
}

/** The line from a sign to its place. */
function paintLeader(
  { context, token }: Brush,
  { box }: SignLabel,
  foot: ScreenPoint,
  ink: `--${string}`,
): void {
  const near = nearestEdge(box, foot)
  context.beginPath()
  context.moveTo(foot.x, foot.y)
  context.lineTo(near.x, near.y)
  context.strokeStyle = token('--map-halo')
  context.lineWidth = 3
  context.stroke()
  context.strokeStyle = token(ink)
  context.lineWidth = 1.25
  context.stroke()
}

function paintGround(
  { context, token }: Brush,
  { box }: SignLabel,
  radius: number,
  ink: `--${string}`,
): void {
  context.beginPath()
  context.roundRect(box.left + 0.5, box.top + 0.5, box.right - box.left - 1, box.bottom - box.top - 1, radius)
  context.fillStyle = token('--panel')
  context.fill()
  context.strokeStyle = token(ink)
  context.lineWidth = 1.25
  context.stroke()
}

function paintPin(brush: Brush, { box, lines: [line] }: SignLabel, letter: string): void {
  const { context, token } = brush
  const middle = (box.top + box.bottom) / 2
  const centre = box.left + 1 + PIN_DISC / 2
  context.beginPath()
  context.arc(centre, middle, PIN_DISC / 2 - 1.5, 0, Math.PI * 2)
  context.fillStyle = token('--accent')
  context.fill()
  context.textBaseline = 'alphabetic'
  context.font = fontOf('pin')
  context.fillStyle = token('--on-accent')
  context.textAlign = 'center'
  context.fillText(letter, centre, middle + 4.5)
  context.textAlign = 'left'
  context.fillStyle = token('--text')
  context.fillText(line?.text ?? '', box.left + PIN_DISC + SIGN_PADDING.x, middle + 4.5)
}

/** Two rails that come apart: the gauge changes. */
const RAILS = new Path2D('M0.5 3 H4 L7 0.5 H10.5 M0.5 7 H4 L7 9.5 H10.5')
/** A hull under a box: from rail to ship or back. */
const HULL = new Path2D('M0.5 5.5 H10.5 L8.5 9.5 H2.5 Z M3.5 5.5 V2 H7.5 V5.5')
const ARROW = new Path2D('M0 0 H8 M5.2 -2.8 L8 0 L5.2 2.8')

function paintTexts(brush: Brush, label: SignLabel, sign: Exclude<Sign, { kind: 'pin' }>): void {
  const { context, token } = brush
  const { box } = label
  const y = box.top + SIGN_PADDING.y + baselineOf('sign')
  const middle = (box.top + box.bottom) / 2
  let x = box.left + SIGN_PADDING.x
  const draw = (path: Path2D, left: number, top: number, width: number) => {
    context.save()
    context.translate(left, top)
    context.lineCap = 'round'
    context.lineJoin = 'round'
    context.strokeStyle = token('--text')
    context.lineWidth = width
    context.stroke(path)
    context.restore()
  }
  if (sign.kind !== 'border') {
    draw(sign.kind === 'gauge' ? RAILS : HULL, x, middle - 5, 1.5)
    x += SHAPE_WIDTH
  }
  context.font = fontOf('sign')
  context.textAlign = 'left'
  context.textBaseline = 'alphabetic'
  context.fillStyle = token('--text')
  context.fillText(sign.from, x, y)
  x += Math.ceil(context.measureText(sign.from).width)
  if (sign.kind === 'border') {
    context.fillRect(x + BETWEEN_WIDTH / 2 - 1, middle - 5, 2, 10)
  } else draw(ARROW, x + 3, middle, 1.4)
  context.fillStyle = token('--text')
  context.fillText(sign.to, x + BETWEEN_WIDTH, y)
}

/** Paints a sign with the line to its place. */
export function paintSign(brush: Brush, label: SignLabel): void {
  const { sign, foot } = label
  const ink = sign.kind === 'pin' ? '--accent' : '--line-strong'
  brush.context.letterSpacing = '0px'
  if (foot) paintLeader(brush, label, foot, sign.kind === 'pin' ? '--accent' : '--text')
  paintGround(brush, label, sign.kind === 'pin' ? 11 : 3, ink)
  if (sign.kind === 'pin') paintPin(brush, label, sign.letter)
  else paintTexts(brush, label, sign)
}
