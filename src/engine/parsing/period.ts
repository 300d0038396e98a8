import type { DateOrder } from '../../shared/imports/choices'
import type { RowProblemCode } from '../../shared/imports/problem'
import { firstDay, isRealDate, lastDay } from '../../shared/network/calendar'
import { monthOfName } from './months'

/** The days that a cell speaks of, both included. */
export type Period =
  | { readonly ok: true; readonly starts: string; readonly ends: string }
  | { readonly ok: false; readonly code: RowProblemCode }

type Reader = (match: RegExpExecArray, order: DateOrder | null) => Period

const FIRST_YEAR = 1900
const LAST_YEAR = 2199
const TIME = String.raw`(?:[t ]\s?\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:\s?(?:z|utc|[+-]\d{2}:?\d{0,2}))?)?`
const NAME = String.raw`([\p{L}]+)\.?`
const YEAR_WORDS = /\s*(?:г\.?|год[ау]?|ж\.?|жыл[ы]?|годин[аи]|year)$/u

const refused = (code: RowProblemCode): Period => ({ ok: false, code })
const impossible = refused('period-impossible')

function padded(part: number): string {
  return String(part).padStart(2, '0')
}

function periodOf(year: number, month?: number, day?: number): Period {
  if (year < FIRST_YEAR || year > LAST_YEAR) return impossible
  const date = [String(year), ...[month, day].filter((part) => part !== undefined).map(padded)].join('-')
  return isRealDate(date) ? { ok: true, starts: firstDay(date), ends: lastDay(date) } : impossible
}

function named(year: string | undefined, name: string | undefined, day?: string): Period {
  const month = monthOfName(name ?? '')
  if (month === undefined) return refused('period-unreadable')
  return periodOf(Number(year), month, day === undefined ? undefined : Number(day))
}

/** Day and month in the order that the separator, the numbers or the user say. */
function dayAndMonth([, a, mark, b, year]: RegExpExecArray, order: DateOrder | null): Period {
  const [first, second] = [Number(a), Number(b)]
  const said = mark === '.' ? 'dmy' : order
  const told = said ?? (first > 12 ? 'dmy' : second > 12 ? 'mdy' : first === second ? 'dmy' : null)
  if (told === null) return refused('date-order-unset')
  return told === 'dmy' ? periodOf(Number(year), second, first) : periodOf(Number(year), first, second)
}

const READERS: readonly (readonly [RegExp, Reader])[] = [
  [/^(\d{4})年?$/u, ([, year]) => periodOf(Number(year))],
  [/^(\d{4})(?:[-./]|年\s?)(\d{1,2})月?$/u, ([, year, month]) => periodOf(Number(year), Number(month))],
  [/^(\d{1,2})[-./](\d{4})$/, ([, month, year]) => periodOf(Number(year), Number(month))],
  [/^(\d{4})(\d{2})$/, ([, year, month]) => periodOf(Number(year), Number(month))],
  [/^(\d{4})(\d{2})(\d{2})$/, ([, y, m, d]) => periodOf(Number(y), Number(m), Number(d))],
  [
    new RegExp(String.raw`^(\d{4})([-./])(\d{1,2})\2(\d{1,2})${TIME}$`),
    ([, y, , m, d]) => periodOf(Number(y), Number(m), Number(d)),
  ],
  [
    new RegExp(String.raw`^(\d{4})年\s?(\d{1,2})月\s?(\d{1,2})[日号]${TIME}$`, 'u'),
    ([, y, m, d]) => periodOf(Number(y), Number(m), Number(d)),
  ],
  [new RegExp(String.raw`^(\d{1,2})([./-])(\d{1,2})\2(\d{4})${TIME}$`), dayAndMonth],
  [new RegExp(String.raw`^${NAME}[\s\-,./'’]*(\d{4})$`, 'u'), ([, name, year]) => named(year, name)],
  [new RegExp(String.raw`^(\d{4})[\s\-,./年]*${NAME}$`, 'u'), ([, year, name]) => named(year, name)],
  [
    new RegExp(String.raw`^(\d{1,2})[\s\-.]*${NAME}[\s\-,]*(\d{4})$`, 'u'),
    ([, day, name, year]) => named(year, name, day),
  ],
  [
    new RegExp(String.raw`^${NAME}\s*(\d{1,2}),\s*(\d{4})$`, 'u'),
    ([, name, day, year]) => named(year, name, day),
  ],
  [/^(?:\d{1,2}[-./ ]){1,2}\d{2}$/, () => refused('year-too-short')],
  [/^(?:\d{1,2}[\s-]*)?\p{L}+\.?[\s\-'’]*\d{2}$/u, () => refused('year-too-short')],
]

/**
 * Reads a year, a month or a day as people write them in five languages. What could mean two days is refused unless
 * the order of day and month is told; so is a year of two figures, and a date that the calendar lacks.
 */
export function parsePeriod(text: string, order: DateOrder | null): Period {
  const tidy = text.normalize('NFKC').trim().toLowerCase().replaceAll(/\s+/g, ' ').replace(YEAR_WORDS, '')
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(tidy)
    if (match) return read(match, order)
  }
  return refused('period-unreadable')
}
