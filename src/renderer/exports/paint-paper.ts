import { paintSvg } from './paint-svg'
import { linesOf } from './text-lines'

interface Brush {
  readonly context: CanvasRenderingContext2D
  readonly ratio: number
  /** Top left of what is painted, client pixels. */
  readonly left: number
  readonly top: number
}

function paintBox({ context, left, top }: Brush, element: Element, style: CSSStyleDeclaration): void {
  const box = element.getBoundingClientRect()
  const [x, y] = [box.left - left, box.top - top]
  if (style.backgroundColor !== 'rgba(0, 0, 0, 0)') {
    context.fillStyle = style.backgroundColor
    context.fillRect(x, y, box.width, box.height)
  }
  const sides = [
    ['Top', x, y, box.width, 0],
    ['Bottom', x, y + box.height, box.width, -1],
    ['Left', x, y, 0, box.height],
    ['Right', x + box.width, y, -1, box.height],
  ] as const
  for (const [side, sideX, sideY, w, h] of sides) {
    const width = Number.parseFloat(style[`border${side}Width`])
    if (!(width > 0)) continue
    context.fillStyle = style[`border${side}Color`]
    if (side === 'Top' || side === 'Bottom') context.fillRect(sideX, sideY + h * width, w, width)
    else context.fillRect(sideX + w * width, sideY, width, h)
  }
}

function paintText({ context, left, top }: Brush, node: Text, style: CSSStyleDeclaration): void {
  context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
  context.letterSpacing = style.letterSpacing === 'normal' ? '0px' : style.letterSpacing
  context.fillStyle = style.color
  context.textAlign = 'left'
  context.textBaseline = 'alphabetic'
  const { fontBoundingBoxAscent } = context.measureText('x')
  for (const line of linesOf(node)) {
    const text =
      style.textTransform === 'uppercase'
        ? line.text.toLocaleUpperCase(document.documentElement.lang)
        : line.text
    context.fillText(text, line.left - left, line.top - top + fontBoundingBoxAscent)
  }
}

function paintNode(brush: Brush, element: Element): void {
  const style = getComputedStyle(element)
  if (style.display === 'none' || style.clipPath !== 'none') return
  const { context, left, top, ratio } = brush
  const box = element.getBoundingClientRect()
  if (element instanceof HTMLCanvasElement) {
    context.drawImage(element, box.left - left, box.top - top, box.width, box.height)
    return
  }
  if (element instanceof SVGSVGElement) {
    context.save()
    context.translate(box.left - left, box.top - top)
    paintSvg(context, element, ratio)
    context.restore()
    return
  }
  paintBox(brush, element, style)
  for (const child of element.childNodes) {
    if (child instanceof Element) paintNode(brush, child)
    else if (child instanceof Text) paintText(brush, child, style)
  }
}

/**
 * Paints what is laid out in an element, as far as sheets of paper use CSS: texts in the lines that the browser broke,
 * grounds, borders, drawings and canvases. Everything must be laid out, with its fonts there.
 *
 * @param ratio pixels of the picture per CSS pixel
 * @returns PNG bytes, or `undefined` where the canvas gives none
 */
export async function paintPaper(
  element: Element,
  ratio: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { left, top, width, height } = element.getBoundingClientRect()
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * ratio)
  canvas.height = Math.round(height * ratio)
  const context = canvas.getContext('2d', { alpha: false })
  if (!context) return undefined
  context.fillStyle = getComputedStyle(element).backgroundColor
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.scale(ratio, ratio)
  paintNode({ context, ratio, left, top }, element)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  return blob ? new Uint8Array(await blob.arrayBuffer()) : undefined
}
