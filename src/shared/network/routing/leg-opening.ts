import { firstDay, lastDay } from '../calendar'
import type { Leg } from '../leg'

/**
 * Whether a leg can be used in a year that is planned for. `promised`: every source says it opens by then. `disputed`: some
 * do, others say later. `undated`: planned, and no source found gives a date.
 */
export type LegOpening = 'in-service' | 'promised' | 'disputed' | 'undated'

/**
 * How a leg stands on 31 December of `asOf`; `undefined` where it cannot be used then.
 *
 * @param asOf `null`: today, when only what is in service counts
 */
export function legOpening(leg: Pick<Leg, 'status' | 'events'>, asOf: number | null): LegOpening | undefined {
  if (leg.status === 'in-service') return 'in-service'
  if (asOf === null) return undefined
  const promise = leg.events?.find((event) => event.expected === true && event.status === 'operating')
  if (promise?.date === undefined) return 'undated'
  const end = `${asOf}-12-31`
  if (firstDay(promise.date) > end) return undefined
  return lastDay(promise.latest ?? promise.date) > end ? 'disputed' : 'promised'
}
