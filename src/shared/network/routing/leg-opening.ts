import { firstDay, lastDay, type PartialDate } from '../calendar'
import type { Leg } from '../leg'
import { type PromiseBooks, promisedOf } from '../promise'

/**
 * Whether a leg can be used in a year that is planned for. `promised`: every source says it opens by then. `disputed`: some
 * do, others say later. `undated`: planned, and no source found gives a date.
 */
export type LegOpening = 'in-service' | 'promised' | 'disputed' | 'undated'

/** When a leg is promised to open: from the earliest to the latest date that stands. */
export interface OpeningWindow {
  readonly from: PartialDate
  readonly to: PartialDate
}

const WHENEVER = '9999-12-31'

/** The promises of a leg held together; none where no source gives a date. */
export function promisedOpening(
  { events = [] }: Pick<Leg, 'events'>,
  books: PromiseBooks,
): OpeningWindow | undefined {
  const promised = promisedOf(events, 'operating', WHENEVER, books)
  return promised && { from: promised.from, to: promised.to }
}

/**
 * How a leg stands on 31 December of `asOf`; `undefined` where it cannot be used then.
 *
 * @param asOf `null`: today, when only what is in service counts
 */
export function legOpening(
  { status, promised }: Pick<Leg, 'status'> & { readonly promised?: OpeningWindow | undefined },
  asOf: number | null,
): LegOpening | undefined {
  if (status === 'in-service') return 'in-service'
  if (asOf === null) return undefined
  if (promised === undefined) return 'undated'
  const end = `${asOf}-12-31`
  if (firstDay(promised.from) > end) return undefined
  return lastDay(promised.to) > end ? 'disputed' : 'promised'
}
