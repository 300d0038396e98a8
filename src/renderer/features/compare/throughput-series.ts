import { daysInclusive } from '../../../shared/network/calendar'
import type { FigureGroup } from '../../../shared/network/figure'
import { endsOf } from '../../../shared/network/figure'
import type { NetworkIndex } from '../../../shared/network/network-index'
import type { Terminal } from '../../../shared/network/terminal'
import { throughputsOf } from '../../../shared/network/terminal-figures'
import { observationFigure } from '../../charts/observation-figure'
import { cited } from '../../charts/observation-table'
import { periodInYears, type Span, type SpanGroup, type SpanSeries } from '../../charts/span-model'
import type { TableModel } from '../../charts/table-model'
import type { Text } from '../../i18n/text'
import { toneOf } from './capacity-rows'

/** Units that throughput is given in, never mixed on one axis. */
export const THROUGHPUT_UNITS = ['TEU', 't'] as const
export type ThroughputUnit = (typeof THROUGHPUT_UNITS)[number]

function spanGroup(text: Text, group: FigureGroup): SpanGroup[] {
  const { period } = group
  if (!period) return []
  const [start, end] = periodInYears(period)
  const span = (observation: FigureGroup['observations'][0]): Span => ({
    figure: observationFigure(text, observation),
    start,
    end,
    value: endsOf(observation)[0],
  })
  const [lead, ...others] = group.observations
  return [[span(lead), ...others.map(span)]]
}

/** One series for each terminal and each way of counting, in one unit. */
export function spanSeries(
  index: NetworkIndex,
  text: Text,
  terminals: readonly Terminal[],
  unit: ThroughputUnit,
): readonly SpanSeries[] {
  return terminals.flatMap((terminal) =>
    throughputsOf(index, terminal.id)
      .filter((list) => list.unit === unit)
      .map((list) => ({
        id: `${terminal.id}|${list.series}`,
        label: text.name(terminal.shortNames),
        counts: text.t(`series.${list.series}`),
        tone: toneOf(terminal.id) === 'highlight' ? ('highlight' as const) : ('plain' as const),
        groups: list.groups.flatMap((group) => spanGroup(text, group)),
      })),
  )
}

/** Throughput as a table: one line for each figure, with what it counts and for which period. */
export function throughputTable(
  index: NetworkIndex,
  text: Text,
  terminals: readonly Terminal[],
  unit: ThroughputUnit,
): TableModel {
  const { t, name, format } = text
  const rows = terminals.flatMap((terminal) =>
    throughputsOf(index, terminal.id)
      .filter((list) => list.unit === unit)
      .flatMap((list) =>
        list.groups.flatMap((group) =>
          group.observations.map((observation) => {
            const label = name(terminal.shortNames)
            const { text: value, said, figure } = observationFigure(text, observation)
            const period = observation.period
            return {
              id: observation.id,
              ...cited(index, text, [observation]),
              cells: [
                { text: label },
                { text: t(`series.${list.series}`) },
                { text: period ? format.period(period) : '', sortBy: period?.start ?? '' },
                {
                  figures: [{ text: value, value: observation.value, said: `${label}: ${said}`, figure }],
                  sortBy: endsOf(observation)[0],
                  disputed: group.disputed,
                },
                { text: t(`basis.${observation.basis}`) },
                {
                  text: text.format.list(index.saidBy(observation).map((who) => name(who.names))),
                },
              ],
            }
          }),
        ),
      ),
  )
  return {
    caption: `${t('compare.throughput')}, ${t(`unit.${unit}`)}`,
    columns: [
      { id: 'terminal', label: t('charts.column-terminal'), sortable: true },
      { id: 'counts', label: t('charts.column-counts'), sortable: true },
      { id: 'period', label: t('charts.column-period'), sortable: true },
      { id: 'figure', label: t(`unit.${unit}`), numeric: true, sortable: true },
      { id: 'basis', label: t('charts.column-basis'), sortable: true },
      { id: 'said-by', label: t('charts.column-said-by'), sortable: true },
    ],
    rows,
  }
}

/** Whether figures are for one whole calendar year. */
export function isWholeYear({ period }: FigureGroup): boolean {
  if (!period || period.start.slice(0, 4) !== period.end.slice(0, 4)) return false
  return daysInclusive(period.start, period.end) >= 365
}
