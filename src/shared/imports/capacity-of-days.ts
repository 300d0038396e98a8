import { endsOf } from '../network/figure'
import type { NetworkIndex } from '../network/network-index'
import type { Observation } from '../network/observation'
import type { Measure } from './choices'
import type { PlaceKey } from './query'

/** What a place can take, in the measure of the rows it is set against. */
export interface PlaceCapacity {
  readonly low: number
  readonly high: number
  readonly per: 'year' | 'day'
  /** The figures it comes from, the leading first. More than one that differ are a conflict. */
  readonly figures: readonly Observation[]
}

/** Which published figure answers how much of a measure a place can take. Nothing is converted. */
const ANSWERED_BY = {
  teu: { measure: 'capacity', unit: 'TEU/yr', per: 'year' },
  tonnes: { measure: 'capacity', unit: 't/yr', per: 'year' },
  containers: { measure: 'capacity', unit: 'containers/yr', per: 'year' },
  trains: { measure: 'train-capacity', unit: 'trains/day', per: 'day' },
} as const

/** @returns `undefined` where no figure was found: for plain places, and for texts that no subject has. */
export function placeCapacity(
  index: NetworkIndex,
  place: PlaceKey,
  measure: Measure,
): PlaceCapacity | undefined {
  const { unit, per, ...answer } = ANSWERED_BY[measure]
  const figures = index.headline(place, answer.measure, unit)
  if (figures.length === 0) return undefined
  const ends = figures.flatMap(endsOf)
  return { low: Math.min(...ends), high: Math.max(...ends), per, figures }
}

const DAY_MS = 86_400_000

/** Days of each calendar year between two days, both counted. */
function daysByYear(first: string, last: string): readonly { readonly days: number; readonly of: number }[] {
  const [start, end] = [Date.parse(first), Date.parse(last)]
  const years: { days: number; of: number }[] = []
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year++) {
    const [january, next] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)]
    const days = Math.round((Math.min(end + DAY_MS, next) - Math.max(start, january)) / DAY_MS)
    years.push({ days, of: Math.round((next - january) / DAY_MS) })
  }
  return years
}

/** Days from `first` to `last`, both counted; ISO dates. */
export function daysBetween(first: string, last: string): number {
  return daysByYear(first, last).reduce((sum, { days }) => sum + days, 0)
}

/**
 * What a place can take from `first` to `last`, both counted: a year's capacity × days ÷ 365, or 366 in a leap year; a
 * day's capacity × days.
 */
export function capacityOfDays(
  { low, high, per }: Pick<PlaceCapacity, 'low' | 'high' | 'per'>,
  first: string,
  last: string,
): { readonly low: number; readonly high: number } {
  const share = daysByYear(first, last).reduce(
    (sum, { days, of }) => sum + (per === 'year' ? days / of : days),
    0,
  )
  return { low: low * share, high: high * share }
}

/** First and last day of a month (`2024-02`) or a year (`2024`). */
export function daysOfBucket(bucket: string): { readonly first: string; readonly last: string } {
  if (bucket.length === 4) return { first: `${bucket}-01-01`, last: `${bucket}-12-31` }
  const [year, month] = [Number(bucket.slice(0, 4)), Number(bucket.slice(5, 7))]
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return { first: `${bucket}-01`, last: `${bucket}-${String(last).padStart(2, '0')}` }
}
