import { firstDay } from './calendar'
import type { StatusEvent } from './status'

/** Where a terminal, crossing or institution stands on a day. */
export interface StatusNow {
  /** The latest event that has happened; the first promise where none has. */
  readonly event: StatusEvent
  /** The next thing that is promised, where the latest event is not the end of the story. */
  readonly promised?: StatusEvent
}

/** Promises do not turn into facts by waiting: `expected` events never count as happened. */
function happened(event: StatusEvent, today: string): boolean {
  return event.expected !== true && (event.date === undefined || firstDay(event.date) <= today)
}

/**
 * Status on `today` (`YYYY-MM-DD`). Events without a date count as happened, before all dated ones.
 *
 * @returns `undefined` when there is no event at all
 */
export function statusNow(events: readonly StatusEvent[], today: string): StatusNow | undefined {
  const ordered = [...events].sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
  const past = ordered.filter((event) => happened(event, today))
  const promised = ordered.find((event) => event.expected === true)
  const latest = past.at(-1)
  if (!latest) return promised ? { event: promised } : undefined
  return promised && latest.status !== 'operating' ? { event: latest, promised } : { event: latest }
}
