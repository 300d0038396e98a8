import { type KeyboardEvent, type PointerEvent, type RefObject, useRef, useState } from 'react'
import { useApp } from '../app/context'
import { useText } from '../i18n/text'
import { AXIS_HEIGHT } from './row-chart-config'
import type { ChartPoint, LabelState } from './row-label-plugin'
import { type ChartRow, isDisputed } from './row-model'
import { isWalkKey, walkPoints } from './walk-points'

interface RowPointsSetup {
  readonly rows: readonly ChartRow[]
  readonly rowHeight: number
  readonly onHover?: ((row: ChartRow | null) => void) | undefined
  readonly onRow?: ((row: ChartRow) => void) | undefined
}

/** Where pointer and keyboard are on a chart of rows, and what they do there. */
export interface RowPoints {
  readonly label: RefObject<LabelState>
  readonly active: ChartPoint | null
  readonly hovered: ChartPoint | null
  /** The keyboard's point as a sentence; empty where it is at none. */
  readonly said: string
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
    readonly onBlur: () => void
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerLeave: () => void
    readonly onClick: () => void
  }
}

function samePoint(a: ChartPoint | null, b: ChartPoint | null): boolean {
  return a?.row === b?.row && a?.figure === b?.figure
}

function useSaid(rows: readonly ChartRow[], point: ChartPoint | null): string {
  const { t } = useText()
  const row = point && rows[point.row]
  if (!row) return ''
  const figure = point.figure === undefined ? undefined : row.figures[point.figure]
  if (figure) return t('charts.figure-said', { row: row.label, figure: figure.said })
  const figures = [...row.figures.map(({ said }) => said), ...(row.words ? [row.words] : [])].join('; ')
  return t(isDisputed(row) ? 'charts.row-said-disputed' : 'charts.row-said', { row: row.label, figures })
}

/** Arrows walk, Enter opens a figure's evidence or the row, Escape leaves; the pointer does the same by place. */
export function useRowPoints({ rows, rowHeight, onHover, onRow }: RowPointsSetup): RowPoints {
  const showEvidence = useApp((state) => state.showEvidence)
  const label = useRef<LabelState>({ hits: [], hovered: null, active: null })
  const [active, setActive] = useState<ChartPoint | null>(null)
  const [hovered, setHovered] = useState<ChartPoint | null>(null)
  const said = useSaid(rows, active)

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
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const counts = rows.map((row) => row.figures.length)
    if (isWalkKey(event.key)) setActive(walkPoints(active, event.key, counts))
    else if (event.key === 'Enter' && active) open(active)
    else if (event.key === 'Escape' && active) event.currentTarget.blur()
    else return
    event.preventDefault()
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const point = pointAt(event)
    if (samePoint(point, hovered)) return
    setHovered(point)
    if (point?.row !== hovered?.row) onHover?.((point && rows[point.row]) ?? null)
  }
  const onPointerLeave = () => {
    setHovered(null)
    onHover?.(null)
  }
  const handlers = {
    onKeyDown,
    onBlur: () => setActive(null),
    onPointerMove,
    onPointerLeave,
    onClick: () => {
      if (hovered) open(hovered)
    },
  }
  return { label, active, hovered, said, handlers }
}
