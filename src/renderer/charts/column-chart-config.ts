import type { Chart, ChartConfiguration, Plugin } from './chart-host'
import { type Column, type ColumnChart, columnReach, labelEvery } from './column-model'
import { hatch } from './hatch'
import { CHART_TEXT, canvasFont, type Paint } from './paint'

export interface ColumnChartSpec extends ColumnChart {
  readonly tick: (value: number) => string
  /** Drawn over the capacity line at its end; empty where there is none. */
  readonly capacityLabel: string
}

/** What lies above the columns and changes without a new chart. */
export interface ColumnPointer {
  /** Index of the column that is pointed at. */
  at: number | null
}

const LABEL_GAP = 14

/** Left and right edge of a column's share of the plot. */
function slotOf(chart: Chart, count: number, index: number): readonly [number, number] {
  const { left, right } = chart.chartArea
  const width = (right - left) / count
  return [left + width * index, left + width * (index + 1)]
}

/** The column under an x of the canvas; `null` beside the plot. */
export function columnAt(area: { left: number; right: number }, count: number, x: number): number | null {
  if (count === 0 || x < area.left || x > area.right) return null
  return Math.min(count - 1, Math.floor(((x - area.left) / (area.right - area.left)) * count))
}

function pointed(columns: readonly Column[], pointer: ColumnPointer, paint: Paint): Plugin {
  return {
    id: 'column-pointed',
    beforeDatasetsDraw: (chart: Chart) => {
      if (pointer.at === null || pointer.at >= columns.length) return
      const [left, right] = slotOf(chart, columns.length, pointer.at)
      const { top, bottom } = chart.chartArea
      chart.ctx.fillStyle = paint.token('--accent-soft')
      chart.ctx.fillRect(left, top, right - left, bottom - top)
    },
  }
}

/** The capacity of each step: one line, or a hatched band between two where it is disputed. */
function capacityLine({ columns, capacityLabel }: ColumnChartSpec, paint: Paint): Plugin {
  return {
    id: 'column-capacity',
    afterDatasetsDraw: (chart: Chart) => {
      const y = chart.scales.y
      if (!y || !columns.some(({ capacity }) => capacity)) return
      const { ctx } = chart
      ctx.save()
      columns.forEach(({ capacity }, index) => {
        if (!capacity) return
        const [left, right] = slotOf(chart, columns.length, index)
        const [high, low] = [y.getPixelForValue(capacity.high), y.getPixelForValue(capacity.low)]
        if (low - high > 1) {
          ctx.globalAlpha = 0.35
          ctx.fillStyle = hatch(ctx, paint, paint.token('--dispute'), 'transparent')
          ctx.fillRect(left, high, right - left, low - high)
          ctx.globalAlpha = 1
        }
        ctx.strokeStyle = paint.token(low - high > 1 ? '--dispute' : '--text')
        ctx.lineWidth = 1.5
        ctx.beginPath()
        for (const line of low - high > 1 ? [high, low] : [high]) {
          ctx.moveTo(left, line)
          ctx.lineTo(right, line)
        }
        ctx.stroke()
      })
      const last = columns.findLast(({ capacity }) => capacity)?.capacity
      if (last && capacityLabel !== '') {
        ctx.font = canvasFont(paint, CHART_TEXT.axis, 600)
        ctx.textAlign = 'right'
        ctx.textBaseline = 'bottom'
        ctx.lineWidth = 4
        ctx.lineJoin = 'round'
        ctx.strokeStyle = paint.token('--panel')
        const [x, above] = [chart.chartArea.right - 4, y.getPixelForValue(last.high) - 3]
        ctx.strokeText(capacityLabel, x, above)
        ctx.fillStyle = paint.token('--text')
        ctx.fillText(capacityLabel, x, above)
      }
      ctx.restore()
    },
  }
}

function fillOf(colour: `--${string}`, partial: boolean, paint: Paint, context: CanvasRenderingContext2D) {
  const solid = paint.token(colour)
  return partial ? hatch(context, paint, solid, paint.token('--panel')) : solid
}

/** Stacked columns over time from 0, with what the place can take. */
export function columnChartConfig(
  spec: ColumnChartSpec,
  pointer: ColumnPointer,
  width: number,
  paint: Paint,
  context: CanvasRenderingContext2D,
): ChartConfiguration {
  const { series, columns, tick, capacityLabel } = spec
  context.font = canvasFont(paint, CHART_TEXT.axis)
  const widest = Math.max(0, ...columns.map(({ label }) => context.measureText(label).width))
  const every = labelEvery(columns.length, width - 70, widest + LABEL_GAP)
  const config: ChartConfiguration<'bar', (number | null)[], string> = {
    type: 'bar',
    data: {
      labels: columns.map(({ label }) => label),
      datasets: series.map(({ key, colour }, i) => ({
        label: key,
        data: columns.map(({ values }) => values[i] ?? null),
        backgroundColor: columns.map(({ partial }) => fillOf(colour, partial, paint, context)),
        borderColor: columns.map(({ partial }) => paint.token(partial ? colour : '--panel')),
        borderWidth: columns.length > 60 ? 0 : 1,
        borderSkipped: false as const,
        categoryPercentage: columns.length > 60 ? 0.96 : 0.82,
        barPercentage: 1,
        maxBarThickness: 64,
        stack: 'one',
      })),
    },
    options: {
      layout: { autoPadding: false, padding: { left: 4, right: 8, top: 14 } },
      plugins: { legend: { display: false } },
      scales: {
        x: {
          stacked: true,
          grid: { display: false },
          ticks: {
            autoSkip: false,
            maxRotation: 0,
            color: paint.token('--text-soft'),
            font: { family: paint.token('--font'), size: CHART_TEXT.axis },
            callback: (_value: unknown, index: number) =>
              index % every === 0 ? (columns[index]?.label ?? '') : '',
          },
        },
        y: {
          stacked: true,
          min: 0,
          suggestedMax: columnReach(spec),
          border: { display: false },
          grid: { color: paint.token('--line'), drawTicks: false },
          ticks: {
            color: paint.token('--text-soft'),
            font: { family: paint.token('--font'), size: CHART_TEXT.axis },
            maxTicksLimit: 6,
            padding: 6,
            callback: (value: string | number) => tick(Number(value)),
          },
        },
      },
    },
    plugins: [pointed(columns, pointer, paint), capacityLine({ ...spec, capacityLabel }, paint)],
  }
  return config as unknown as ChartConfiguration
}
