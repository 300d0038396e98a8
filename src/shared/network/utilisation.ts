import { daysInclusive, firstDay, lastDay, type PartialDate, yearOf } from './calendar'
import { endsOf, isFactual } from './figure'
import type { Observation } from './observation'

/** One throughput over one capacity, in per cent. */
export interface UtilisationReading {
  readonly throughput: Observation
  readonly capacity: Observation
  readonly percent: number
}

export type UtilisationBadge =
  | { readonly code: 'direction-not-stated' }
  | {
      readonly code: 'opened-within'
      readonly opened: PartialDate
      readonly days: number
      readonly ofDays: number
    }
  | { readonly code: 'part-period'; readonly days: number; readonly ofDays: number }
  /** Neither capacity that was divided by was said of the year of the throughput. */
  | { readonly code: 'capacity-of-other-year'; readonly year: number }

export type Utilisation =
  | {
      readonly ok: true
      /** Two readings, never an error bar: lowest throughput over highest capacity, and the other way round. */
      readonly low: UtilisationReading
      readonly high: UtilisationReading
      readonly badges: readonly UtilisationBadge[]
      /** The same two ends with the capacity reduced to the days that the terminal was open in the period. */
      readonly prorated?: {
        readonly low: number
        readonly high: number
        readonly days: number
        readonly ofDays: number
      }
    }
  | { readonly ok: false; readonly reason: UtilisationRefusal }

export type UtilisationRefusal =
  | 'no-capacity'
  | 'no-throughput'
  | 'unit-mismatch'
  | 'series-mismatch'
  | 'capacity-changed'
  | 'more-than-a-year'

interface Window {
  readonly start: PartialDate
  readonly end: PartialDate
}

function percent(throughput: number, capacity: number): number {
  return (throughput / capacity) * 100
}

function refusalBeforeDividing(
  throughputs: readonly Observation[],
  capacities: readonly Observation[],
): UtilisationRefusal | undefined {
  if (capacities.length === 0) return 'no-capacity'
  if (throughputs.length === 0) return 'no-throughput'
  if (throughputs.some((t) => t.notFor?.use === 'utilisation')) return 'capacity-changed'
  if (!throughputs.some((t) => capacities.some((c) => c.unit === `${t.unit}/yr`))) return 'unit-mismatch'
  if (!throughputs.some((t) => capacities.some((c) => c.unit === `${t.unit}/yr` && c.series === t.series)))
    return 'series-mismatch'
  return undefined
}

function capacityYear({ period, asOf }: Observation): number | undefined {
  const said = period?.end ?? asOf
  return said === undefined ? undefined : yearOf(said)
}

function badgesFor(
  window: Window,
  opened: PartialDate | undefined,
  readings: readonly UtilisationReading[],
): UtilisationBadge[] {
  const badges: UtilisationBadge[] = []
  if (readings.some((r) => (r.throughput.direction ?? 'unstated') === 'unstated'))
    badges.push({ code: 'direction-not-stated' })
  const year = yearOf(window.start)
  const ofDays = daysInclusive(String(year), String(year))
  const days = daysInclusive(window.start, window.end)
  if (opened && opened > firstDay(window.start) && opened <= lastDay(window.end)) {
    badges.push({ code: 'opened-within', opened, days: daysInclusive(opened, window.end), ofDays })
  } else if (days < ofDays) badges.push({ code: 'part-period', days, ofDays })
  const saidOf = readings.map(({ capacity }) => capacityYear(capacity))
  const [other] = saidOf
  if (other !== undefined && !saidOf.includes(undefined) && !saidOf.includes(year))
    badges.push({ code: 'capacity-of-other-year', year: other })
  return badges
}

/**
 * Utilisation of a terminal over one period: throughput ÷ capacity of the same unit and series.
 *
 * With conflicting inputs the answer is two readings, `[T_lo / C_hi, T_hi / C_lo]`. A part-year throughput is set against
 * the capacity of the days it covers; a terminal that opened within the period keeps the full-year capacity in the
 * headline, says so in a badge, and gives the pro-rated ends beside it.
 *
 * @param throughputs figures of one period (the caller picks the period)
 * @param capacities annual capacities that stand undisputed or in dispute
 * @param opened first day of regular operation, where known
 */
export function utilisationOf(
  throughputs: readonly Observation[],
  capacities: readonly Observation[],
  opened: PartialDate | undefined,
): Utilisation {
  const usable = capacities.filter(
    (c) => isFactual(c) && c.notFor?.use !== 'capacity' && c.notFor?.use !== 'utilisation',
  )
  const refusal = refusalBeforeDividing(throughputs, usable)
  if (refusal) return { ok: false, reason: refusal }

  const pairs = throughputs.flatMap((t) =>
    usable.filter((c) => c.unit === `${t.unit}/yr` && c.series === t.series).map((c) => ({ t, c })),
  )
  const window = pairs[0]?.t.period
  if (!window) return { ok: false, reason: 'no-throughput' }
  if (yearOf(window.start) !== yearOf(window.end)) return { ok: false, reason: 'more-than-a-year' }

  const ends = pairs.map(({ t, c }) => ({
    low: { throughput: t, capacity: c, percent: percent(endsOf(t)[0], endsOf(c)[1]) },
    high: { throughput: t, capacity: c, percent: percent(endsOf(t)[1], endsOf(c)[0]) },
  }))
  const [first, ...rest] = ends
  if (!first) return { ok: false, reason: 'no-capacity' }
  let low = rest.reduce((least, e) => (e.low.percent < least.percent ? e.low : least), first.low)
  let high = rest.reduce((most, e) => (e.high.percent > most.percent ? e.high : most), first.high)
  const badges = badgesFor(window, opened, [low, high])

  const part = badges.find((b) => b.code === 'part-period')
  if (part) {
    low = { ...low, percent: (low.percent * part.ofDays) / part.days }
    high = { ...high, percent: (high.percent * part.ofDays) / part.days }
  }
  const opening = badges.find((b) => b.code === 'opened-within')
  if (!opening) return { ok: true, low, high, badges }
  const factor = opening.ofDays / opening.days
  return {
    ok: true,
    low,
    high,
    badges,
    prorated: {
      low: low.percent * factor,
      high: high.percent * factor,
      days: opening.days,
      ofDays: opening.ofDays,
    },
  }
}
