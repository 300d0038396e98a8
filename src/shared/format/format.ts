import { firstDay, lastDay, type PartialDate, yearOf } from '../network/calendar'
import type { Observation } from '../network/observation'

/** Numbers and dates in one language. Units are never left out by callers; this only writes the number. */
export interface Format {
  /** Grouped digits, at most `decimals` places (default: 0 from 1,000 up, else 2). */
  readonly number: (value: number, decimals?: number) => string
  /** Exactly `decimals` places (default 1), without the sign. */
  readonly percent: (value: number, decimals?: number) => string
  /** `66,500` or `3,130–3,460`. */
  readonly value: (value: Observation['value']) => string
  /** `2024`, `Feb 2024`, `28 Feb 2024` as far as the date is known. */
  readonly date: (date: PartialDate) => string
  /** `2024`, or from and to where the period is not one calendar year. */
  readonly period: (period: { readonly start: PartialDate; readonly end: PartialDate }) => string
}

/** Months are written out where a language's short form is a bare number. */
function dateOptions(date: PartialDate, language: string): Intl.DateTimeFormatOptions {
  if (date.length === 4) return { year: 'numeric' }
  const month = language === 'en' ? 'short' : 'long'
  return date.length === 7 ? { year: 'numeric', month } : { year: 'numeric', month, day: 'numeric' }
}

/** Day-first dates for English, which the corridor's trade press uses. */
function dateLocale(language: string): string {
  return language === 'en' ? 'en-GB' : language
}

/** @returns the writers for `language` (BCP 47). */
export function createFormat(language: string): Format {
  const number = (value: number, decimals = Math.abs(value) >= 1000 ? 0 : 2) =>
    new Intl.NumberFormat(language, { maximumFractionDigits: decimals, useGrouping: true }).format(value)
  const date = (value: PartialDate) => {
    if (value.length === 4) return value
    const padded = value.length === 7 ? `${value}-01` : value
    return new Intl.DateTimeFormat(dateLocale(language), {
      ...dateOptions(value, language),
      timeZone: 'UTC',
    }).format(Date.parse(padded))
  }
  return {
    number,
    percent: (value, decimals = 1) =>
      new Intl.NumberFormat(language, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }).format(value),
    value: (value) => (typeof value === 'number' ? number(value) : `${number(value[0])}–${number(value[1])}`),
    date,
    period: ({ start, end }) => {
      if (start === end) return date(start)
      if (start === `${yearOf(start)}-01` && end === `${yearOf(start)}-12`) return String(yearOf(start))
      const options = dateOptions(start.length > end.length ? end : start, language)
      return new Intl.DateTimeFormat(dateLocale(language), { ...options, timeZone: 'UTC' }).formatRange(
        Date.parse(firstDay(start)),
        Date.parse(lastDay(end)),
      )
    },
  }
}
