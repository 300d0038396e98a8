import { firstDay, lastDay, type PartialDate } from '../../shared/network/calendar'
import type { RowFigure } from './row-model'

/** One figure over the period that it counts. */
export interface Span {
  readonly figure: RowFigure
  /** First and last moment of the period, in years: 2024 to 2025 is the year 2024. */
  readonly start: number
  readonly end: number
  readonly value: number
}

/** Figures that ought to agree: one where nobody disagrees, the leading first. */
export type SpanGroup = readonly [Span, ...Span[]]

/** Figures of one thing counted in one way, by period. Nothing is drawn between the periods. */
export interface SpanSeries {
  readonly id: string
  readonly label: string
  /** What is counted, in words. */
  readonly counts: string
  readonly tone: 'plain' | 'highlight'
  readonly groups: readonly SpanGroup[]
}

const DAY_MS = 86_400_000

function inYears(ms: number): number {
  const year = new Date(ms).getUTCFullYear()
  const [begin, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)]
  return year + (ms - begin) / (end - begin)
}

/** A period on an axis of years: its first day's beginning and its last day's end. */
export function periodInYears(period: {
  readonly start: PartialDate
  readonly end: PartialDate
}): readonly [number, number] {
  return [inYears(Date.parse(firstDay(period.start))), inYears(Date.parse(lastDay(period.end)) + DAY_MS)]
}

/** Whole years that hold every period: `[2017, 2026)`; `undefined` where there is nothing to hold. */
export function yearsHolding(series: readonly SpanSeries[]): readonly [number, number] | undefined {
  const spans = series.flatMap((s) => s.groups.flat())
  if (spans.length === 0) return undefined
  return [
    Math.floor(Math.min(...spans.map((s) => s.start))),
    Math.ceil(Math.max(...spans.map((s) => s.end)) - 1e-9),
  ]
}

/** Largest value of all series; 0 where there is none. */
export function reachOf(series: readonly SpanSeries[]): number {
  return Math.max(0, ...series.flatMap((s) => s.groups.flat().map((span) => span.value)))
}
