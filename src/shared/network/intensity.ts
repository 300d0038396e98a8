import { endsOf, isFactual } from './figure'
import type { Observation } from './observation'

/** Capacity per hectare and year, as two readings of what is in dispute. */
export interface Intensity {
  /** TEU per hectare and year: lowest capacity over largest area. */
  readonly low: number
  readonly high: number
  readonly inputs: readonly Observation[]
  /** Set where the area takes in something else than the capacity (a yard only): not to be compared with others. */
  readonly notComparable?: Observation
}

/** Annual capacity ÷ area, `[C_lo / A_hi, C_hi / A_lo]`; `undefined` where either has no figure. */
export function intensityOf(
  capacities: readonly Observation[],
  areas: readonly Observation[],
): Intensity | undefined {
  const usable = capacities.filter((c) => isFactual(c) && c.unit === 'TEU/yr' && c.notFor?.use !== 'capacity')
  const grounds = areas.filter((a) => isFactual(a) && a.unit === 'ha')
  if (usable.length === 0 || grounds.length === 0) return undefined
  const capacityLow = Math.min(...usable.map((c) => endsOf(c)[0]))
  const capacityHigh = Math.max(...usable.map((c) => endsOf(c)[1]))
  const areaLow = Math.min(...grounds.map((a) => endsOf(a)[0]))
  const areaHigh = Math.max(...grounds.map((a) => endsOf(a)[1]))
  if (areaLow <= 0) return undefined
  const partial = grounds.find((a) => a.notFor?.use === 'comparison')
  return {
    low: capacityLow / areaHigh,
    high: capacityHigh / areaLow,
    inputs: [...usable, ...grounds],
    ...(partial ? { notComparable: partial } : {}),
  }
}
