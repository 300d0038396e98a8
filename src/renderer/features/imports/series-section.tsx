import { useCallback, useMemo } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { placeCapacity } from '../../../shared/imports/capacity-of-days'
import { STACKED_BY, type StackedBy } from '../../../shared/ipc/views'
import { useApp, useIndex } from '../../app/context'
import type { BoardAnswer } from '../../app/imports-state'
import { ChartFrame } from '../../charts/chart-frame'
import { ColumnChart } from '../../charts/column-chart'
import { columnChartConfig } from '../../charts/column-chart-config'
import type { ColumnSeries } from '../../charts/column-model'
import { roundedEnds, type TableModel } from '../../charts/table-model'
import type { ChartPanel, LegendEntry } from '../../exports/export-part'
import { type Text, useText } from '../../i18n/text'
import { ownSources, ownSubject, ownUtilisation, ownValue } from './own-figures'
import { OTHERS, type SeriesColumn, seriesColumns, stackKeys } from './series-columns'
import './series-section.css'

const COLOURS = ['--cat-1', '--cat-2', '--cat-3', '--cat-4', '--cat-5', '--cat-6'] as const

/** Height of the chart on paper, CSS pixels. */
const CHART_HEIGHT = 320

function keyLabel({ t }: Text, by: StackedBy, key: string): string {
  if (by === 'none') return t('series.total')
  if (by === 'commodity')
    return key === OTHERS ? t('series.others') : key === '' ? t('imports.commodity-none') : key
  return t(`imports.${by}-${key as 'both'}`)
}

function useSeries(answer: BoardAnswer) {
  const index = useIndex()
  const text = useText()
  const { measure, by, step, subject } = useApp((state) => state.imports)
  const place = subject !== null && 'place' in subject ? subject.place : undefined
  return useMemo(() => {
    const { t, format } = text
    const capacity = place === undefined ? undefined : placeCapacity(index, place, measure)
    const keys = stackKeys(answer.series, by)
    const series: readonly ColumnSeries[] = keys.map((key, i) => ({
      key,
      label: keyLabel(text, by, key),
      colour: key === 'unset' || key === OTHERS ? '--bar' : (COLOURS[i % COLOURS.length] ?? '--bar'),
    }))
    const { directions, loads } = answer.totals
    const columns = seriesColumns({
      points: answer.series,
      keys,
      place,
      cells: answer.heat,
      capacity,
      yearsSaid: !(directions.includes('unset') && loads.includes('unset')),
      label: (bucket, ofYears) => (ofYears ? t('series.years-label', { year: bucket }) : format.date(bucket)),
    })
    return { measure, step, subject, place, capacity, series, columns }
  }, [index, text, answer, measure, by, step, subject, place])
}

type Series = ReturnType<typeof useSeries>

function capacityWords(text: Text, column: SeriesColumn | undefined, measure: Series['measure']): string {
  const capacity = column?.capacity
  if (!capacity) return ''
  if (capacity.low === capacity.high) return ownValue(text, capacity.low, measure)
  const { t, format } = text
  return t('series.value', {
    value: t('series.capacity-range', {
      low: format.number(capacity.low, 0),
      high: format.number(capacity.high, 0),
    }),
    unit: t(`series.unit-${measure}`),
  })
}

function remarksOf(text: Text, column: SeriesColumn, measure: Series['measure']): readonly string[] {
  const { t, format } = text
  const { firstDay, lastDay } = column
  return [
    ...(column.ofYears ? [t('series.years-remark')] : []),
    ...(column.partial && firstDay && lastDay
      ? [t('series.partial-remark', { from: format.date(firstDay), to: format.date(lastDay) })]
      : []),
    ...(column.derived > 0
      ? [t('series.derived-remark', { value: ownValue(text, column.derived, measure) })]
      : []),
  ]
}

function saidOf(text: Text, { series, columns, measure }: Series, at: number): string {
  const { t } = text
  const column = columns[at]
  if (!column) return ''
  const total = column.total === null ? t('series.nothing') : ownValue(text, column.total, measure)
  const parts = series.flatMap(({ label }, i) => {
    const value = column.values[i]
    return value === null || value === undefined
      ? []
      : [t('series.said-part', { key: label, value: text.format.number(value, value < 100 ? 1 : 0) })]
  })
  const utilisation =
    column.utilisation?.ok === true
      ? [t('own.utilisation-of', { percent: ownUtilisation(text, column.utilisation) })]
      : []
  return [
    t('series.said', { when: column.label, total }),
    ...(series.length > 1 && parts.length > 0 ? [text.format.list(parts)] : []),
    ...utilisation,
    ...remarksOf(text, column, measure),
  ].join(' · ')
}

function tableOf(text: Text, shown: Series, caption: string, citation: string): TableModel {
  const { t, format } = text
  const { series, columns, measure, place } = shown
  const number = (value: number | null) =>
    value === null ? {} : { text: format.number(value, value < 100 ? 1 : 0), value, sortBy: value }
  const unit = t(`series.unit-${measure}`)
  return {
    caption,
    columns: [
      { id: 'period', label: t('series.period'), sortable: true },
      ...(series.length > 1
        ? series.map(({ key, label }) => ({
            id: `key-${key}`,
            label: `${label}, ${unit}`,
            numeric: true,
            sortable: true,
          }))
        : []),
      { id: 'total', label: `${t('series.total')}, ${unit}`, numeric: true, sortable: true },
      ...(place === undefined
        ? []
        : [
            { id: 'capacity', label: t('series.capacity'), numeric: true },
            { id: 'utilisation', label: t('series.utilisation'), numeric: true, sortable: true },
          ]),
      { id: 'remark', label: t('series.remark') },
    ],
    rows: columns.map((column) => ({
      id: `${column.bucket}-${column.ofYears}`,
      cells: [
        { text: column.label, sortBy: column.bucket },
        ...(series.length > 1 ? column.values.map(number) : []),
        column.total === null ? { text: t('series.nothing') } : number(column.total),
        ...(place === undefined
          ? []
          : [
              {
                text: capacityWords(text, column, measure),
                ...(column.capacity && { value: [column.capacity.low, column.capacity.high] as const }),
              },
              {
                text: column.utilisation ? ownUtilisation(text, column.utilisation) : '',
                ...(column.utilisation?.ok && {
                  value: roundedEnds(column.utilisation.low, column.utilisation.high, 1),
                  sortBy: column.utilisation.high,
                }),
              },
            ]),
        { text: remarksOf(text, column, measure).join('; ') },
      ],
      citation,
    })),
  }
}

function summaryOf(text: Text, title: string, { columns, measure }: Series): string {
  const { t } = text
  const highest = [...columns].sort((a, b) => (b.total ?? -1) - (a.total ?? -1))[0]
  const words = capacityWords(text, columns.at(-1), measure)
  return [
    t('series.summary', {
      title,
      count: columns.length,
      highest: highest?.total == null ? t('series.nothing') : ownValue(text, highest.total, measure),
      when: highest?.label ?? '',
      capacity: words === '' ? '' : t('series.summary-capacity', { value: words }),
    }),
    t('series.keys'),
  ].join(' ')
}

function legendOf({ t }: Text, { series, columns }: Series): readonly LegendEntry[] {
  const disputed = columns.some(({ capacity }) => capacity && capacity.low < capacity.high)
  return [
    ...(series.length > 1
      ? series.map(({ label, colour }) => ({ swatch: 'solid', text: label, colour }) as const)
      : []),
    ...(columns.some(({ partial }) => partial)
      ? ([{ swatch: 'hatch', text: t('series.legend-partial') }] as const)
      : []),
    ...(disputed ? ([{ swatch: 'band', text: t('series.legend-disputed') }] as const) : []),
  ]
}

function Controls() {
  const { t } = useText()
  const { by, step } = useApp((state) => state.imports)
  const show = useApp((state) => state.showImports)
  return (
    <>
      <label className="series-by">
        {t('series.by')}
        <select value={by} onChange={({ target }) => show({ by: target.value as StackedBy })}>
          {STACKED_BY.map((id) => (
            <option key={id} value={id}>
              {t(`series.by-${id}`)}
            </option>
          ))}
        </select>
      </label>
      <ToggleButtonGroup
        className="chart-switch"
        aria-label={t('series.step')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[step]}
        onSelectionChange={(keys) => show({ step: keys.has('year') ? 'year' : 'month' })}
      >
        <ToggleButton id="month">{t('series.step-month')}</ToggleButton>
        <ToggleButton id="year">{t('series.step-year')}</ToggleButton>
      </ToggleButtonGroup>
    </>
  )
}

function capacityNote(text: Text, { subject, capacity }: Series, name: string): string {
  if (capacity) return ''
  if (subject === null) return text.t('series.no-capacity-everything')
  if ('origin' in subject) return text.t('series.no-capacity-pair')
  return text.t('series.no-capacity', { place: name })
}

/** The series of what is chosen, by month or year, stacked, against what the place can take. */
export function SeriesSection({ answer }: { readonly answer: BoardAnswer }) {
  const index = useIndex()
  const text = useText()
  const { t, format } = text
  const sources = useApp((state) => ownSources(state.imports))
  const shown = useSeries(answer)
  const { measure, step, subject, series, columns } = shown
  const name = ownSubject(index, text, subject)
  const title = t(`series.title-${step}`, { measure: t(`imports.measure-${measure}`), subject: name })
  const citation = t('series.sources', { names: sources })
  const tick = useCallback((value: number) => format.number(value, value < 10 ? 1 : 0), [format])
  const words = capacityWords(text, columns.at(-1), measure)
  const capacityLabel = words === '' ? '' : t('series.capacity-label', { value: words })
  const chart = useMemo(() => ({ series, columns }), [series, columns])
  const legend = legendOf(text, shown)
  const table = useMemo(() => tableOf(text, shown, title, citation), [text, shown, title, citation])
  const panels = (width: number): readonly ChartPanel[] => [
    {
      size: { width, height: CHART_HEIGHT },
      build: (paint, context) =>
        columnChartConfig({ ...chart, tick, capacityLabel }, { at: null }, width, paint, context),
    },
  ]
  return (
    <div className="series-section">
      <ChartFrame
        id="series"
        title={title}
        subtitle={capacityNote(text, shown, name)}
        legend={legend}
        table={table}
        panels={panels}
        controls={<Controls />}
      >
        <ColumnChart
          chart={chart}
          tick={tick}
          capacityLabel={capacityLabel}
          summary={summaryOf(text, title, shown)}
          said={(at) => saidOf(text, shown, at)}
          hint={t('series.hint')}
        />
      </ChartFrame>
    </div>
  )
}
