import { capacityOfDays, daysOfBucket, type PlaceCapacity } from './capacity-of-days'
import type { HeatCell, PlaceKey } from './query'

/** A value over what the place can take meanwhile, in per cent; two readings where the capacity is disputed. */
export type PeriodUtilisation =
  | { readonly ok: true; readonly low: number; readonly high: number }
  /** `scope-unsaid`: rows say neither their direction nor whether boxes are loaded, so nobody knows what is counted. */
  | { readonly ok: false; readonly reason: 'no-capacity' | 'no-figure' | 'scope-unsaid' }

/** Whether it is known what a row counts: a direction, or loaded and empty. */
export function isScopeSaid({ direction, load }: Pick<HeatCell, 'direction' | 'load'>): boolean {
  return direction !== 'unset' || load !== 'unset'
}

/**
 * A value over a capacity, in per cent: value ÷ (capacity × days ÷ days of the year). May exceed 100.
 *
 * @param scopeSaid see `isScopeSaid`
 */
export function utilisationOfDays(
  value: number | null,
  scopeSaid: boolean,
  capacity: PlaceCapacity | undefined,
  days: { readonly first: string; readonly last: string },
): PeriodUtilisation {
  if (value === null) return { ok: false, reason: 'no-figure' }
  if (!capacity) return { ok: false, reason: 'no-capacity' }
  if (!scopeSaid) return { ok: false, reason: 'scope-unsaid' }
  const { low, high } = capacityOfDays(capacity, days.first, days.last)
  if (!(low > 0)) return { ok: false, reason: 'no-capacity' }
  return { ok: true, low: (value / high) * 100, high: (value / low) * 100 }
}

/** A place in a month, every direction and load added. */
export interface PlaceMonth {
  readonly place: PlaceKey
  readonly month: string
  /** `null`: the rows say nothing of the measure. */
  readonly value: number | null
  readonly rows: number
  /** The file begins or ends within the month. */
  readonly partial: boolean
  readonly directions: readonly string[]
  readonly utilisation: PeriodUtilisation
}

/** Adds the cells of the database to one for each place and month, and sets each against its capacity. */
export function placeMonths(
  cells: readonly HeatCell[],
  capacityOf: (place: PlaceKey) => PlaceCapacity | undefined,
): readonly PlaceMonth[] {
  const groups = new Map<string, HeatCell[]>()
  for (const cell of cells) {
    const key = `${cell.place}\n${cell.month}`
    const known = groups.get(key)
    if (known) known.push(cell)
    else groups.set(key, [cell])
  }
  return [...groups.values()].map((group) => {
    const [{ place, month }] = group as [HeatCell, ...HeatCell[]]
    const told = group.flatMap(({ value }) => (value === null ? [] : [value]))
    const value = told.length === 0 ? null : told.reduce((sum, one) => sum + one, 0)
    return {
      place,
      month,
      value,
      rows: group.reduce((sum, { rows }) => sum + rows, 0),
      partial: group.some(({ partial }) => partial),
      directions: [...new Set(group.map(({ direction }) => direction))].sort(),
      utilisation: utilisationOfDays(value, group.every(isScopeSaid), capacityOf(place), daysOfBucket(month)),
    }
  })
}
