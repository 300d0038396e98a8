import { type ChartBuild, type ChartSize, drawChart } from './chart-host'
import { canvasFont, type Paint, readLightTokens } from './paint'

/** Signs of a legend. `band`: hatched in the colour of disputes. */
export type Swatch = 'solid' | 'outline' | 'hatch' | 'band'

/** A chart as a picture for paper or slides. */
export interface PictureSpec {
  readonly title: string
  /** Under the title: unit, scope. */
  readonly subtitle: string
  /** What is hatched or outlined, and what that means; drawn with a swatch each. */
  readonly legend: readonly {
    readonly swatch: Swatch
    readonly text: string
    readonly colour?: `--${string}`
  }[]
  /** Under the chart: the sources. */
  readonly footnote: string
  /** Charts one below the other. */
  readonly panels: readonly PicturePanel[]
}

/** One chart of a picture. */
export interface PicturePanel {
  /** Above the chart, where a picture has several. */
  readonly heading?: string
  readonly size: ChartSize
  readonly build: ChartBuild
}

const MARGIN = 24
const RATIO = 2
const LINE = 17

function wrapped(context: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && context.measureText(longer).width > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}

function drawSwatch(
  context: CanvasRenderingContext2D,
  paint: Paint,
  { swatch, colour = '--bar' }: PictureSpec['legend'][number],
  x: number,
  y: number,
): void {
  const bar = paint.token(swatch === 'band' ? '--dispute' : colour)
  context.fillStyle = swatch === 'solid' ? bar : paint.token('--panel')
  context.fillRect(x, y, 20, 10)
  context.strokeStyle = bar
  context.lineWidth = 1.25
  context.strokeRect(x, y, 20, 10)
  if (swatch !== 'hatch' && swatch !== 'band') return
  context.beginPath()
  for (let left = x; left < x + 20; left += 5) {
    context.moveTo(left, y + 10)
    context.lineTo(Math.min(left + 10, x + 20), y + 10 - Math.min(10, x + 20 - left))
  }
  context.stroke()
}

function drawLegend(
  context: CanvasRenderingContext2D,
  paint: Paint,
  legend: PictureSpec['legend'],
  top: number,
): void {
  let left = MARGIN
  for (const entry of legend) {
    const { text } = entry
    drawSwatch(context, paint, entry, left, top)
    context.fillStyle = paint.token('--text-soft')
    context.fillText(text, left + 26, top + 10)
    left += 26 + context.measureText(text).width + 20
  }
}

const HEADING = 26

function panelHeight({ heading, size }: PicturePanel): number {
  return size.height + (heading === undefined ? 0 : HEADING)
}

function drawPanels(context: CanvasRenderingContext2D, paint: Paint, spec: PictureSpec, top: number): number {
  let y = top
  for (const panel of spec.panels) {
    if (panel.heading !== undefined) {
      context.fillStyle = paint.token('--text')
      context.font = canvasFont(paint, 12, 600)
      context.fillText(panel.heading, MARGIN, y + 16)
      y += HEADING
    }
    const { width, height } = panel.size
    context.drawImage(drawChart(panel.size, panel.build, paint), MARGIN, y, width, height)
    y += height
  }
  return y
}

/**
 * Draws charts on the light palette at twice their size, with title and sources.
 *
 * @returns PNG bytes, or `undefined` where the canvas gives none.
 */
export async function drawPicture(spec: PictureSpec): Promise<Uint8Array | undefined> {
  const paint: Paint = { token: readLightTokens(), ratio: RATIO }
  const page = document.createElement('canvas')
  const context = page.getContext('2d')
  if (!context) return undefined
  const width = Math.max(1, ...spec.panels.map((panel) => panel.size.width))
  const charts = spec.panels.reduce((sum, panel) => sum + panelHeight(panel), 0)
  context.font = canvasFont(paint, 11)
  const notes = wrapped(context, spec.footnote, width)
  const head = 48 + (spec.legend.length > 0 ? 26 : 0)
  const height = head + charts + 20 + notes.length * LINE + 2 * MARGIN
  page.width = (width + 2 * MARGIN) * RATIO
  page.height = height * RATIO
  context.scale(RATIO, RATIO)
  context.fillStyle = paint.token('--panel')
  context.fillRect(0, 0, width + 2 * MARGIN, height)

  context.fillStyle = paint.token('--text')
  context.font = canvasFont(paint, 18, 600)
  context.fillText(spec.title, MARGIN, MARGIN + 16)
  context.fillStyle = paint.token('--text-soft')
  context.font = canvasFont(paint, 12)
  context.fillText(spec.subtitle, MARGIN, MARGIN + 36)
  drawLegend(context, paint, spec.legend, MARGIN + 50)
  const bottom = drawPanels(context, paint, spec, MARGIN + head)
  context.font = canvasFont(paint, 11)
  context.fillStyle = paint.token('--text-soft')
  notes.forEach((note, i) => {
    context.fillText(note, MARGIN, bottom + 20 + i * LINE)
  })
  const blob = await new Promise<Blob | null>((resolve) => page.toBlob(resolve, 'image/png'))
  return blob ? new Uint8Array(await blob.arrayBuffer()) : undefined
}
