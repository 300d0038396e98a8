import type { Selection } from '../../shared/ipc/session'
import type { Tokens } from '../styles/tokens'
import type { Marker } from './cluster-points'
import { baselineOf, fontOf, LABEL_STYLES, type LabelKind, lineHeightOf } from './label-text'
import type { MapScene, PlacedDot, PlacedLabel } from './map-scene'
import { type FlowEmphasis, paintFlows } from './paint-flows'
import { type Brush, type MarkerState, paintMarker } from './paint-marker'
import { paintEnd, paintMarks, paintSign } from './paint-ways'
import { nearestEdge, TAG_PADDING } from './place-tags'
import type { ScreenPoint } from './screen-box'

/** What stands out among the drawn: keys are `kind:id`. */
export interface SceneEmphasis {
  /** Markers that stand for none of these stand back; all stand in full strength where it is undefined. */
  readonly leading?: ReadonlySet<string> | undefined
  readonly chosen: string | undefined
  readonly pointed: string | undefined
  readonly flows?: FlowEmphasis | undefined
}

const INK: Readonly<Record<LabelKind, `--${string}`>> = {
  pin: '--text',
  sign: '--text',
  tag: '--highlight',
  marker: '--text',
  'marker-home': '--highlight',
  'marker-second': '--text-soft',
  station: '--map-label',
  city: '--map-context',
  country: '--map-context',
  'country-home': '--map-label',
  sea: '--map-sea-text',
}

const HALO_PX = 3

/** `kind:id` of a selection, as markers, dots and tags name what they stand for. */
export function selectionKey(selection: Selection | null): string | undefined {
  return selection ? `${selection.kind}:${selection.id}` : undefined
}

function stateOf(keys: readonly string[], { chosen, pointed }: SceneEmphasis): MarkerState {
  if (chosen !== undefined && keys.includes(chosen)) return 'chosen'
  return pointed !== undefined && keys.includes(pointed) ? 'pointed' : 'plain'
}

function markerState({ members }: Marker, emphasis: SceneEmphasis): MarkerState {
  return stateOf(
    members.map(({ selection }) => `${selection.kind}:${selection.id}`),
    emphasis,
  )
}

/** How much of a marker's ink is left that stands off the ways. */
const BACK_ALPHA = 0.45

function standsBack({ members }: Marker, { leading }: SceneEmphasis): boolean {
  return (
    leading !== undefined &&
    !members.some(({ selection }) => leading.has(`${selection.kind}:${selection.id}`))
  )
}

function paintDot({ context, token }: Brush, { id, at }: PlacedDot, emphasis: SceneEmphasis): void {
  const state = stateOf([`place:${id}`], emphasis)
  context.beginPath()
  context.arc(at.x, at.y, state === 'plain' ? 2.2 : 3.4, 0, Math.PI * 2)
  context.fillStyle = token(state === 'plain' ? '--map-marker-ground' : '--focus')
  context.strokeStyle = token(state === 'plain' ? '--map-label' : '--focus')
  context.lineWidth = 1.2
  context.fill()
  context.stroke()
}

function paintLeader({ context, token }: Brush, { box, foot }: PlacedLabel & { foot: ScreenPoint }): void {
  const near = nearestEdge(box, foot)
  context.beginPath()
  context.moveTo(foot.x, foot.y)
  context.lineTo(near.x, near.y)
  context.strokeStyle = token('--highlight')
  context.lineWidth = 1
  context.stroke()
  context.beginPath()
  context.arc(foot.x, foot.y, 2, 0, Math.PI * 2)
  context.fillStyle = token('--highlight')
  context.fill()
}

function paintTag(brush: Brush, label: PlacedLabel, state: MarkerState): void {
  const { context, token } = brush
  const { box, foot } = label
  if (foot) paintLeader(brush, { ...label, foot })
  context.beginPath()
  context.roundRect(box.left + 0.5, box.top + 0.5, box.right - box.left - 1, box.bottom - box.top - 1, 4)
  context.fillStyle = token(state === 'chosen' ? '--highlight' : '--map-tag')
  context.fill()
  context.strokeStyle = token('--highlight')
  context.lineWidth = state === 'plain' ? 1 : 2
  context.stroke()
}

function paintLines({ context, token }: Brush, label: PlacedLabel, state: MarkerState): void {
  const [first] = label.lines
  const tag = first?.kind === 'tag'
  const centred = !['marker', 'marker-home', 'station'].includes(first?.kind ?? '')
  const left = label.box.left + (tag ? TAG_PADDING.x : 0)
  let top = label.box.top + (tag ? TAG_PADDING.y : 0)
  context.textAlign = centred ? 'center' : 'left'
  context.textBaseline = 'alphabetic'
  context.lineJoin = 'round'
  for (const { text, kind } of label.lines) {
    const spacing = LABEL_STYLES[kind].spacingPx
    context.font = fontOf(kind)
    context.letterSpacing = `${spacing}px`
    const x = centred ? (label.box.left + label.box.right + spacing) / 2 : left
    const y = top + baselineOf(kind)
    if (!tag) {
      context.strokeStyle = token(kind === 'sea' ? '--map-sea' : '--map-halo')
      context.lineWidth = HALO_PX
      context.strokeText(text, x, y)
    }
    context.fillStyle = token(tag && state === 'chosen' ? '--map-tag' : INK[kind])
    context.fillText(text, x, y)
    top += lineHeightOf(kind)
  }
}

/**
 * Paints a scene on a canvas that covers the map.
 *
 * @param context already scaled to CSS pixels
 */
export function paintScene(
  context: CanvasRenderingContext2D,
  scene: MapScene,
  emphasis: SceneEmphasis,
  { token, zoom }: { readonly token: Tokens; readonly zoom: number },
): void {
  const brush: Brush = { context, token, zoom }
  const labelState = ({ key }: PlacedLabel) => stateOf([key], emphasis)
  const isTag = ({ lines: [first] }: PlacedLabel) => first?.kind === 'tag'
  if (scene.flows) paintFlows(brush, scene.flows, emphasis.flows ?? { chosen: null, pointed: null })
  if (scene.ways) paintMarks(brush, scene.ways.marks)
  const isText = (label: PlacedLabel) => !isTag(label) && label.sign === undefined
  for (const label of scene.labels.filter(isText)) paintLines(brush, label, labelState(label))
  for (const dot of scene.dots) paintDot(brush, dot, emphasis)
  for (const marker of scene.markers) {
    context.globalAlpha = standsBack(marker, emphasis) ? BACK_ALPHA : 1
    paintMarker(brush, marker, markerState(marker, emphasis))
  }
  context.globalAlpha = 1
  for (const end of scene.ways?.ends ?? []) paintEnd(brush, end)
  for (const label of scene.labels) if (label.sign) paintSign(brush, { ...label, sign: label.sign })
  for (const label of scene.labels.filter(isTag)) {
    paintTag(brush, label, labelState(label))
    paintLines(brush, label, labelState(label))
  }
}
