import type { Chart, Plugin } from './chart-host'
import { CHART_TEXT, canvasFont, type Paint } from './paint'
import type { LabelHit, LabelState } from './row-label-plugin'
import type { Span, SpanGroup } from './span-model'

interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const LINE = 15
const HIT = 24

function meets(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  )
}

/**
 * A free place for a label: above its segment, else below, else further up, centred or flush with either end.
 *
 * @param at ends and height of the segment, CSS pixels
 * @param plot left, right and bottom edge of the plot, CSS pixels
 * @returns `undefined` where every place is taken: the figure is then read by pointer, key or table.
 */
export function placeLabel(
  at: { readonly left: number; readonly right: number; readonly y: number },
  width: number,
  plot: readonly [left: number, right: number, bottom: number],
  taken: readonly Box[],
): Box | undefined {
  const tops = [at.y - 4 - LINE, at.y + 5, at.y - 4 - 2 * LINE, at.y + 5 + LINE]
  const lefts = [(at.left + at.right - width) / 2, at.left, at.right - width]
  return tops
    .flatMap((top) =>
      lefts.map((left) => ({
        left: Math.max(plot[0], Math.min(left, plot[1] - width)),
        top,
        width,
        height: LINE,
      })),
    )
    .find((box) => box.top >= 0 && box.top + LINE <= plot[2] && !taken.some((other) => meets(box, other)))
}

/** Segments block labels too. */
function segmentBoxes(chart: Chart, groups: readonly SpanGroup[]): Box[] {
  const { x, y } = chart.scales
  if (!x || !y) return []
  return groups.flat().map((span) => {
    const left = x.getPixelForValue(span.start)
    return {
      left,
      top: y.getPixelForValue(span.value) - 2,
      width: x.getPixelForValue(span.end) - left,
      height: 4,
    }
  })
}

function drawYears({ ctx, chartArea, scales: { x } }: Chart, paint: Paint): void {
  if (!x) return
  const years = x.max - x.min
  const each = Math.ceil(36 / ((chartArea.right - chartArea.left) / Math.max(1, years)))
  ctx.font = canvasFont(paint, CHART_TEXT.axis)
  ctx.fillStyle = paint.token('--text-soft')
  ctx.textAlign = 'center'
  ctx.textBaseline = 'top'
  for (let year = x.min; year < x.max; year += 1) {
    if ((year - x.min) % each === 0)
      ctx.fillText(String(year), x.getPixelForValue(year + 0.5), chartArea.bottom + 5)
  }
}

interface Pen {
  readonly chart: Chart
  readonly paint: Paint
  readonly state: LabelState
  readonly taken: Box[]
}

function isAt(point: LabelState['active'], row: number, figure: number): boolean {
  return point?.row === row && point.figure === figure
}

function writeValue({ chart: { ctx }, paint }: Pen, text: string, box: Box, hovered: boolean): void {
  ctx.strokeStyle = paint.token('--panel')
  ctx.lineWidth = 4
  ctx.lineJoin = 'round'
  ctx.strokeText(text, box.left, box.top + 1)
  ctx.fillStyle = paint.token(hovered ? '--accent' : '--text')
  ctx.fillText(text, box.left, box.top + 1)
  if (hovered) ctx.fillRect(box.left, box.top + LINE - 1, box.width, 1)
}

/** Writes one figure at its segment, rings it where the keyboard is, and says where a pointer finds it. */
function drawFigure(pen: Pen, span: Span, row: number, figure: number): LabelHit[] {
  const { chart, paint, state, taken } = pen
  const { ctx, chartArea, scales } = chart
  const { x, y } = scales
  if (!x || !y) return []
  const [left, right] = [x.getPixelForValue(span.start), x.getPixelForValue(span.end)]
  const middle = y.getPixelForValue(span.value)
  const { width } = ctx.measureText(span.figure.text)
  const plot = [chartArea.left, chart.width - 2, chartArea.bottom] as const
  const box = placeLabel({ left, right, y: middle }, width, plot, taken)
  if (box) {
    taken.push(box)
    writeValue(pen, span.figure.text, box, isAt(state.hovered, row, figure))
  }
  if (isAt(state.active, row, figure)) {
    ctx.strokeStyle = paint.token('--focus')
    ctx.lineWidth = 2
    ctx.strokeRect(left - 3, middle - 6, Math.max(6, right - left + 6), 12)
  }
  const segment = {
    left: left - 4,
    top: middle - HIT / 2,
    width: Math.max(HIT, right - left + 8),
    height: HIT,
  }
  const label = box ? [{ ...box, top: box.top - 4, height: LINE + 8 }] : []
  return [...label, segment].map((place) => ({ row, figure, ...place }))
}

/** Writes years between their lines and each figure at its segment, and remembers where. */
export function spanLabels(groups: readonly SpanGroup[], paint: Paint, state: LabelState): Plugin {
  return {
    id: 'span-labels',
    afterDatasetsDraw: (chart: Chart) => {
      const { ctx } = chart
      ctx.save()
      drawYears(chart, paint)
      ctx.font = canvasFont(paint, CHART_TEXT.label, 600)
      ctx.textAlign = 'left'
      ctx.textBaseline = 'top'
      const pen = { chart, paint, state, taken: segmentBoxes(chart, groups) }
      state.hits = groups.flatMap((group, row) =>
        group.flatMap((span, figure) => drawFigure(pen, span, row, figure)),
      )
      ctx.restore()
    },
  }
}
