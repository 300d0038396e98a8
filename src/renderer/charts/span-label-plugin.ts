import type { Chart, Plugin } from './chart-host'
import { CHART_TEXT, canvasFont, type Paint } from './paint'
import type { LabelHit, LabelState } from './row-label-plugin'
import type { SpanGroup } from './span-model'

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

/** Writes years between their lines and each figure at its segment; a dispute is a hatched band between its ends. */
export function spanLabels(groups: readonly SpanGroup[], paint: Paint, state: LabelState): Plugin {
  return {
    id: 'span-labels',
    afterDatasetsDraw: (chart: Chart) => {
      const { ctx, chartArea, scales } = chart
      const { x, y } = scales
      if (!x || !y) return
      ctx.save()
      drawYears(chart, paint)
      const taken = segmentBoxes(chart, groups)
      const hits: LabelHit[] = []
      ctx.textAlign = 'left'
      ctx.textBaseline = 'top'
      groups.forEach((group, row) => {
        group.forEach((span, figure) => {
          const [left, right] = [x.getPixelForValue(span.start), x.getPixelForValue(span.end)]
          const middleY = y.getPixelForValue(span.value)
          ctx.font = canvasFont(paint, CHART_TEXT.label, 600)
          const { width } = ctx.measureText(span.figure.text)
          const at = { left, right, y: middleY }
          const box = placeLabel(at, width, [chartArea.left, chart.width - 2, chartArea.bottom], taken)
          const points = (point: LabelState['active']) => point?.row === row && point.figure === figure
          const [hovered, active] = [points(state.hovered), points(state.active)]
          if (box) {
            taken.push(box)
            ctx.strokeStyle = paint.token('--panel')
            ctx.lineWidth = 4
            ctx.lineJoin = 'round'
            ctx.strokeText(span.figure.text, box.left, box.top + 1)
            ctx.fillStyle = paint.token(hovered ? '--accent' : '--text')
            ctx.fillText(span.figure.text, box.left, box.top + 1)
            if (hovered) ctx.fillRect(box.left, box.top + LINE - 1, width, 1)
          }
          if (active) {
            ctx.strokeStyle = paint.token('--focus')
            ctx.lineWidth = 2
            ctx.strokeRect(left - 3, middleY - 6, Math.max(6, right - left + 6), 12)
          }
          const reach = box ?? { left, top: middleY - LINE, width: right - left, height: LINE }
          hits.push(
            {
              row,
              figure,
              left: left - 4,
              top: middleY - HIT / 2,
              width: Math.max(HIT, right - left + 8),
              height: HIT,
            },
            { row, figure, left: reach.left, top: reach.top - 4, width: reach.width, height: LINE + 8 },
          )
        })
      })
      state.hits = hits
      ctx.restore()
    },
  }
}
