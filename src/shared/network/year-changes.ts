import { yearOf } from './calendar'
import type { NetworkIndex } from './network-index'
import { type Promised, promisedOf } from './promise'
import type { StatusEvent } from './status'

/** What a change is about: something that stands at a place, or lines between stations, by the places at their ends. */
export type ChangeSubject =
  | { readonly kind: 'terminal' | 'crossing' | 'institution'; readonly id: string }
  | { readonly kind: 'line'; readonly stretches: readonly (readonly [string, string])[] }

/** Something that came about in a year: where the subject stood at its end, or what is promised for it. */
export interface YearChange {
  readonly subject: ChangeSubject
  readonly event: StatusEvent
  /** A promise whose time comes in this year; none for what happened. */
  readonly promise?: Promised
}

interface Dated {
  readonly subject: ChangeSubject
  readonly events: readonly StatusEvent[]
  /** Rails are promised where a road is open: its opening keeps no promise. */
  readonly awaited?: boolean
}

/** Lines that meet end to end as one: Karamay–Emin and Emin–Tacheng are Karamay–Tacheng. */
function joined(pairs: readonly (readonly [string, string])[]): (readonly [string, string])[] {
  const done: (readonly [string, string])[] = []
  for (const [from, to] of pairs) {
    const last = done.at(-1)
    if (last?.[1] === from) done[done.length - 1] = [last[0], to]
    else if (last?.[1] === to) done[done.length - 1] = [last[0], from]
    else done.push([from, to])
  }
  return done
}

/** Legs that share their dated events, as one subject; those at a border come with its crossing. */
function lines({ network, places }: NetworkIndex): Dated[] {
  const atBorder = (id: string) => places.get(id)?.kind === 'border-point'
  const byEvents = new Map<string, { events: readonly StatusEvent[]; pairs: [string, string][] }>()
  for (const { from, to, events } of network.legs) {
    if (!events || atBorder(from) || atBorder(to)) continue
    const key = JSON.stringify(events.map(({ status, date, sources }) => [status, date, sources]))
    const known = byEvents.get(key) ?? { events, pairs: [] }
    known.pairs.push([from, to])
    byEvents.set(key, known)
  }
  return [...byEvents.values()].map(({ events, pairs }) => ({
    subject: { kind: 'line', stretches: joined(pairs) },
    events,
  }))
}

function subjectsOf(index: NetworkIndex): Dated[] {
  const { terminals, crossings, institutions } = index.network
  return [
    ...terminals.map(({ id, events }) => ({ subject: { kind: 'terminal', id } as const, events })),
    ...crossings.map(({ id, events, rail }) => ({
      subject: { kind: 'crossing', id } as const,
      events,
      awaited: rail === 'road-only',
    })),
    ...institutions.map(({ id, events }) => ({ subject: { kind: 'institution', id } as const, events })),
    ...lines(index),
  ]
}

/** The last event of each year stands for those before it. */
function lastOfYears(events: readonly StatusEvent[]): ReadonlyMap<number, StatusEvent> {
  const dated = events.flatMap((event) =>
    event.date && event.expected !== true ? [[event.date, event] as const] : [],
  )
  return new Map(dated.sort(([a], [b]) => a.localeCompare(b)).map(([date, event]) => [yearOf(date), event]))
}

/**
 * What came about in each year, terminals first. A promise stands in the year in which everybody says that it will have come
 * true, and only from the year of `today` on.
 *
 * @param today `YYYY-MM-DD`
 */
export function changesByYear(
  index: NetworkIndex,
  today: string,
): ReadonlyMap<number, readonly YearChange[]> {
  const years = new Map<number, YearChange[]>()
  const add = (year: number, change: YearChange) => years.set(year, [...(years.get(year) ?? []), change])
  for (const { subject, events, awaited } of subjectsOf(index)) {
    for (const [year, event] of lastOfYears(events)) add(year, { subject, event })
    const opened = events.some(({ status, expected }) => status === 'operating' && expected !== true)
    const promise = awaited || !opened ? promisedOf(events, 'operating', today, index.sources) : undefined
    if (promise && yearOf(promise.to) >= yearOf(today))
      add(yearOf(promise.to), { subject, event: promise.claims[0].event, promise })
  }
  return years
}

/** Whether something opened, or began to work on trial. */
export function isOpening({ event, promise }: YearChange): boolean {
  return promise === undefined && (event.status === 'operating' || event.status === 'trial')
}
