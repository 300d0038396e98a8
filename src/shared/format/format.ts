import { firstDay, lastDay, type PartialDate, yearOf } from '../network/calendar'
import type { Observation } from '../network/observation'

/** Numbers, dates and lists in one language. Units are never left out by callers; this only writes the number. */
export interface Format {
  /** Grouped digits, at most `decimals` places (default: 0 from 1,000 up, else 2). */
  readonly number: (value: number, decimals?: number) => string
  /** Exactly `decimals` places (default 1), without the sign. */
  readonly percent: (value: number, decimals?: number) => string
  /** `66,500` or `3,130–3,460`. */
  readonly value: (value: Observation['value']) => string
  /** `66.5K`, `67 хил.`, `6.7万`: for cells where room is short. */
  readonly compact: (value: number) => string
  /** Name of the month of a date, as short as the language has it. */
  readonly shortMonth: (date: PartialDate) => string
  /** `28 Feb`, for a day whose year is said beside it; a month or year is written as `date` does. */
  readonly dayAndMonth: (date: PartialDate) => string
  /** `2024`, `Feb 2024`, `28 Feb 2024` as far as the date is known. */
  readonly date: (date: PartialDate) => string
  /** `2024`, or from and to where the period is not one calendar year. */
  readonly period: (period: { readonly start: PartialDate; readonly end: PartialDate }) => string
  /** `Aktau, Poti`; `阿克套、波季`. */
  readonly list: (parts: readonly string[]) => string
}

/** A writer of Intl made when it is first needed. */
function later<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

function monthStyle(language: string): 'long' | 'short' {
  return language === 'en' ? 'short' : 'long'
}

/** Parts of a date that is `length` characters long. Months are written out where a language's short form is a bare number. */
function dateOptions(length: number, language: string): Intl.DateTimeFormatOptions {
  if (length === 4) return { year: 'numeric' }
  const month = monthStyle(language)
  return length === 7 ? { year: 'numeric', month } : { year: 'numeric', month, day: 'numeric' }
}

/** Day-first dates for English, which the corridor's trade press uses. */
export function dateLocale(language: string): string {
  return language === 'en' ? 'en-GB' : language
}

/** Makes each thing once per key: an `Intl` formatter costs a hundred times what it takes to use it. */
function kept<T>(make: (key: number) => T): (key: number) => T {
  const made = new Map<number, T>()
  return (key) => {
    const thing = made.get(key) ?? make(key)
    made.set(key, thing)
    return thing
  }
}

/** @returns the writers for `language` (BCP 47). */
export function createFormat(language: string): Format {
  const upTo = kept(
    (decimals) => new Intl.NumberFormat(language, { maximumFractionDigits: decimals, useGrouping: true }),
  )
  const exactly = kept(
    (decimals) =>
      new Intl.NumberFormat(language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
  )
  const dates = kept(
    (length) =>
      new Intl.DateTimeFormat(dateLocale(language), { ...dateOptions(length, language), timeZone: 'UTC' }),
  )
  const compact = later(
    () => new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 }),
  )
  const months = later(
    () => new Intl.DateTimeFormat(dateLocale(language), { month: 'short', timeZone: 'UTC' }),
  )
  const days = later(
    () =>
      new Intl.DateTimeFormat(dateLocale(language), {
        day: 'numeric',
        month: monthStyle(language),
        timeZone: 'UTC',
      }),
  )
  const comma = language === 'zh' ? '、' : ', '
  const number = (value: number, decimals = Math.abs(value) >= 1000 ? 0 : 2) => upTo(decimals).format(value)
  const date = (value: PartialDate) => {
    if (value.length === 4) return value
    const padded = value.length === 7 ? `${value}-01` : value
    return dates(value.length).format(Date.parse(padded))
  }
  return {
    number,
    percent: (value, decimals = 1) => exactly(decimals).format(value),
    value: (value) => (typeof value === 'number' ? number(value) : `${number(value[0])}–${number(value[1])}`),
    compact: (value) => compact().format(value),
    shortMonth: (value) => months().format(Date.parse(firstDay(value))),
    dayAndMonth: (value) => (value.length < 10 ? date(value) : days().format(Date.parse(value))),
    date,
    period: ({ start, end }) => {
      if (start === end) return date(start)
      if (start === `${yearOf(start)}-01` && end === `${yearOf(start)}-12`) return String(yearOf(start))
      return dates(Math.min(start.length, end.length)).formatRange(
        Date.parse(firstDay(start)),
        Date.parse(lastDay(end)),
      )
    },
    list: (parts) => parts.join(comma),
  }
}
