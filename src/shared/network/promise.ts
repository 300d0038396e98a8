import { firstDay, lastDay, type PartialDate } from './calendar'
import type { Source } from './source'
import type { Status, StatusEvent } from './status'

/** Who promised, and when: what a promise needs of the sources. */
export type PromiseBooks = ReadonlyMap<string, Pick<Source, 'originator' | 'date' | 'accessed'>>

/** What one originator says of when something will have come. */
export interface Claim {
  readonly originator: string
  /** Earliest date of the texts that it was read in; none where no text is dated. */
  readonly said: PartialDate | undefined
  /** Last day by which it had surely been said: where no text is dated, the day that it was read. */
  readonly saidBy: string
  readonly from: PartialDate
  readonly to: PartialDate
  readonly sources: readonly string[]
  readonly event: StatusEvent
}

/** One originator that moved its own date: its claims in the order that they were said, at least two. */
export type Slip = readonly [Claim, Claim, ...Claim[]]

/**
 * What is promised and by whom. Originators that differ make a window, whoever spoke last; an originator that moved its own
 * date is a slip, and only its last claim counts for the window.
 */
export interface Promised {
  readonly status: Status
  /** The claims that stand, the earliest date first. */
  readonly claims: readonly [Claim, ...Claim[]]
  readonly from: PartialDate
  readonly to: PartialDate
  readonly slips: readonly Slip[]
}

function windowOf({ date = '', latest }: StatusEvent): {
  readonly from: PartialDate
  readonly to: PartialDate
} {
  return { from: date, to: latest ?? date }
}

function claimsOf(event: StatusEvent, books: PromiseBooks): Claim[] {
  const byOriginator = new Map<string, Claim>()
  for (const id of event.sources) {
    const { originator, date, accessed } = books.get(id) ?? {
      originator: id,
      date: undefined,
      accessed: '9999',
    }
    const known = byOriginator.get(originator)
    const saidBy = lastDay(date ?? accessed)
    const earlier = known && known.saidBy <= saidBy ? known : undefined
    byOriginator.set(originator, {
      originator,
      said: earlier ? earlier.said : date,
      saidBy: earlier ? earlier.saidBy : saidBy,
      ...windowOf(event),
      sources: [...(known?.sources ?? []), id],
      event,
    })
  }
  return [...byOriginator.values()]
}

function saidBefore(a: Claim, b: Claim): boolean {
  return a.said !== undefined && b.said !== undefined && lastDay(a.said) < firstDay(b.said)
}

function moves(a: Claim, b: Claim): boolean {
  return a.from !== b.from || a.to !== b.to
}

/** Of one originator's claims: those that stand, and the slip where it moved its date. Claims of one time stand side by side. */
function settled(claims: readonly Claim[]): { readonly standing: readonly Claim[]; readonly slip?: Slip } {
  const inOrder = [...claims].sort((a, b) => a.saidBy.localeCompare(b.saidBy))
  const standing = inOrder.filter((claim) => !inOrder.some((other) => saidBefore(claim, other)))
  const [first, second, ...rest] = inOrder
  const slipped =
    first && second && standing.length < inOrder.length && inOrder.some((claim) => moves(claim, first))
  return slipped ? { standing, slip: [first, second, ...rest] } : { standing }
}

/**
 * What dated promises of one status say when they are held together.
 *
 * @param day only what had been said by then counts (`YYYY-MM-DD`)
 * @returns `undefined` where nobody had promised a date
 */
export function promisedOf(
  events: readonly StatusEvent[],
  status: Status,
  day: string,
  books: PromiseBooks,
): Promised | undefined {
  const said = events
    .filter((event) => event.expected === true && event.status === status && event.date !== undefined)
    .flatMap((event) => claimsOf(event, books))
    .filter(({ saidBy }) => saidBy <= day)
  const byOriginator = new Map<string, Claim[]>()
  for (const claim of said)
    byOriginator.set(claim.originator, [...(byOriginator.get(claim.originator) ?? []), claim])
  const parts = [...byOriginator.values()].map(settled)
  const [first, ...rest] = parts
    .flatMap(({ standing }) => standing)
    .sort(
      (a, b) =>
        firstDay(a.from).localeCompare(firstDay(b.from)) || lastDay(a.to).localeCompare(lastDay(b.to)),
    )
  if (!first) return undefined
  const claims = [first, ...rest] as const
  const to = claims.map((claim) => claim.to).reduce((a, b) => (lastDay(b) > lastDay(a) ? b : a))
  return { status, claims, from: first.from, to, slips: parts.flatMap(({ slip }) => (slip ? [slip] : [])) }
}
