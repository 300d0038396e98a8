import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react'
import { useApp } from '../app/context'
import { useText } from '../i18n/text'
import './row-chart.css'
import { AXIS_HEIGHT, type RowChartSpec, type RowMarks, rowChartConfig } from './row-chart-config'
import type { ChartPoint, LabelState } from './row-label-plugin'
import { type ChartRow, isDisputed } from './row-model'
import { useCanvasChart, useSize } from './use-canvas-chart'
import { isWalkKey, walkPoints } from './walk-points'

interface RowChartProps {
  readonly rows: readonly ChartRow[]
  readonly marks: RowMarks
  readonly tick: (value: number) => string
  readonly rowHeight: number
  /** Right end of the axis, at least. */
  readonly reach?: number | undefined
  /** What the chart shows, for those who cannot see it: largest, smallest, in dispute, missing. */
  readonly summary: string
  /** What stands before the bar of a row: its name, and what can be done with it. */
  readonly header: (row: ChartRow) => ReactNode
  /** Rows that the window marks elsewhere. */
  readonly selected?: string | undefined
  readonly hovered?: string | undefined
  readonly onHover?: (row: ChartRow | null) => void
  readonly onRow?: (row: ChartRow) => void
  readonly onPainted?: () => void
}

function samePoint(a: ChartPoint | null, b: ChartPoint | null): boolean {
  return a?.row === b?.row && a?.figure === b?.figure
}

/** What a point says, as a sentence. */
function useSaid(rows: readonly ChartRow[]): (point: ChartPoint | null) => string {
  const { t } = useText()
  return (point) => {
    const row = point && rows[point.row]
    if (!row) return ''
    const figure = point.figure === undefined ? undefined : row.figures[point.figure]
    if (figure) return t('charts.figure-said', { row: row.label, figure: figure.said })
    const figures = [...row.figures.map(({ said }) => said), ...(row.words ? [row.words] : [])].join('; ')
    return t(isDisputed(row) ? 'charts.row-said-disputed' : 'charts.row-said', { row: row.label, figures })
  }
}

/**
 * Rows with bars or dots on one canvas, names beside it as text. One tab stop: arrows move through rows and figures,
 * Enter opens, Escape leaves; a live region reads the point.
 */
export function RowChart(props: RowChartProps) {
  const { rows, marks, tick, rowHeight, reach, summary, header, onHover, onRow } = props
  const { t } = useText()
  const showEvidence = useApp((state) => state.showEvidence)
  const canvas = useRef<HTMLCanvasElement>(null)
  const plot = useRef<HTMLDivElement>(null)
  const bands = useRef<HTMLDivElement>(null)
  const { width } = useSize(plot)
  const height = AXIS_HEIGHT + rows.length * rowHeight
  const [active, setActive] = useState<ChartPoint | null>(null)
  const [hovered, setHovered] = useState<ChartPoint | null>(null)
  const label = useRef<LabelState>({ hits: [], hovered: null, active: null })
  const said = useSaid(rows)

  const build = useCallback<Parameters<typeof useCanvasChart>[2]>(
    (paint, context) => {
      const spec: RowChartSpec = {
        rows,
        marks,
        tick,
        named: false,
        ...(reach === undefined ? {} : { reach }),
      }
      return rowChartConfig(spec, width, label.current, paint, context)
    },
    [rows, marks, tick, reach, width],
  )
  const chart = useCanvasChart(canvas, { width, height }, build, props.onPainted)
  useEffect(() => {
    label.current.active = active
    label.current.hovered = hovered
    chart.current?.redraw()
  }, [active, hovered, chart])
  useEffect(() => {
    if (active) bands.current?.children[active.row]?.scrollIntoView({ block: 'nearest' })
  }, [active])

  const open = (point: ChartPoint) => {
    const row = rows[point.row]
    const figure = point.figure === undefined ? undefined : row?.figures[point.figure]
    if (figure) showEvidence(figure.figure)
    else if (row) onRow?.(row)
  }
  const pointAt = (event: PointerEvent<HTMLElement>): ChartPoint | null => {
    const box = event.currentTarget.getBoundingClientRect()
    const [x, y] = [event.clientX - box.left, event.clientY - box.top]
    const row = Math.floor((y - AXIS_HEIGHT) / rowHeight)
    if (row < 0 || row >= rows.length) return null
    const hit = label.current.hits.find((h) => h.row === row && x >= h.left && x <= h.left + h.width)
    return hit ? { row, figure: hit.figure } : { row }
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const point = pointAt(event)
    if (samePoint(point, hovered)) return
    setHovered(point)
    if (point?.row !== hovered?.row) onHover?.((point && rows[point.row]) ?? null)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (isWalkKey(event.key)) {
      event.preventDefault()
      setActive(
        walkPoints(
          active,
          event.key,
          rows.map((row) => row.figures.length),
        ),
      )
    } else if (event.key === 'Enter' && active) {
      event.preventDefault()
      open(active)
    } else if (event.key === 'Escape' && active) {
      event.preventDefault()
      setActive(null)
      event.currentTarget.blur()
    }
  }

  return (
    <div className="row-chart">
      <div className="row-chart-bands" ref={bands} aria-hidden="true">
        {rows.map((row, i) => (
          <div
            key={row.id}
            style={{ blockSize: rowHeight }}
            data-selected={row.id === props.selected}
            data-hovered={row.id === props.hovered || hovered?.row === i}
            data-active={active?.row === i}
          />
        ))}
      </div>
      <ul className="row-chart-heads">
        {rows.map((row) => (
          <li
            key={row.id}
            style={{ blockSize: rowHeight }}
            onPointerEnter={() => onHover?.(row)}
            onPointerLeave={() => onHover?.(null)}
          >
            {header(row)}
          </li>
        ))}
      </ul>
      <div className="row-chart-plot" ref={plot} style={{ blockSize: height }}>
        <canvas
          ref={canvas}
          role="img"
          tabIndex={0}
          aria-label={`${summary} ${t('charts.keys')}`}
          data-at={hovered ? (hovered.figure === undefined ? 'row' : 'figure') : undefined}
          onKeyDown={onKeyDown}
          onBlur={() => setActive(null)}
          onPointerMove={onPointerMove}
          onPointerLeave={() => {
            setHovered(null)
            onHover?.(null)
          }}
          onClick={() => hovered && open(hovered)}
        />
        <p className="visually-hidden" aria-live="polite">
          {said(active)}
        </p>
      </div>
    </div>
  )
}
