import { capacityOfDays, daysOfBucket, type PlaceCapacity } from '../../../shared/imports/capacity-of-days'
import {
  isScopeSaid,
  type PeriodUtilisation,
  utilisationOfDays,
} from '../../../shared/imports/period-utilisation'
import type { HeatCell, PlaceKey, SeriesPoint } from '../../../shared/imports/query'
import type { StackedBy } from '../../../shared/ipc/views'
import type { Column } from '../../charts/column-model'
import { columnTotal } from '../../charts/column-model'

/** Stands for every commodity beyond the largest. */
export const OTHERS = '\u0000others'

/** Commodities that get a colour of their own. */
const MOST_COMMODITIES = 5

const ORDER = ['in', 'out', 'loaded', 'empty', 'both', 'unset']

/** What the columns are made of, lowest first: directions and loads in a fixed order, commodities by size. */
export function stackKeys(points: readonly SeriesPoint[], by: StackedBy): readonly string[] {
  const totals = new Map<string, number>()
  for (const { key, value } of points) totals.set(key, (totals.get(key) ?? 0) + (value ?? 0))
  const keys = [...totals.keys()]
  if (by !== 'commodity') return keys.sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))
  const bySize = keys.sort((a, b) => (totals.get(b) ?? 0) - (totals.get(a) ?? 0) || a.localeCompare(b))
  if (bySize.length <= MOST_COMMODITIES + 1) return bySize
  return [...bySize.slice(0, MOST_COMMODITIES), OTHERS]
}

function next(bucket: string): string {
  if (bucket.length === 4) return String(Number(bucket) + 1)
  const [year, month] = [Number(bucket.slice(0, 4)), Number(bucket.slice(5, 7))]
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 7)
}

/** Every step from the first to the last; a file may jump a century by a slip, which is not drawn step by step. */
const MOST_STEPS = 1200

function stepsOf(points: readonly SeriesPoint[]): readonly string[] {
  const buckets = [...new Set(points.map(({ bucket }) => bucket))].sort()
  const [first, last] = [buckets[0], buckets.at(-1)]
  if (first === undefined || last === undefined) return []
  const steps = [first]
  for (let bucket = next(first); bucket <= last; bucket = next(bucket)) {
    steps.push(bucket)
    if (steps.length > MOST_STEPS) return buckets
  }
  return steps
}

/** A step of time with its value, its capacity and how the two compare. */
export interface SeriesColumn extends Column {
  /** Made of rows that speak of a whole year each; never added to those of months. */
  readonly ofYears: boolean
  readonly total: number | null
  /** The part of the total that was worked out from boxes or from tonnes. */
  readonly derived: number
  readonly firstDay: string | null
  readonly lastDay: string | null
  /** `undefined` where the series is not that of a place. */
  readonly utilisation: PeriodUtilisation | undefined
}

export interface SeriesQuestion {
  readonly points: readonly SeriesPoint[]
  readonly keys: readonly string[]
  /** Where the series is that of one place: the place, and the cells of the heat map that tell its scope. */
  readonly place: PlaceKey | undefined
  readonly cells: readonly HeatCell[]
  readonly capacity: PlaceCapacity | undefined
  /** Whether the rows that speak of years, which the cells leave out, say what they count. */
  readonly yearsSaid: boolean
  readonly label: (bucket: string, ofYears: boolean) => string
}

function addTo(sum: number | null, value: number | null): number | null {
  if (value === null) return sum
  return (sum ?? 0) + value
}

function columnOf(
  bucket: string,
  points: readonly SeriesPoint[],
  ofYears: boolean,
  { keys, place, cells, capacity, yearsSaid, label }: SeriesQuestion,
): SeriesColumn {
  const values: (number | null)[] = keys.map(() => null)
  for (const { key, value } of points) {
    const at = keys.includes(key) ? keys.indexOf(key) : keys.indexOf(OTHERS)
    if (at >= 0) values[at] = addTo(values[at] ?? null, value)
  }
  const days = daysOfBucket(bucket)
  const column = {
    bucket,
    label: label(bucket, ofYears),
    values,
    partial: points.some(({ partial }) => partial),
    capacity: capacity ? capacityOfDays(capacity, days.first, days.last) : null,
  }
  const total = columnTotal(column)
  const own = cells.filter((cell) => cell.place === place && cell.month.startsWith(bucket))
  const scopeSaid = ofYears ? yearsSaid : own.every(isScopeSaid)
  return {
    ...column,
    ofYears,
    total,
    derived: points.reduce((sum, { derived }) => sum + derived, 0),
    firstDay: points.map(({ firstDay }) => firstDay).sort()[0] ?? null,
    lastDay:
      points
        .map(({ lastDay }) => lastDay)
        .sort()
        .at(-1) ?? null,
    utilisation: place === undefined ? undefined : utilisationOfDays(total, scopeSaid, capacity, days),
  }
}

/** The columns of a series: every step between the first and the last, those of rows that speak of years beside. */
export function seriesColumns(question: SeriesQuestion): readonly SeriesColumn[] {
  const byBucket = new Map<string, SeriesPoint[]>()
  for (const point of question.points) {
    const key = `${point.bucket}|${point.ofYears}`
    const known = byBucket.get(key)
    if (known) known.push(point)
    else byBucket.set(key, [point])
  }
  return stepsOf(question.points).flatMap((bucket) => {
    const yearly = byBucket.get(`${bucket}|true`)
    const own = byBucket.get(`${bucket}|false`)
    const shown = own || !yearly ? [columnOf(bucket, own ?? [], false, question)] : []
    return yearly ? [...shown, columnOf(bucket, yearly, true, question)] : shown
  })
}
