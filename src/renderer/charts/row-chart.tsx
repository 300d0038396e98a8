import { type MouseEvent, type ReactNode, useCallback, useEffect, useRef } from 'react'
import type { Selection } from '../../shared/ipc/session'
import { markMenu, menuData } from '../features/context-menu/menu-target'
import { useText } from '../i18n/text'
import './row-chart.css'
import { AXIS_HEIGHT, type RowChartSpec, type RowMarks, rowChartConfig } from './row-chart-config'
import type { ChartRow } from './row-model'
import { useCanvasChart, useSize } from './use-canvas-chart'
import { type RowPoints, useRowPoints } from './use-row-points'

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
  /** What of the network a row is about. */
  readonly subjectOf: (row: ChartRow) => Selection
  /** Rows that the window marks elsewhere. */
  readonly selected?: string | undefined
  readonly hovered?: string | undefined
  readonly onHover?: (row: ChartRow | null) => void
  readonly onRow?: (row: ChartRow) => void
  readonly onPainted?: () => void
}

/** Gives the canvas the menu of the row, and of the figure in it, that pointer or keyboard is at. */
function markPoint(
  { currentTarget }: MouseEvent<HTMLCanvasElement>,
  { rows, rowHeight, subjectOf }: RowChartProps,
  { active, hovered }: RowPoints,
): void {
  const point = hovered ?? active
  const row = point && rows[point.row]
  const figure = row?.figures[point?.figure ?? 0]?.figure
  markMenu(currentTarget, row ? { subjects: [subjectOf(row)], figure } : {})
  currentTarget.dataset.menuAt = `0 ${AXIS_HEIGHT + ((point?.row ?? 0) + 1) * rowHeight}`
}

/** Stripes behind the rows: selected, hovered, at the keyboard's point. Keeps that point in view. */
function Bands({ props, points }: { readonly props: RowChartProps; readonly points: RowPoints }) {
  const bands = useRef<HTMLDivElement>(null)
  const { active, hovered } = points
  useEffect(() => {
    if (active) bands.current?.children[active.row]?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <div className="row-chart-bands" ref={bands} aria-hidden="true">
      {props.rows.map((row, i) => (
        <div
          key={row.id}
          style={{ blockSize: props.rowHeight }}
          data-selected={row.id === props.selected}
          data-hovered={row.id === props.hovered || hovered?.row === i}
          data-active={active?.row === i}
        />
      ))}
    </div>
  )
}

function Plot({ props, points }: { readonly props: RowChartProps; readonly points: RowPoints }) {
  const { rows, marks, tick, reach, rowHeight } = props
  const { t } = useText()
  const canvas = useRef<HTMLCanvasElement>(null)
  const plot = useRef<HTMLDivElement>(null)
  const { width } = useSize(plot)
  const height = AXIS_HEIGHT + rows.length * rowHeight
  const { label, active, hovered, said, handlers } = points
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
    [rows, marks, tick, reach, width, label],
  )
  const chart = useCanvasChart(canvas, { width, height }, build, props.onPainted)
  useEffect(() => {
    label.current.active = active
    label.current.hovered = hovered
    chart.current?.redraw()
  }, [active, hovered, chart, label])

  return (
    <div className="row-chart-plot" ref={plot} style={{ blockSize: height }}>
      <canvas
        ref={canvas}
        role="img"
        tabIndex={0}
        aria-label={`${props.summary} ${t('charts.keys')}`}
        data-at={hovered ? (hovered.figure === undefined ? 'row' : 'figure') : undefined}
        onContextMenuCapture={(event) => markPoint(event, props, points)}
        {...handlers}
      />
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
    </div>
  )
}

/**
 * Rows with bars or dots on one canvas, names beside it as text. One tab stop: arrows move through rows and figures,
 * Enter opens, Escape leaves; a live region reads the point.
 */
export function RowChart(props: RowChartProps) {
  const { rows, rowHeight, onHover, onRow } = props
  const points = useRowPoints({ rows, rowHeight, onHover, onRow })
  return (
    <div className="row-chart">
      <Bands props={props} points={points} />
      <ul className="row-chart-heads">
        {rows.map((row) => (
          <li
            key={row.id}
            style={{ blockSize: rowHeight }}
            {...menuData({ subjects: [props.subjectOf(row)], figure: row.figures[0]?.figure })}
            onPointerEnter={() => onHover?.(row)}
            onPointerLeave={() => onHover?.(null)}
          >
            {props.header(row)}
          </li>
        ))}
      </ul>
      <Plot props={props} points={points} />
    </div>
  )
}
