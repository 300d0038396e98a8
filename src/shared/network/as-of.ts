import { firstDay, lastDay, yearOf } from './calendar'
import { type PromiseBooks, type Promised, promisedOf } from './promise'
import type { Status, StatusEvent } from './status'

/** Years that can be looked at. */
export const FIRST_YEAR = 1990
export const LAST_YEAR = 2030

/** When: 31 December of a year, or now (`null`), which is a moment of its own and no year. */
export interface Moment {
  readonly year: number | null
  /** The day of the looking, `YYYY-MM-DD`. It tells what is past from what is promised. */
  readonly today: string
}

/**
 * Where something stands: the status of its last event, or `absent` before the first, or `promised` where nothing but a promise
 * says that it stands so by then.
 */
export type Stage = 'absent' | 'promised' | Status

/** A stage with what says so. */
export interface StateAsOf {
  readonly stage: Stage
  /** The event that says so; none where absent. Of a promise, the claim with the earliest date. */
  readonly event?: StatusEvent
  /** No source found dates it: it is shown so in every year. */
  readonly undated: boolean
  /** Sources differ on whether it had come by then. */
  readonly disputed: boolean
  /** What is promised and had not come by then, whoever it is that looks back. */
  readonly promise?: Promised
}

/** Last day of a moment: what had been said or had happened by then counts. */
export function dayOf({ year, today }: Moment): string {
  return year === null ? today : `${year}-12-31`
}

/** Whether a moment lies ahead of the day of the looking, so that promises are all there is to go by. */
function isAhead({ year, today }: Moment): boolean {
  return year !== null && dayOf({ year, today }) > today
}

/** An event without a date has always happened; a promise never has, however long one waits. */
function happened(event: StatusEvent, day: string): boolean {
  return event.expected !== true && (event.date === undefined || firstDay(event.date) <= day)
}

function inOrder(events: readonly StatusEvent[]): StatusEvent[] {
  return [...events].sort((a, b) => firstDay(a.date ?? '0000').localeCompare(firstDay(b.date ?? '0000')))
}

/** Promised statuses that no event had brought by then; opening is what matters most. What operates has kept its promises. */
function openPromise(
  events: readonly StatusEvent[],
  past: readonly StatusEvent[],
  day: string,
  books: PromiseBooks,
): Promised | undefined {
  if (past.at(-1)?.status === 'operating') return undefined
  const open = (status: Status) => !past.some((event) => event.status === status)
  const statuses = [...new Set(events.flatMap((event) => (event.expected === true ? [event.status] : [])))]
  const first = statuses.sort((a, b) => Number(b === 'operating') - Number(a === 'operating'))
  return first.filter(open).flatMap((status) => promisedOf(events, status, day, books) ?? [])[0]
}

/** A promise that has come due by then, and that has not been overtaken by the day of the looking without coming true. */
function isDue({ from, to }: Promised, moment: Moment): boolean {
  return isAhead(moment) && firstDay(from) <= dayOf(moment) && lastDay(to) >= moment.today
}

function staged(event: StatusEvent, day: string): Omit<StateAsOf, 'promise'> {
  const { status, date, latest } = event
  const disputed = latest !== undefined && lastDay(latest) > day && yearOf(latest) !== yearOf(date ?? latest)
  return { stage: status, event, undated: date === undefined, disputed }
}

/**
 * Where something stands at a moment, by its dated events. A promise makes a stage only ahead of the day of the looking, or
 * where there is nothing else; one whose time went by without an event stays a promise and is never counted as kept.
 *
 * @param books sources by id, for who promised what and when
 */
export function stateAsOf(events: readonly StatusEvent[], moment: Moment, books: PromiseBooks): StateAsOf {
  const day = dayOf(moment)
  const past = inOrder(events.filter((event) => happened(event, day)))
  const promise = openPromise(events, past, day, books)
  const more = promise ? { promise } : {}
  const latest = past.at(-1)
  if (promise && (latest === undefined || isDue(promise, moment))) {
    const disputed = isAhead(moment) && firstDay(promise.from) <= day && lastDay(promise.to) > day
    return { stage: 'promised', event: promise.claims[0].event, undated: false, disputed, ...more }
  }
  if (latest) return { ...staged(latest, day), ...more }
  const wish = events.find(({ expected, date }) => expected === true && date === undefined)
  return wish
    ? { stage: 'promised', event: wish, undated: true, disputed: false }
    : { stage: 'absent', undated: false, disputed: false }
}

/** Whether something is there at all, if only as a plan. */
export function isThere({ stage }: StateAsOf): boolean {
  return stage !== 'absent' && stage !== 'closed'
}

/** Whether something works, if only on trial. */
export function isOpen({ stage }: StateAsOf): boolean {
  return stage === 'operating' || stage === 'trial'
}
