import { daysBetween, daysOfBucket } from './capacity-of-days'
import type { SeriesPoint } from './query'

/** What the months of the latest year add up to, and what that would be in a whole one. */
export interface YearToDate {
  readonly year: string
  readonly value: number
  readonly first: string
  readonly last: string
  readonly days: number
  readonly ofDays: number
  /** `value` × days of the year ÷ days told of; the same as `value` where the year is whole. */
  readonly annualised: number
  /** Months between the first and the last that no row speaks of: they count as days, with nothing in them. */
  readonly missing: readonly string[]
}

function monthAfter(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))]
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7)
}

/**
 * The latest year of a series by months, from the first to the last day that its rows speak of.
 *
 * @param points of a series whose step is a month; several keys in one month are added
 * @returns `undefined` where no point has a value
 */
export function yearToDate(points: readonly SeriesPoint[]): YearToDate | undefined {
  const told = points.filter(({ value, ofYears }) => value !== null && !ofYears)
  const year = told
    .map(({ bucket }) => bucket.slice(0, 4))
    .sort()
    .at(-1)
  if (year === undefined) return undefined
  const own = told.filter(({ bucket }) => bucket.startsWith(year))
  const [first, last] = [
    own.map(({ firstDay }) => firstDay).sort()[0] ?? '',
    own
      .map(({ lastDay }) => lastDay)
      .sort()
      .at(-1) ?? '',
  ]
  const value = own.reduce((sum, point) => sum + (point.value ?? 0), 0)
  const days = daysBetween(first, last)
  const whole = daysOfBucket(year)
  const ofDays = daysBetween(whole.first, whole.last)
  const months = new Set(own.map(({ bucket }) => bucket))
  const missing: string[] = []
  for (let month = first.slice(0, 7); month < last.slice(0, 7); month = monthAfter(month)) {
    if (!months.has(month)) missing.push(month)
  }
  return { year, value, first, last, days, ofDays, annualised: (value * ofDays) / days, missing }
}
