import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { standingOf } from '../../../shared/network/subject-state'
import { MAX_COMPARED } from '../../app/app-store'
import { useApp } from '../../app/context'
import { ChartFrame } from '../../charts/chart-frame'
import { RowChart } from '../../charts/row-chart'
import { AXIS_HEIGHT } from '../../charts/row-chart-config'
import { byLeadingFigure, type ChartRow } from '../../charts/row-model'
import { rowPanel } from '../../charts/row-panel'
import { useSize } from '../../charts/use-canvas-chart'
import type { LegendEntry } from '../../exports/export-part'
import { useText } from '../../i18n/text'
import { capacityRows, capacitySummary, capacityTable } from '../compare/capacity-rows'
import { useShown } from '../time/moment'
import { withAsOf } from '../time/state-words'
import './capacity-pane.css'

const BARS = { kind: 'bars' } as const
const LEAST_ROW = 24
const MOST_ROW = 34

/** A tick box and the name of a row. Tick boxes are one tab stop; arrow keys move through them. */
function RowHead({ row, at, onMove }: { row: ChartRow; at: boolean; onMove: (step: number) => void }) {
  const { t } = useText()
  const compare = useApp((state) => state.compare)
  const toggleCompare = useApp((state) => state.toggleCompare)
  const select = useApp((state) => state.select)
  const selection = useApp((state) => state.selection)
  const picked = compare.includes(row.id)
  const full = !picked && compare.length >= MAX_COMPARED
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    onMove(step)
  }
  return (
    <>
      <input
        type="checkbox"
        className="capacity-pick"
        aria-label={t('charts.pick', { terminal: row.label })}
        title={full ? t('charts.pick-full') : undefined}
        aria-disabled={full}
        checked={picked}
        tabIndex={at ? 0 : -1}
        onChange={() => toggleCompare(row.id)}
        onKeyDown={onKeyDown}
      />
      <button
        type="button"
        className="capacity-name"
        tabIndex={-1}
        data-tone={row.tone}
        aria-pressed={selection?.kind === 'terminal' && selection.id === row.id}
        onClick={() => select({ kind: 'terminal', id: row.id })}
      >
        {row.label}
      </button>
    </>
  )
}

function CompareButton() {
  const { t } = useText()
  const count = useApp((state) => state.compare.length)
  const setView = useApp((state) => state.setView)
  if (count < 2) return <span className="capacity-hint">{t('charts.compare-hint')}</span>
  return (
    <Button className="button is-small is-primary" onPress={() => setView('compare')}>
      {t('charts.compare', { count })}
    </Button>
  )
}

function useCapacity() {
  const { index, moment } = useShown()
  const text = useText()
  return useMemo(() => {
    const all = index.network.terminals.filter((terminal) => terminal.kind === 'terminal')
    const terminals = all.filter((terminal) => standingOf(terminal, moment, index).stage !== 'absent')
    const absent = all.length - terminals.length
    const rows = [...capacityRows(index, text, terminals)].sort(byLeadingFigure)
    return {
      rows,
      subtitle: withAsOf(text, index, ''),
      away: absent > 0 ? text.t('time.not-there-yet', { count: absent }) : undefined,
      none: moment.year === null ? 'charts.no-terminals' : 'time.none-yet',
      year: String(moment.year),
      table: capacityTable(index, text, rows),
    } as const
  }, [index, moment, text])
}

/** The chart under the map: capacity of every terminal, both ends of a conflict, plans apart, gaps in words. */
export function CapacityPane() {
  const text = useText()
  const { t, format } = text
  const { rows, subtitle, away, none, year, table } = useCapacity()
  const selection = useApp((state) => state.selection)
  const hover = useApp((state) => state.hover)
  const select = useApp((state) => state.select)
  const setHover = useApp((state) => state.setHover)
  const markChartReady = useApp((state) => state.markChartReady)
  const scroll = useRef<HTMLDivElement>(null)
  const { height } = useSize(scroll)
  const [at, setAt] = useState(0)
  const tick = useCallback((value: number) => format.number(value), [format])
  const rowHeight = Math.max(
    LEAST_ROW,
    Math.min(MOST_ROW, Math.floor((height - AXIS_HEIGHT - 4) / Math.max(1, rows.length))),
  )
  const move = (step: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, at + step))
    setAt(next)
    scroll.current?.querySelectorAll<HTMLInputElement>('.capacity-pick')[next]?.focus()
  }
  const legend: readonly LegendEntry[] = [
    { swatch: 'solid', text: t('charts.legend-figure') },
    { swatch: 'outline', text: t('charts.legend-dispute') },
    { swatch: 'hatch', text: t('charts.legend-plan') },
  ]
  return (
    <div className="capacity-pane">
      <ChartFrame
        id="capacity"
        title={t('charts.capacity')}
        subtitle={subtitle}
        legend={legend}
        table={table}
        panels={(width) => [rowPanel({ rows, marks: BARS, tick }, width)]}
        controls={<CompareButton />}
      >
        <div className="capacity-scroll" ref={scroll}>
          {rows.length === 0 && <p className="capacity-none">{t(none, { year })}</p>}
          <RowChart
            rows={rows}
            marks={BARS}
            tick={tick}
            rowHeight={rowHeight}
            subjectOf={({ id }) => ({ kind: 'terminal', id })}
            summary={capacitySummary(text, rows)}
            selected={selection?.kind === 'terminal' ? selection.id : undefined}
            hovered={hover?.kind === 'terminal' ? hover.id : undefined}
            onHover={(row) => setHover(row ? { kind: 'terminal', id: row.id } : null)}
            onRow={(row) => select({ kind: 'terminal', id: row.id })}
            onPainted={markChartReady}
            header={(row) => (
              <RowHead row={row} at={rows[Math.min(at, rows.length - 1)]?.id === row.id} onMove={move} />
            )}
          />
          {away && <p className="capacity-away">{away}</p>}
        </div>
      </ChartFrame>
    </div>
  )
}
