import type { Chart, ChartConfiguration, Plugin } from './chart-host'
import { hatch } from './hatch'
import { logAxis, logTicks } from './log-axis'
import { CHART_TEXT, canvasFont, type Paint } from './paint'
import { LABEL_GAP, labelRoom } from './row-label'
import { type LabelState, labelWidth, rowLabels } from './row-label-plugin'
import { type ChartRow, factualEnds, rowBars, rowReach } from './row-model'

/** Bars begin at 0 and are never logarithmic; dots may be, because only their place speaks. */
export type RowMarks = { readonly kind: 'bars' } | { readonly kind: 'dots'; readonly scale: 'linear' | 'log' }

export interface RowChartSpec {
  readonly rows: readonly ChartRow[]
  readonly marks: RowMarks
  /** Writes a tick of the axis. */
  readonly tick: (value: number) => string
  /** Right end of the axis at least here, so that charts beside each other can share it. */
  readonly reach?: number
  /** A picture carries the names of its rows; in the window they stand beside the canvas as text. */
  readonly named: boolean
}

/** Radius of a dot, CSS pixels. */
const DOT_RADIUS = 5

/** Least space left of the axis and right of labels, CSS pixels: half of the first and last tick. */
const LEFT_EDGE = 5
const RIGHT_EDGE = 12

/** Height of the axis above the rows, CSS pixels. */
export const AXIS_HEIGHT = 20

function toneOf(row: ChartRow, { token }: Paint): string {
  if (row.tone === 'highlight') return token('--highlight')
  return row.tone === 'muted' ? token('--bar-soft') : token('--bar')
}

/** Pale bars keep an edge that can be seen. */
function edgeOf(row: ChartRow, paint: Paint): string {
  return row.tone === 'muted' ? paint.token('--bar') : toneOf(row, paint)
}

function axisOf(spec: RowChartSpec): { readonly min: number; readonly max: number } {
  const values = spec.rows.flatMap((row) => row.figures.flatMap((f) => [f.low, f.high])).filter((v) => v > 0)
  const max = Math.max(spec.reach ?? 0, ...values, 1e-9)
  if (spec.marks.kind === 'bars' || spec.marks.scale === 'linear') return { min: 0, max }
  return logAxis(Math.min(...values, max), max)
}

function shareOf(spec: RowChartSpec, value: number): number {
  const { min, max } = axisOf(spec)
  if (spec.marks.kind === 'bars' || spec.marks.scale === 'linear') return value / max
  return value <= 0 ? 0 : Math.log(value / min) / Math.log(max / min)
}

function scalesOf(spec: RowChartSpec, paint: Paint) {
  const { token } = paint
  const log = spec.marks.kind === 'dots' && spec.marks.scale === 'log'
  const labels = spec.rows.map((row) => row.label)
  return {
    x: {
      type: log ? ('logarithmic' as const) : ('linear' as const),
      position: 'top' as const,
      ...axisOf(spec),
      afterFit: (scale: { height: number }) => {
        scale.height = AXIS_HEIGHT
      },
      afterBuildTicks: (scale: { ticks: { value: number }[] }) => {
        if (log) scale.ticks = logTicks(axisOf(spec)).map((value) => ({ value }))
      },
      border: { display: false },
      grid: { color: token('--line'), drawTicks: false },
      ticks: {
        includeBounds: log,
        color: token('--text-soft'),
        font: { family: token('--font'), size: CHART_TEXT.axis },
        maxTicksLimit: 6,
        maxRotation: 0,
        autoSkipPadding: 16,
        callback: (value: string | number) => spec.tick(Number(value)),
      },
    },
    y: {
      type: 'linear' as const,
      display: spec.named,
      offset: false,
      reverse: true,
      min: -0.5,
      max: spec.rows.length - 0.5,
      border: { display: false },
      grid: { display: false },
      afterBuildTicks: (scale: { ticks: { value: number }[] }) => {
        scale.ticks = labels.map((_label, value) => ({ value }))
      },
      ticks: {
        autoSkip: false,
        color: token('--text'),
        font: { family: token('--font'), size: CHART_TEXT.label },
        callback: (value: string | number) => labels[Number(value)] ?? '',
      },
    },
  }
}

/** Pieces of bars, drawn by Chart.js as floating bars on one row each. */
function barDatasets(spec: RowChartSpec, paint: Paint, context: CanvasRenderingContext2D) {
  const panel = paint.token('--panel')
  const piece = (
    name: 'solid' | 'extension' | 'plan',
    fill: (row: ChartRow) => CanvasPattern | string,
    borderWidth: number,
  ) => ({
    data: spec.rows.flatMap((row, y) => {
      const ends = rowBars(row)[name]
      return ends ? [{ x: [ends[0], ends[1]] as [number, number], y }] : []
    }),
    backgroundColor: spec.rows.flatMap((row) => (rowBars(row)[name] ? [fill(row)] : [])),
    borderColor: spec.rows.flatMap((row) => (rowBars(row)[name] ? [edgeOf(row, paint)] : [])),
    borderWidth: spec.rows.flatMap((row) =>
      rowBars(row)[name] ? [row.tone === 'muted' ? Math.max(1, borderWidth) : borderWidth] : [],
    ),
    borderSkipped: false as const,
    grouped: false,
    barThickness: 12,
    minBarLength: 2,
  })
  return [
    piece('plan', (row) => hatch(context, paint, toneOf(row, paint), panel), 1),
    piece('extension', () => panel, 1.5),
    piece('solid', (row) => toneOf(row, paint), 0),
  ]
}

function dotDatasets(spec: RowChartSpec, paint: Paint) {
  const dots = (planned: boolean) => {
    const points = spec.rows.flatMap((row, y) =>
      row.figures.filter((f) => f.planned === planned && f.high > 0).map((f) => ({ x: f.high, y, row })),
    )
    return {
      data: points.map(({ x, y }) => ({ x, y })),
      backgroundColor: points.map(({ row }) => (planned ? paint.token('--panel') : toneOf(row, paint))),
      borderColor: points.map(({ row }) => toneOf(row, paint)),
      borderWidth: 1.5,
      pointRadius: DOT_RADIUS,
      clip: false as const,
    }
  }
  return [dots(true), dots(false)]
}

/** Joins the two ends of a conflict on a dot plot, so that they read as one row. */
function conflictLines(spec: RowChartSpec, paint: Paint): Plugin {
  return {
    id: 'conflict-lines',
    beforeDatasetsDraw: ({ ctx, scales: { x, y } }: Chart) => {
      if (!x || !y) return
      spec.rows.forEach((row, i) => {
        const ends = factualEnds(row)
        if (!ends || ends[0] === ends[1]) return
        ctx.save()
        ctx.strokeStyle = toneOf(row, paint)
        ctx.lineWidth = 2
        ctx.setLineDash([3, 3])
        ctx.beginPath()
        ctx.moveTo(x.getPixelForValue(ends[0]), y.getPixelForValue(i))
        ctx.lineTo(x.getPixelForValue(ends[1]), y.getPixelForValue(i))
        ctx.stroke()
        ctx.restore()
      })
    },
  }
}

function widestName(spec: RowChartSpec, paint: Paint, context: CanvasRenderingContext2D): number {
  if (!spec.named) return 0
  context.font = canvasFont(paint, CHART_TEXT.label)
  return Math.max(0, ...spec.rows.map((row) => context.measureText(row.label).width)) + 16
}

/** A chart of rows: bars from 0, or dots. `width` is the canvas's, CSS pixels. */
export function rowChartConfig(
  spec: RowChartSpec,
  width: number,
  state: LabelState,
  paint: Paint,
  context: CanvasRenderingContext2D,
): ChartConfiguration {
  const room = labelRoom(
    spec.rows.map((row) => ({
      share: shareOf(spec, rowReach(row)),
      labelWidth: labelWidth(context, paint, row) + (spec.marks.kind === 'dots' ? DOT_RADIUS : 0),
    })),
    width - widestName(spec, paint, context) - LEFT_EDGE - RIGHT_EDGE,
  )
  const common = {
    layout: { autoPadding: false, padding: { left: LEFT_EDGE, right: room + RIGHT_EDGE } },
    scales: scalesOf(spec, paint),
    plugins: { legend: { display: false } },
  }
  if (spec.marks.kind === 'dots') {
    const config: ChartConfiguration<'scatter'> = {
      type: 'scatter',
      data: { datasets: dotDatasets(spec, paint) },
      options: common,
      plugins: [conflictLines(spec, paint), rowLabels(spec.rows, paint, state, DOT_RADIUS + LABEL_GAP)],
    }
    return config as ChartConfiguration
  }
  const config: ChartConfiguration<'bar', { x: [number, number]; y: number }[]> = {
    type: 'bar',
    data: { datasets: barDatasets(spec, paint, context) },
    options: { ...common, indexAxis: 'y' },
    plugins: [rowLabels(spec.rows, paint, state)],
  }
  return config as unknown as ChartConfiguration
}
