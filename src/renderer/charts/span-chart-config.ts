import type { Chart, ChartConfiguration, Plugin } from './chart-host'
import { hatch } from './hatch'
import { CHART_TEXT, type Paint } from './paint'
import type { LabelState } from './row-label-plugin'
import { spanLabels } from './span-label-plugin'
import type { SpanSeries } from './span-model'

export interface SpanChartSpec {
  readonly series: SpanSeries
  /** Whole years of the axis, the last one excluded. */
  readonly years: readonly [number, number]
  /** Top of the axis, at least. */
  readonly reach: number
  readonly tick: (value: number) => string
}

/** Room for the years under the plot, CSS pixels. */
const YEARS_HEIGHT = 22

/** Room for the values beside the plot, the same on every chart so that their years line up, CSS pixels. */
const VALUES_WIDTH = 70

/** A little air above the highest figure, so that its label has a place. */
const HEADROOM = 1.18

/** Between the figures of one period that contradict each other. */
function disputeBands({ series }: SpanChartSpec, paint: Paint): Plugin {
  return {
    id: 'dispute-bands',
    beforeDatasetsDraw: ({ ctx, scales: { x, y } }: Chart) => {
      if (!x || !y) return
      for (const group of series.groups) {
        const values = group.map((span) => span.value)
        const [low, high] = [Math.min(...values), Math.max(...values)]
        if (low === high) continue
        const [left, right] = [x.getPixelForValue(group[0].start), x.getPixelForValue(group[0].end)]
        const [top, bottom] = [y.getPixelForValue(high), y.getPixelForValue(low)]
        ctx.fillStyle = hatch(ctx, paint, paint.token('--dispute'), paint.token('--panel'))
        ctx.globalAlpha = 0.45
        ctx.fillRect(left, top, right - left, bottom - top)
        ctx.globalAlpha = 1
      }
    },
  }
}

function scalesOf({ years, reach, tick }: SpanChartSpec, { token }: Paint) {
  return {
    x: {
      type: 'linear' as const,
      min: years[0],
      max: years[1],
      afterFit: (scale: { height: number }) => {
        scale.height = 0
      },
      border: { color: token('--line-strong') },
      grid: { color: token('--line'), drawTicks: false },
      ticks: { stepSize: 1, autoSkip: false, callback: () => '' },
    },
    y: {
      type: 'linear' as const,
      min: 0,
      max: reach * HEADROOM,
      afterFit: (scale: { width: number }) => {
        scale.width = VALUES_WIDTH
      },
      border: { display: false },
      grid: { color: token('--line'), drawTicks: false },
      ticks: {
        color: token('--text-soft'),
        font: { family: token('--font'), size: CHART_TEXT.axis },
        maxTicksLimit: 5,
        includeBounds: false,
        callback: (value: string | number) => tick(Number(value)),
      },
    },
  }
}

/** Segments as long as their periods over linear years, from 0; nothing joins them. */
export function spanChartConfig(spec: SpanChartSpec, state: LabelState, paint: Paint): ChartConfiguration {
  const { series } = spec
  const colour = paint.token(series.tone === 'highlight' ? '--highlight' : '--cat-1')
  const config: ChartConfiguration<'line', { x: number; y: number }[]> = {
    type: 'line',
    data: {
      datasets: series.groups.flat().map(({ start, end, value }) => ({
        data: [
          { x: start, y: value },
          { x: end, y: value },
        ],
        borderColor: colour,
        borderWidth: 4,
        borderCapStyle: 'butt' as const,
        pointRadius: 0,
        clip: false as const,
      })),
    },
    options: {
      parsing: false,
      normalized: true,
      layout: { autoPadding: false, padding: { top: 4, right: 6, bottom: YEARS_HEIGHT } },
      plugins: { legend: { display: false } },
      scales: scalesOf(spec, paint),
    },
    plugins: [disputeBands(spec, paint), spanLabels(series.groups, paint, state)],
  }
  return config as unknown as ChartConfiguration
}
