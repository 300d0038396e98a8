import type { ReactNode } from 'react'
import { ChartFrame } from '../../charts/chart-frame'
import { RowChart } from '../../charts/row-chart'
import type { RowMarks } from '../../charts/row-chart-config'
import { labelText } from '../../charts/row-label'
import { type ChartRow, factualRows, isDisputed, rowBars } from '../../charts/row-model'
import { rowPanel } from '../../charts/row-panel'
import type { LegendEntry } from '../../exports/export-part'
import { type Text, useText } from '../../i18n/text'
import type { MeasureView } from './measure-rows'

const ROW_HEIGHT = 30

function legendOf({ t }: Text, rows: readonly ChartRow[], second: string): readonly LegendEntry[] {
  const pieces = rows.map(rowBars)
  return [
    ...(pieces.some((p) => p.extension) ? [{ swatch: 'outline' as const, text: second }] : []),
    ...(pieces.some((p) => p.plan) ? [{ swatch: 'hatch' as const, text: t('charts.legend-plan') }] : []),
  ]
}

/** The chart in a sentence: extremes, disputes, gaps. */
function summaryOf({ t, format }: Text, title: string, rows: readonly ChartRow[]): string {
  const names = (some: readonly ChartRow[]) => format.list(some.map((row) => row.label)) || t('charts.no-one')
  const ends = factualRows(rows)
  const words = (row: ChartRow | undefined) => (row ? `${row.label}, ${labelText(row)}` : t('charts.no-one'))
  return t('compare.summary', {
    title,
    count: rows.length,
    largest: words(ends[0]),
    smallest: words(ends.at(-1)),
    disputed: names(rows.filter(isDisputed)),
    missing: names(rows.filter((row) => row.figures.length === 0)),
  })
}

/** One measure of the compared terminals: bars from 0 or dots, with what must be said about them underneath. */
export function RowSection(props: {
  /** Names the measure's exported files. */
  readonly id: string
  readonly title: string
  readonly subtitle: string
  readonly view: MeasureView
  readonly marks: RowMarks
  readonly tick: (value: number) => string
  /** What the outlined end of a bar means here. */
  readonly second: string
  readonly reach?: number
  readonly controls?: ReactNode
  readonly onPainted?: () => void
}) {
  const { id, title, subtitle, view, marks, tick, reach, controls, onPainted } = props
  const text = useText()
  const legend = legendOf(text, view.rows, props.second)
  return (
    <ChartFrame
      id={`compare-${id}`}
      title={title}
      subtitle={subtitle}
      legend={legend}
      table={view.table}
      panels={(width) => [rowPanel({ rows: view.rows, marks, tick, reach }, width)]}
      notes={view.notes}
      controls={controls}
    >
      <RowChart
        rows={view.rows}
        marks={marks}
        tick={tick}
        rowHeight={ROW_HEIGHT}
        reach={reach}
        subjectOf={({ id }) => ({ kind: 'terminal', id })}
        summary={summaryOf(text, title, view.rows)}
        header={(row) => (
          <span className="compare-row-name" data-tone={row.tone}>
            {row.label}
          </span>
        )}
        {...(onPainted ? { onPainted } : {})}
      />
      {view.notes.length > 0 && (
        <ul className="compare-notes">
          {view.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </ChartFrame>
  )
}
