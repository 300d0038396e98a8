import type { NetworkIndex } from '../../../shared/network/network-index'
import type { Observation } from '../../../shared/network/observation'
import type { Terminal } from '../../../shared/network/terminal'
import { capacitiesOf } from '../../../shared/network/terminal-figures'
import { observationFigure } from '../../charts/observation-figure'
import { missingRow, observationColumns, observationRow } from '../../charts/observation-table'
import { labelText } from '../../charts/row-label'
import { type ChartRow, factualRows, isDisputed } from '../../charts/row-model'
import type { TableModel } from '../../charts/table-model'
import type { Text } from '../../i18n/text'
import { noFigure } from '../time/state-words'

/** The terminal that the product opens on; it keeps its colour on every chart. */
export const HIGHLIGHTED = 'xian'

/** Tone of a terminal's row. */
export function toneOf(terminal: string): ChartRow['tone'] {
  return terminal === HIGHLIGHTED ? 'highlight' : 'plain'
}

/** Figures of a terminal's capacity: those that stand, then its plans. */
export function capacityFigures(index: NetworkIndex, terminal: string): readonly Observation[] {
  const { current, planned } = capacitiesOf(index, terminal)
  return [...current, ...planned]
}

/** Capacity of each terminal in TEU a year, in the order given; words where there is no figure. */
export function capacityRows(
  index: NetworkIndex,
  text: Text,
  terminals: readonly Terminal[],
): readonly ChartRow[] {
  return terminals.map((terminal): ChartRow => {
    const figures = capacityFigures(index, terminal.id).map((o) => observationFigure(text, o))
    return {
      id: terminal.id,
      label: text.name(terminal.shortNames),
      figures,
      tone: toneOf(terminal.id),
      ...(figures.length === 0 ? { words: noFigure(text, index, terminal) } : {}),
    }
  })
}

/** The capacity rows as a table, one line for each figure. */
export function capacityTable(index: NetworkIndex, text: Text, rows: readonly ChartRow[]): TableModel {
  const columns = observationColumns(text, text.t('unit.TEU/yr'))
  return {
    caption: text.t('charts.capacity'),
    columns,
    rows: rows.flatMap((row) => {
      const observations = capacityFigures(index, row.id)
      if (observations.length === 0) return [missingRow(row.id, row.label, row.words ?? '', columns.length)]
      return observations.map((o) =>
        observationRow(index, text, row.label, o, isDisputed(row) && o.basis !== 'plan'),
      )
    }),
  }
}

/** The chart in a sentence: extremes, disputes, gaps. */
export function capacitySummary({ t, format }: Text, rows: readonly ChartRow[]): string {
  const listed = (some: readonly ChartRow[]) =>
    format.list(some.map((row) => row.label)) || t('charts.no-one')
  const ends = factualRows(rows)
  const words = (row: ChartRow | undefined) => (row ? `${row.label}, ${labelText(row)}` : t('charts.no-one'))
  return t('charts.capacity-summary', {
    count: rows.length,
    largest: words(ends[0]),
    smallest: words(ends.at(-1)),
    disputed: listed(rows.filter(isDisputed)),
    missing: listed(rows.filter((row) => row.figures.length === 0)),
  })
}
