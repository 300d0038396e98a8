import { useEffect, useMemo, useState } from 'react'
import { EVERYTHING } from '../../../shared/imports/everything'
import type { Query, SeriesPoint } from '../../../shared/imports/query'
import { daysInclusive, yearOf } from '../../../shared/network/calendar'
import type { Terminal } from '../../../shared/network/terminal'
import { useApp, useAppContext } from '../../app/context'
import type { Column, ColumnChart } from '../../charts/column-model'
import type { TableRow } from '../../charts/table-model'
import { type Text, useText } from '../../i18n/text'
import { seriesColumns, stackKeys } from '../imports/series-columns'
import type { ThroughputUnit } from './throughput-series'

/** The user's own throughput of a terminal by year, apart from what is published. */
export interface OwnThroughput {
  readonly terminal: Terminal
  readonly chart: ColumnChart
  /** Names of the imports. */
  readonly source: string
  /** A year in words. */
  readonly said: (index: number) => string
  /** The same as rows of the table twin. */
  readonly rows: readonly TableRow[]
}

const MEASURE_OF = { TEU: 'teu', t: 'tonnes' } as const

function queriesFor(terminals: readonly Terminal[], unit: ThroughputUnit): Query[] {
  return terminals.map(({ id }) => ({
    kind: 'series',
    measure: MEASURE_OF[unit],
    by: 'direction',
    step: 'year',
    filter: { ...EVERYTHING, places: [`terminal:${id}`] },
  }))
}

/** Days that a year of the user's own rows tells of, where they are not all of it. */
function partOf({ format }: Text, points: readonly SeriesPoint[]): string {
  const first = points.map(({ firstDay }) => firstDay).sort()[0]
  const last = points
    .map(({ lastDay }) => lastDay)
    .sort()
    .at(-1)
  if (first === undefined || last === undefined || daysInclusive(first, last) >= 365) return ''
  return format.period({ start: first, end: last })
}

function shown(
  text: Text,
  terminal: Terminal,
  points: readonly SeriesPoint[],
  unit: ThroughputUnit,
  source: string,
): OwnThroughput | undefined {
  const { t, format, name } = text
  const told = points.filter(({ value }) => value !== null)
  if (told.length === 0) return undefined
  const keys = stackKeys(told, 'direction')
  const colours = { in: '--cat-1', out: '--cat-2', both: '--cat-3', unset: '--bar' } as const
  const series = keys.map((key) => ({
    key,
    label: t(`imports.direction-${key as keyof typeof colours}`),
    colour: colours[key as keyof typeof colours],
  }))
  const all = seriesColumns({
    points: told,
    keys,
    place: undefined,
    cells: [],
    capacity: undefined,
    yearsSaid: true,
    label: (bucket, ofYears) => (ofYears ? t('series.years-label', { year: bucket }) : bucket),
  })
  const remarks = all.map(({ bucket, ofYears }) =>
    partOf(
      text,
      told.filter((point) => point.bucket === bucket && point.ofYears === ofYears),
    ),
  )
  const columns: readonly Column[] = all.map((column, i) => ({ ...column, partial: remarks[i] !== '' }))
  const directions = (values: Column['values']) =>
    format.list(
      values.flatMap((value, i) =>
        value === null ? [] : [`${series[i]?.label} ${format.number(value, 0)}`],
      ),
    )
  const unitWords = t(`unit.${unit}`)
  return {
    terminal,
    source,
    chart: { series, columns },
    said: (index) => {
      const column = all[index]
      if (!column) return ''
      const value =
        column.total === null ? t('series.nothing') : `${format.number(column.total, 0)} ${unitWords}`
      return [
        t('series.said', { when: column.label, total: value }),
        directions(column.values),
        remarks[index] ?? '',
      ]
        .filter((words) => words !== '')
        .join(' · ')
    },
    rows: all.flatMap((column, i) =>
      column.total === null
        ? []
        : [
            {
              id: `own-${terminal.id}-${column.bucket}-${column.ofYears}`,
              citation: t('series.sources', { names: source }),
              cells: [
                { text: name(terminal.shortNames) },
                { text: t('own.counts', { directions: directions(column.values) }) },
                {
                  text: [column.label, remarks[i]].filter((words) => words).join(' · '),
                  sortBy: column.bucket,
                },
                { text: format.number(column.total, 0), value: column.total, sortBy: column.total },
                { text: '' },
                { text: t('series.sources', { names: source }) },
              ],
            },
          ],
    ),
  }
}

interface Answer {
  readonly question: { readonly terminals: readonly Terminal[]; readonly unit: ThroughputUnit } | null
  readonly points: readonly (readonly SeriesPoint[])[]
}

const NO_ANSWER: Answer = { question: null, points: [] }

/**
 * What the user's imports say of terminals by year; asks the engine only where something is stored.
 *
 * @param asOf last year that is shown, `null` for all
 */
export function useOwnThroughput(
  terminals: readonly Terminal[],
  unit: ThroughputUnit,
  asOf: number | null,
): { readonly own: readonly OwnThroughput[]; readonly pending: boolean } {
  const { api } = useAppContext()
  const text = useText()
  const list = useApp((state) => state.imports.list)
  const question = useMemo(() => ({ terminals, unit }), [terminals, unit])
  const [answer, setAnswer] = useState<Answer>(NO_ANSWER)
  const stored = list.state === 'listed' && list.imports.length > 0
  const source = list.state === 'listed' ? list.imports.map(({ name }) => name).join(', ') : ''
  useEffect(() => {
    if (!stored || question.terminals.length === 0) return setAnswer({ question, points: [] })
    let current = true
    void api.ask(queriesFor(question.terminals, question.unit)).then((result) => {
      if (!current) return
      const answers = result.ok && result.value.ok ? result.value.value.answers : []
      setAnswer({ question, points: answers.map((one) => (one.kind === 'series' ? one.points : [])) })
    })
    return () => {
      current = false
    }
  }, [api, stored, question])
  const { points: all } = answer
  const own = useMemo(() => {
    const upTo = (points: readonly SeriesPoint[]) =>
      points.filter(({ lastDay }) => asOf === null || yearOf(lastDay) <= asOf)
    return terminals.flatMap((terminal, i) => shown(text, terminal, upTo(all[i] ?? []), unit, source) ?? [])
  }, [text, terminals, all, unit, source, asOf])
  return { own, pending: answer.question !== question }
}
