import { type KeyboardEvent, type PointerEvent, useCallback, useEffect, useRef, useState } from 'react'
import './column-chart.css'
import { type ColumnPointer, columnAt, columnChartConfig } from './column-chart-config'
import type { ColumnChart as Chart } from './column-model'
import { useCanvasChart, useSize } from './use-canvas-chart'

interface ColumnChartProps {
  readonly chart: Chart
  readonly tick: (value: number) => string
  readonly capacityLabel: string
  /** The chart in a sentence or two, with the keys that walk it. */
  readonly summary: string
  /** A column in words: shown above the chart while it is pointed at, and said. */
  readonly said: (index: number) => string
  /** Stands there while nothing is pointed at. */
  readonly hint: string
  readonly onPainted?: () => void
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }

/** Columns over time. One tab stop: arrows, Home and End go from column to column, Escape leaves. */
export function ColumnChart({
  chart,
  tick,
  capacityLabel,
  summary,
  said,
  hint,
  onPainted,
}: ColumnChartProps) {
  const plot = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const size = useSize(plot)
  const pointer = useRef<ColumnPointer>({ at: null })
  const area = useRef({ left: 0, right: 0 })
  const [at, setAt] = useState<number | null>(null)
  const count = chart.columns.length
  const build = useCallback<Parameters<typeof useCanvasChart>[2]>(
    (paint, context) => {
      const config = columnChartConfig(
        { ...chart, tick, capacityLabel },
        pointer.current,
        size.width,
        paint,
        context,
      )
      const remember = {
        id: 'column-area',
        afterLayout: ({ chartArea }: { readonly chartArea: { left: number; right: number } }) => {
          area.current = { left: chartArea.left, right: chartArea.right }
        },
      }
      return { ...config, plugins: [...(config.plugins ?? []), remember] }
    },
    [chart, tick, capacityLabel, size.width],
  )
  const handle = useCanvasChart(canvas, size, build, onPainted)
  const shown = at !== null && at < count ? at : null
  useEffect(() => {
    pointer.current.at = shown
    handle.current?.redraw()
  }, [shown, handle])

  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (event.key === 'Escape' && shown !== null) {
      event.stopPropagation()
      setAt(null)
      return
    }
    const next =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? count - 1
          : step && (shown ?? (step > 0 ? -1 : count)) + step
    if (next === undefined || Number.isNaN(next)) return
    event.preventDefault()
    setAt(Math.max(0, Math.min(count - 1, next)))
  }
  const onPointerMove = ({ clientX }: PointerEvent<HTMLCanvasElement>) => {
    const left = canvas.current?.getBoundingClientRect().left ?? 0
    setAt(columnAt(area.current, count, clientX - left))
  }

  return (
    <div className="column-chart">
      <p className="column-said" aria-live="polite">
        {shown === null ? hint : said(shown)}
      </p>
      <div className="column-plot" ref={plot}>
        <canvas
          ref={canvas}
          role="img"
          tabIndex={0}
          aria-label={summary}
          onKeyDown={onKeyDown}
          onBlur={() => setAt(null)}
          onPointerMove={onPointerMove}
          onPointerLeave={() => setAt(null)}
        />
      </div>
    </div>
  )
}
