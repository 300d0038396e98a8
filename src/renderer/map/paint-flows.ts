import { flowAngle, flowPoint, type PlacedFlow } from './map-flows'
import type { Brush } from './paint-marker'

/** Which flows stand out, by key. */
export interface FlowEmphasis {
  readonly chosen: string | null
  readonly pointed: string | null
}

/** Where along its curve a flow's arrow stands. */
const ARROW_AT = 0.62

const ALPHA = { usual: 0.42, behind: 0.14, leading: 0.95 }

function paintArrow({ context }: Brush, flow: PlacedFlow, ink: string): void {
  const at = flowPoint(flow, ARROW_AT)
  const size = Math.max(5, flow.width * 0.9)
  context.save()
  context.translate(at.x, at.y)
  context.rotate(flowAngle(flow, ARROW_AT))
  context.beginPath()
  context.moveTo(size, 0)
  context.lineTo(-size * 0.7, size * 0.8)
  context.lineTo(-size * 0.3, 0)
  context.lineTo(-size * 0.7, -size * 0.8)
  context.closePath()
  context.fillStyle = ink
  context.fill()
  context.restore()
}

function paintFlow(brush: Brush, flow: PlacedFlow, leading: boolean, behind: boolean): void {
  const { context, token } = brush
  const ink = token(leading ? '--highlight' : '--accent')
  context.globalAlpha = leading ? ALPHA.leading : behind ? ALPHA.behind : ALPHA.usual
  context.beginPath()
  context.moveTo(flow.from.x, flow.from.y)
  context.quadraticCurveTo(flow.control.x, flow.control.y, flow.to.x, flow.to.y)
  context.strokeStyle = ink
  context.lineWidth = leading ? Math.max(flow.width, 2) : flow.width
  context.lineCap = 'butt'
  context.stroke()
  context.globalAlpha = leading ? 1 : behind ? ALPHA.behind : 0.85
  if (leading || flow.width >= 1.6) paintArrow(brush, flow, ink)
}

/** Paints flows, the small ones first; the chosen and the pointed one over all others. */
export function paintFlows(
  brush: Brush,
  flows: readonly PlacedFlow[],
  { chosen, pointed }: FlowEmphasis,
): void {
  const leads = ({ key }: PlacedFlow) => key === chosen || key === pointed
  const behind = chosen !== null
  for (const flow of flows.toReversed()) if (!leads(flow)) paintFlow(brush, flow, false, behind)
  for (const flow of flows) if (leads(flow)) paintFlow(brush, flow, true, false)
  brush.context.globalAlpha = 1
}
