import { useCallback, useRef } from 'react'
import { STACK_AXIS, STACK_ROW, stackChartConfig } from './stack-chart-config'
import './stack-chart.css'
import type { StackRow } from './stack-model'
import { useCanvasChart, useSize } from './use-canvas-chart'

/** Stacked bars; what they say for those who cannot see them is in the table beside. */
export function StackChart({
  rows,
  tick,
  summary,
}: {
  readonly rows: readonly StackRow[]
  readonly tick: (value: number) => string
  /** The chart in a sentence or two. */
  readonly summary: string
}) {
  const plot = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const { width } = useSize(plot)
  const height = STACK_AXIS + rows.length * STACK_ROW
  const build = useCallback<Parameters<typeof useCanvasChart>[2]>(
    (paint, context) => stackChartConfig({ rows, tick }, paint, context),
    [rows, tick],
  )
  useCanvasChart(canvas, { width, height }, build)
  return (
    <div className="stack-chart" ref={plot} style={{ blockSize: height }}>
      <canvas ref={canvas} role="img" aria-label={summary} />
    </div>
  )
}
