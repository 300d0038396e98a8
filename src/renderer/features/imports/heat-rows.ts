import type { PlaceMonth } from '../../../shared/imports/period-utilisation'
import type { PlaceKey } from '../../../shared/imports/query'

/** What the cells of the heat map show. */
export type HeatShows = 'percent' | 'value'

/** How full a cell is; `over`: more than the place can take. */
export type HeatLevel = 'none' | '1' | '2' | '3' | '4' | 'over'

export interface HeatRow {
  readonly place: PlaceKey
  readonly total: number
  /** By month; months that no row speaks of are missing. */
  readonly months: ReadonlyMap<string, PlaceMonth>
}

export interface HeatGrid {
  /** Every month from the first to the last, none left out. */
  readonly months: readonly string[]
  /** The largest first. */
  readonly rows: readonly HeatRow[]
  /** Places of which no month has a utilisation; they have a row only where values are shown. */
  readonly without: readonly { readonly place: PlaceKey; readonly reason: string }[]
  /** Places beyond `MOST_ROWS`. */
  readonly more: number
  /** Largest value of a cell. */
  readonly most: number
}

/** Rows that are drawn at once; a window of more could not be read. */
export const MOST_ROWS = 150

function monthAfter(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))]
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7)
}

/** Months of a year that is shown, else the latest two years and what is between. */
function monthsOf(cells: readonly PlaceMonth[]): readonly string[] {
  const told = cells.map(({ month }) => month).sort()
  const [first, last] = [told[0], told.at(-1)]
  if (first === undefined || last === undefined) return []
  const months = [first]
  for (let month = monthAfter(first); month <= last && months.length < 600; month = monthAfter(month))
    months.push(month)
  return months
}

/** Years of which cells speak, newest first. */
export function heatYears(cells: readonly PlaceMonth[]): readonly string[] {
  return [...new Set(cells.map(({ month }) => month.slice(0, 4)))].sort().reverse()
}

function refusalOf(months: ReadonlyMap<string, PlaceMonth>): string {
  const reasons = [...months.values()].flatMap(({ utilisation }) =>
    utilisation.ok ? [] : [utilisation.reason],
  )
  return reasons.find((reason) => reason !== 'no-figure') ?? 'no-figure'
}

/** Orders cells to rows of places and columns of months. */
export function heatGrid(cells: readonly PlaceMonth[], shows: HeatShows): HeatGrid {
  const rows = new Map<PlaceKey, Map<string, PlaceMonth>>()
  for (const cell of cells) {
    const row = rows.get(cell.place) ?? new Map<string, PlaceMonth>()
    row.set(cell.month, cell)
    rows.set(cell.place, row)
  }
  const all = [...rows]
    .map(
      ([place, months]): HeatRow => ({
        place,
        months,
        total: [...months.values()].reduce((sum, { value }) => sum + (value ?? 0), 0),
      }),
    )
    .sort((a, b) => b.total - a.total || a.place.localeCompare(b.place))
  const full = ({ months }: HeatRow) => [...months.values()].some(({ utilisation }) => utilisation.ok)
  const shown = shows === 'percent' ? all.filter(full) : all
  const without = shows === 'percent' ? all.filter((row) => !full(row)) : []
  return {
    months: monthsOf(cells),
    rows: shown.slice(0, MOST_ROWS),
    without: without.map(({ place, months }) => ({ place, reason: refusalOf(months) })),
    more: Math.max(0, shown.length - MOST_ROWS),
    most: Math.max(0, ...cells.map(({ value }) => value ?? 0)),
  }
}

/** The level of a share of what is full: quarters, and what is over. */
export function heatLevel(share: number): HeatLevel {
  if (share > 1) return 'over'
  if (share <= 0) return 'none'
  return (['1', '2', '3', '4'] as const)[Math.min(3, Math.floor(share * 4))] ?? '4'
}

/** The level of a cell: by the middle of its readings, or by its share of the largest value. */
export function cellLevel(cell: PlaceMonth | undefined, shows: HeatShows, most: number): HeatLevel {
  if (!cell) return 'none'
  if (shows === 'value') return cell.value === null || most === 0 ? 'none' : heatLevel(cell.value / most)
  const { utilisation } = cell
  return utilisation.ok ? heatLevel((utilisation.low + utilisation.high) / 200) : 'none'
}
