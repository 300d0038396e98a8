import type { Chart, ChartConfiguration, Plugin } from './chart-host'
import { hatch } from './hatch'
import { CHART_TEXT, canvasFont, type Paint } from './paint'
import { type StackPiece, type StackRow, stackLength, stackSpans } from './stack-model'

export interface StackChartSpec {
  readonly rows: readonly StackRow[]
  readonly tick: (value: number) => string
}

export const STACK_ROW = 54
export const STACK_AXIS = 26
const BAR = 18

/** Share of the longest bar that a piece of unknown length is drawn with. */
const OPEN_SHARE = 0.07

function fillOf({ kind, colour }: StackPiece, paint: Paint, context: CanvasRenderingContext2D) {
  const panel = paint.token('--panel')
  if (kind === 'open') return hatch(context, paint, paint.token('--dispute'), panel)
  return kind === 'soft' ? hatch(context, paint, paint.token(colour), panel) : paint.token(colour)
}

/** Names over the bars, words in the pieces that have room, the whole after the bar. */
function stackLabels({ rows }: StackChartSpec, openLength: number, paint: Paint): Plugin {
  return {
    id: 'stack-labels',
    afterDatasetsDraw: ({ ctx, scales: { x, y } }: Chart) => {
      if (!x || !y) return
      ctx.save()
      ctx.textBaseline = 'middle'
      rows.forEach((row, i) => {
        const middle = y.getPixelForValue(i)
        ctx.textAlign = 'left'
        ctx.font = canvasFont(paint, CHART_TEXT.label, 500)
        ctx.fillStyle = paint.token('--text')
        ctx.fillText(row.label, x.getPixelForValue(0), middle - BAR / 2 - 9)
        const name = ctx.measureText(row.label).width
        ctx.font = canvasFont(paint, CHART_TEXT.label)
        ctx.fillStyle = paint.token('--text-soft')
        ctx.fillText(row.total, x.getPixelForValue(0) + name + 10, middle - BAR / 2 - 9)
        ctx.textAlign = 'center'
        for (const { piece, start, end } of stackSpans(row, openLength)) {
          const [left, right] = [x.getPixelForValue(start), x.getPixelForValue(end)]
          if (piece.label === '' || ctx.measureText(piece.label).width + 8 > right - left) continue
          if (piece.kind !== 'solid') {
            ctx.lineWidth = 4
            ctx.lineJoin = 'round'
            ctx.strokeStyle = paint.token('--panel')
            ctx.strokeText(piece.label, (left + right) / 2, middle)
          }
          ctx.fillStyle = paint.token(piece.kind === 'solid' ? '--panel' : '--text')
          ctx.fillText(piece.label, (left + right) / 2, middle)
        }
      })
      ctx.restore()
    },
  }
}

/** Bars of pieces end to end, one bar a row, from 0. */
export function stackChartConfig(
  spec: StackChartSpec,
  paint: Paint,
  context: CanvasRenderingContext2D,
): ChartConfiguration {
  const { rows, tick } = spec
  const longest = Math.max(1, ...rows.map(stackLength))
  const openLength = longest * OPEN_SHARE
  const spans = rows.map((row) => stackSpans(row, openLength))
  const reach = Math.max(longest, ...spans.map((list) => list.at(-1)?.end ?? 0))
  const most = Math.max(0, ...rows.map(({ pieces }) => pieces.length))
  const config: ChartConfiguration<'bar', { x: [number, number]; y: number }[]> = {
    type: 'bar',
    data: {
      datasets: Array.from({ length: most }, (_, slot) => {
        const placed = spans.flatMap((list, y) => {
          const span = list[slot]
          return span ? [{ ...span, y }] : []
        })
        return {
          data: placed.map(({ start, end, y }) => ({ x: [start, end] as [number, number], y })),
          backgroundColor: placed.map(({ piece }) => fillOf(piece, paint, context)),
          borderColor: placed.map(({ piece }) =>
            paint.token(
              piece.kind === 'solid' ? '--panel' : piece.kind === 'open' ? '--dispute' : piece.colour,
            ),
          ),
          borderWidth: 1,
          borderSkipped: false as const,
          grouped: false,
          barThickness: BAR,
        }
      }),
    },
    options: {
      indexAxis: 'y',
      layout: { autoPadding: false, padding: { left: 4, right: 12 } },
      plugins: { legend: { display: false } },
      scales: {
        x: {
          type: 'linear',
          min: 0,
          max: reach,
          afterFit: (scale: { height: number }) => {
            scale.height = STACK_AXIS
          },
          border: { display: false },
          grid: { color: paint.token('--line'), drawTicks: false },
          ticks: {
            color: paint.token('--text-soft'),
            font: { family: paint.token('--font'), size: CHART_TEXT.axis },
            maxTicksLimit: 6,
            includeBounds: false,
            callback: (value: string | number) => tick(Number(value)),
          },
        },
        y: { type: 'linear', reverse: true, min: -0.5, max: rows.length - 0.5, display: false },
      },
    },
    plugins: [stackLabels(spec, openLength, paint)],
  }
  return config as unknown as ChartConfiguration
}
