/** What a figure lies between. `high` is `Infinity` where something that adds to it has no figure. */
export interface Interval {
  readonly low: number
  readonly high: number
}

export const NOTHING: Interval = { low: 0, high: 0 }

export function plus(a: Interval, b: Interval): Interval {
  return { low: a.low + b.low, high: a.high + b.high }
}

/** Product of two intervals that hold nothing below 0. */
export function times(a: Interval, b: Interval): Interval {
  return { low: a.low * b.low, high: a.high * b.high }
}

export function scaled(interval: Interval, by: number): Interval {
  return { low: interval.low * by, high: interval.high * by }
}

/**
 * Index of the one that is certainly the least: its high end lies below the low end of every other.
 *
 * @returns `undefined` where two overlap at the lower end ("no clear difference") or there are fewer than two
 */
export function clearLeast(intervals: readonly Interval[]): number | undefined {
  if (intervals.length < 2) return undefined
  const found = intervals.findIndex(({ high }, i) =>
    intervals.every((other, j) => i === j || high < other.low),
  )
  return found < 0 ? undefined : found
}
