import { type KeyboardEvent, type PointerEvent, useCallback, useEffect, useRef, useState } from 'react'
import { useApp } from '../app/context'
import { useText } from '../i18n/text'
import type { ChartPoint, LabelState } from './row-label-plugin'
import { spanChartConfig } from './span-chart-config'
import type { SpanSeries } from './span-model'
import { useCanvasChart, useSize } from './use-canvas-chart'
import './span-chart.css'

interface SpanChartProps {
  readonly series: SpanSeries
  readonly years: readonly [number, number]
  readonly reach: number
  readonly tick: (value: number) => string
  /** The chart in a sentence, for those who cannot see it. */
  readonly summary: string
  readonly onPainted?: () => void
}

/** Height of the chart, CSS pixels. */
export const SPAN_CHART_HEIGHT = 168

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }

/** Figures of one series over time. One tab stop: arrows go from figure to figure, Enter opens, Escape leaves. */
export function SpanChart({ series, years, reach, tick, summary, onPainted }: SpanChartProps) {
  const { t } = useText()
  const showEvidence = useApp((state) => state.showEvidence)
  const canvas = useRef<HTMLCanvasElement>(null)
  const plot = useRef<HTMLDivElement>(null)
  const { width } = useSize(plot)
  const [active, setActive] = useState<number | null>(null)
  const [hovered, setHovered] = useState<ChartPoint | null>(null)
  const label = useRef<LabelState>({ hits: [], hovered: null, active: null })
  const points = series.groups.flatMap((group, row) => group.map((span, figure) => ({ row, figure, span })))
  const point = active === null ? undefined : points[active]

  const build = useCallback<Parameters<typeof useCanvasChart>[2]>(
    (paint) => spanChartConfig({ series, years, reach, tick }, label.current, paint),
    [series, years, reach, tick],
  )
  const chart = useCanvasChart(canvas, { width, height: SPAN_CHART_HEIGHT }, build, onPainted)
  const activeRow = point?.row
  const activeFigure = point?.figure
  useEffect(() => {
    label.current.active =
      activeRow === undefined || activeFigure === undefined ? null : { row: activeRow, figure: activeFigure }
    label.current.hovered = hovered
    chart.current?.redraw()
  }, [activeRow, activeFigure, hovered, chart])

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = STEPS[event.key]
    if (step !== undefined) {
      event.preventDefault()
      setActive(active === null ? 0 : Math.max(0, Math.min(points.length - 1, active + step)))
    } else if (event.key === 'Enter' && point) {
      event.preventDefault()
      showEvidence(point.span.figure.figure)
    } else if (event.key === 'Escape' && point) {
      event.preventDefault()
      setActive(null)
      event.currentTarget.blur()
    }
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const [x, y] = [event.clientX - box.left, event.clientY - box.top]
    const hit = label.current.hits.find(
      (h) => x >= h.left && x <= h.left + h.width && y >= h.top && y <= h.top + h.height,
    )
    const same = hit ? hit.row === hovered?.row && hit.figure === hovered.figure : hovered === null
    if (!same) setHovered(hit ? { row: hit.row, figure: hit.figure } : null)
  }
  const onClick = () => {
    const span = hovered && series.groups[hovered.row]?.[hovered.figure ?? 0]
    if (span) showEvidence(span.figure.figure)
  }

  return (
    <div className="span-chart" ref={plot} style={{ blockSize: SPAN_CHART_HEIGHT }}>
      <canvas
        ref={canvas}
        role="img"
        tabIndex={0}
        aria-label={`${summary} ${t('charts.keys')}`}
        data-at={hovered ? 'figure' : undefined}
        onKeyDown={onKeyDown}
        onBlur={() => setActive(null)}
        onPointerMove={onPointerMove}
        onPointerLeave={() => setHovered(null)}
        onClick={onClick}
      />
      <p className="visually-hidden" aria-live="polite">
        {point ? t('charts.figure-said', { row: series.label, figure: point.span.figure.said }) : ''}
      </p>
    </div>
  )
}
