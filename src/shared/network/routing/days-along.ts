import { type Interval, plus } from './interval'
import type { PathCourse } from './path-course'
import { legKm } from './rail-emissions'
import type { TransitDays } from './transit-days'

/** Days from the origin to a point on the way. */
export interface DaysAlong {
  /** Running and known waits so far. */
  readonly days: Interval
  /** Waits and ships with no figure so far. */
  readonly open: number
}

/** Days up to `km`, a halt there included: running in proportion to the kilometres of each leg. */
export function daysAlong(course: PathCourse, days: TransitDays, km: number): DaysAlong {
  const total = course.legs.reduce((sum, leg) => (leg.track === 'sea' ? sum : sum + legKm(leg).low), 0)
  let done = 0
  let sea = 0
  for (const leg of course.legs) {
    if (leg.startKm >= km) break
    const share = Math.min(1, (km - leg.startKm) / (leg.endKm - leg.startKm))
    if (leg.track === 'sea') sea += 1
    else done += legKm(leg).low * share
  }
  const part = total === 0 ? 0 : done / total
  const halts = days.halts.filter(({ halt }) => halt.km <= km)
  const dwell = halts
    .map(({ hours }) => (hours ? { low: hours.low / 24, high: hours.high / 24 } : { low: 0, high: 0 }))
    .reduce(plus, { low: 0, high: 0 })
  return {
    days: plus({ low: days.running.low * part, high: days.running.high * part }, dwell),
    open: halts.filter(({ open }) => open).length + sea,
  }
}
