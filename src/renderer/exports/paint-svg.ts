import { hatch } from '../charts/hatch'
import type { Tokens } from '../styles/tokens'

const NO_TOKENS: Tokens = () => ''

function numberOf(element: Element, name: string): number {
  return Number(element.getAttribute(name) ?? 0)
}

/** The outline of an element; `undefined` for what has none: groups, texts, definitions. */
function outlineOf(element: Element): Path2D | undefined {
  const of = (name: string) => numberOf(element, name)
  const path = new Path2D()
  switch (element.localName) {
    case 'path':
      return new Path2D(element.getAttribute('d') ?? '')
    case 'line':
      path.moveTo(of('x1'), of('y1'))
      path.lineTo(of('x2'), of('y2'))
      return path
    case 'rect':
      path.roundRect(of('x'), of('y'), of('width'), of('height'), of('rx'))
      return path
    case 'circle':
      path.arc(of('cx'), of('cy'), of('r'), 0, Math.PI * 2)
      return path
    case 'polyline': {
      const points = (element.getAttribute('points') ?? '').trim().split(/\s+/)
      points.forEach((point, i) => {
        const [x = 0, y = 0] = point.split(',').map(Number)
        if (i === 0) path.moveTo(x, y)
        else path.lineTo(x, y)
      })
      return path
    }
    default:
      return undefined
  }
}

/** The colour of a fill; a hatch in the colour of its lines where the fill is a pattern. */
function fillOf(
  context: CanvasRenderingContext2D,
  svg: SVGSVGElement,
  { fill }: CSSStyleDeclaration,
  ratio: number,
): CanvasPattern | string | undefined {
  if (fill === 'none') return undefined
  const id = /^url\(["']?.*#([^"')]+)/.exec(fill)?.[1]
  if (id === undefined) return fill
  const line = svg.querySelector(`[id="${CSS.escape(id)}"] line`)
  return line
    ? hatch(context, { token: NO_TOKENS, ratio }, getComputedStyle(line).stroke, 'transparent')
    : undefined
}

function takeStroke(context: CanvasRenderingContext2D, style: CSSStyleDeclaration): boolean {
  const width = Number.parseFloat(style.strokeWidth)
  if (style.stroke === 'none' || !(width > 0)) return false
  context.strokeStyle = style.stroke
  context.lineWidth = width
  context.lineCap = style.strokeLinecap as CanvasLineCap
  context.lineJoin = style.strokeLinejoin as CanvasLineJoin
  context.setLineDash(
    style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[\s,]+/).map(Number.parseFloat),
  )
  return true
}

const ANCHORS: Readonly<Record<string, CanvasTextAlign>> = { start: 'left', middle: 'center', end: 'right' }

function paintText(context: CanvasRenderingContext2D, element: Element, style: CSSStyleDeclaration): void {
  const text = element.textContent ?? ''
  const [x, y] = [numberOf(element, 'x'), numberOf(element, 'y')]
  context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
  context.textAlign = ANCHORS[style.textAnchor] ?? 'left'
  context.textBaseline = 'alphabetic'
  context.globalAlpha = Number(style.opacity)
  if (takeStroke(context, style)) {
    context.lineJoin = 'round'
    context.strokeText(text, x, y)
  }
  context.fillStyle = style.fill
  context.fillText(text, x, y)
}

/**
 * Paints an `svg` as its style sheets colour it: shapes, texts, dashes and hatches. Its coordinates must be CSS pixels.
 *
 * @param context its origin is the drawing's top left
 * @param ratio pixels of the canvas per CSS pixel
 */
export function paintSvg(context: CanvasRenderingContext2D, svg: SVGSVGElement, ratio: number): void {
  for (const element of svg.querySelectorAll('path, line, rect, circle, polyline, text')) {
    if (element.closest('defs')) continue
    const style = getComputedStyle(element)
    context.save()
    if (element.localName === 'text') paintText(context, element, style)
    const outline = outlineOf(element)
    if (outline) {
      const fill = fillOf(context, svg, style, ratio)
      context.globalAlpha = Number(style.opacity) * Number(style.fillOpacity)
      if (fill !== undefined) {
        context.fillStyle = fill
        context.fill(outline)
      }
      context.globalAlpha = Number(style.opacity) * Number(style.strokeOpacity)
      if (takeStroke(context, style)) context.stroke(outline)
    }
    context.restore()
  }
}
