import type { Chart, Plugin } from './chart-host'
import { CHART_TEXT, canvasFont, type Paint } from './paint'
import { LABEL_GAP, type LabelPart, labelParts } from './row-label'
import { type ChartRow, isDisputed, rowReach } from './row-model'

/** Where a figure's label was drawn, CSS pixels on the canvas. */
export interface LabelHit {
  readonly row: number
  readonly figure: number
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** What the pointer and the keyboard are at: a row, and a figure of it or the row itself. */
export interface ChartPoint {
  readonly row: number
  readonly figure?: number
}

/** Shared between a drawn chart and whoever listens to it. */
export interface LabelState {
  hits: LabelHit[]
  /** Underlined as a link. */
  hovered: ChartPoint | null
  /** Ringed: the keyboard is here. */
  active: ChartPoint | null
}

/** Warning triangle, 16 × 16: the mark of a dispute everywhere in the window. */
const DISPUTE = 'M8 2 14.5 13.5h-13ZM8 6.5v3.2M8 11.4v.2'
const MARK_WIDTH = 16

const WEIGHT = { lead: 600, other: 600, plan: 400, words: 400, separator: 400 } as const
const COLOUR = {
  lead: '--text',
  other: '--text',
  plan: '--text-soft',
  words: '--text-soft',
  separator: '--text-soft',
} as const

function fontOf(paint: Paint, part: LabelPart): string {
  const font = canvasFont(paint, CHART_TEXT.label, WEIGHT[part.style])
  return part.style === 'words' ? `italic ${font}` : font
}

/** Width of a row's label with its mark, CSS pixels. */
export function labelWidth(context: CanvasRenderingContext2D, paint: Paint, row: ChartRow): number {
  context.save()
  const text = labelParts(row).reduce((width, part) => {
    context.font = fontOf(paint, part)
    return width + context.measureText(part.text).width
  }, 0)
  context.restore()
  return text + (isDisputed(row) ? MARK_WIDTH : 0)
}

function drawMark(context: CanvasRenderingContext2D, paint: Paint, left: number, middle: number): void {
  context.save()
  context.translate(left, middle - 6)
  context.scale(0.75, 0.75)
  context.strokeStyle = paint.token('--dispute')
  context.lineWidth = 1.8
  context.lineJoin = 'round'
  context.lineCap = 'round'
  context.stroke(new Path2D(DISPUTE))
  context.restore()
}

function isAt(point: ChartPoint | null, row: number, figure: number | undefined): boolean {
  return point !== null && figure !== undefined && point.row === row && point.figure === figure
}

interface Pen {
  readonly context: CanvasRenderingContext2D
  readonly paint: Paint
  readonly state: LabelState
  readonly rowHeight: number
}

function drawPart(pen: Pen, part: LabelPart, row: number, left: number, middle: number): number {
  const { context, paint, state, rowHeight } = pen
  context.font = fontOf(paint, part)
  const { width } = context.measureText(part.text)
  const hovered = isAt(state.hovered, row, part.figure)
  const colour = paint.token(hovered ? '--accent' : COLOUR[part.style])
  context.lineWidth = 3
  context.strokeStyle = paint.token('--panel')
  if (part.style === 'words') context.strokeText(part.text, left, middle)
  context.fillStyle = colour
  context.fillText(part.text, left, middle)
  if (part.figure === undefined) return width
  if (hovered) context.fillRect(left, middle + 7, width, 1)
  if (isAt(state.active, row, part.figure)) {
    context.strokeStyle = paint.token('--focus')
    context.lineWidth = 2
    context.strokeRect(left - 4, middle - 10, width + 8, 20)
  }
  state.hits.push({
    row,
    figure: part.figure,
    left: left - 4,
    top: middle - rowHeight / 2,
    width: width + 8,
    height: rowHeight,
  })
  return width
}

/** Writes the figures of each row `gap` CSS pixels behind its bar or dot, and remembers where. */
export function rowLabels(
  rows: readonly ChartRow[],
  paint: Paint,
  state: LabelState,
  gap: number = LABEL_GAP,
): Plugin {
  return {
    id: 'row-labels',
    afterDatasetsDraw: (chart: Chart) => {
      const { ctx: context, chartArea, scales, width } = chart
      const { x } = scales
      if (!x) return
      state.hits = []
      const rowHeight = (chartArea.bottom - chartArea.top) / Math.max(1, rows.length)
      context.save()
      context.textBaseline = 'middle'
      rows.forEach((row, i) => {
        const middle = chartArea.top + (i + 0.5) * rowHeight
        const reach = rowReach(row)
        const end = reach > 0 ? x.getPixelForValue(reach) : chartArea.left
        const needed = labelWidth(context, paint, row)
        let left = Math.max(chartArea.left, Math.min(end + gap, width - needed - 6))
        if (isDisputed(row)) {
          drawMark(context, paint, left, middle)
          left += MARK_WIDTH
        }
        for (const part of labelParts(row)) {
          left += drawPart({ context, paint, state, rowHeight }, part, i, left, middle)
        }
      })
      context.restore()
    },
  }
}
