/** A date known to the year, the month or the day: `2024`, `2024-02` or `2024-02-28`. */
export type PartialDate = string

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Whether `text` is a partial date that exists in the calendar. */
export function isRealDate(text: string): boolean {
  const match = PATTERN.exec(text)
  if (!match) return false
  const month = match[2] === undefined ? 1 : Number(match[2])
  const day = match[3] === undefined ? 1 : Number(match[3])
  if (month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(Number(match[1]), month, 0)).getUTCDate()
}

/** First day that a partial date may mean, as `YYYY-MM-DD`. */
export function firstDay(date: PartialDate): string {
  if (date.length === 4) return `${date}-01-01`
  return date.length === 7 ? `${date}-01` : date
}

/** Last day that a partial date may mean, as `YYYY-MM-DD`. */
export function lastDay(date: PartialDate): string {
  if (date.length === 4) return `${date}-12-31`
  if (date.length === 10) return date
  const [year, month] = date.split('-').map(Number)
  const days = new Date(Date.UTC(year ?? 0, month ?? 1, 0)).getUTCDate()
  return `${date}-${String(days).padStart(2, '0')}`
}

/** Whole days from `start` to `end`, both included. */
export function daysInclusive(start: PartialDate, end: PartialDate): number {
  return Math.round((Date.parse(lastDay(end)) - Date.parse(firstDay(start))) / 86_400_000) + 1
}

/** Calendar year of a partial date. */
export function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4))
}
