import type { Observation } from '../observation'
import { type Interval, NOTHING, plus, scaled, times } from './interval'
import type { CourseLeg, PathCourse } from './path-course'

/** What emissions are worked out with. Either list is empty where no figure was found; then nothing is worked out. */
export interface EmissionFigures {
  /** Grams of CO₂ equivalent per tonne-kilometre by rail, well to wheel. */
  readonly intensities: readonly Observation[]
  /** Tonnes of cargo in one TEU, without the container. */
  readonly cargo: readonly Observation[]
}

/** Something on the way that emits and that no factor was found for: left out of the sum and named beside it. */
export type LeftOut = 'sea' | 'handling'

/** Indicative CO₂ equivalent of carrying one or more TEU by rail along a route. Kilograms. */
export interface RailEmissions {
  readonly kg: Interval
  readonly byLeg: readonly { readonly leg: CourseLeg; readonly kg: Interval }[]
  readonly leftOut: readonly LeftOut[]
  readonly figures: EmissionFigures
}

function spanOf(observations: readonly Observation[]): Interval | undefined {
  if (observations.length === 0) return undefined
  const ends = observations.flatMap(({ value }) => (typeof value === 'number' ? [value] : value))
  return { low: Math.min(...ends), high: Math.max(...ends) }
}

/** Kilograms for one leg: TEU × t/TEU × km × g/t·km ÷ 1000. */
function legEmissions(leg: CourseLeg, teu: number, cargo: Interval, intensity: Interval): Interval {
  return scaled(times(times(cargo, legKm(leg)), intensity), teu / 1000)
}

/** Kilometres of a leg, from the least to the most that they may be. */
export function legKm({ distance }: CourseLeg): Interval {
  return { low: distance.low, high: distance.high }
}

/**
 * Σ M·D·EI over the rail legs, with M the cargo in tonnes, D the kilometres and EI the intensity. The sum over handling,
 * Σ M·h, has the same shape as ISO 14083 gives it; no factor h was found, so handling and ships are left out and named. That
 * makes it an indication and not a figure by ISO 14083.
 *
 * @returns `undefined` where no intensity or no cargo figure was found
 */
export function railEmissions(
  course: PathCourse,
  figures: EmissionFigures,
  teu = 1,
): RailEmissions | undefined {
  const [cargo, intensity] = [spanOf(figures.cargo), spanOf(figures.intensities)]
  if (!cargo || !intensity) return undefined
  const byLeg = course.legs
    .filter((leg) => leg.track !== 'sea')
    .map((leg) => ({ leg, kg: legEmissions(leg, teu, cargo, intensity) }))
  const bySea = course.legs.some((leg) => leg.track === 'sea')
  return {
    kg: byLeg.reduce((sum, { kg }) => plus(sum, kg), NOTHING),
    byLeg,
    leftOut: bySea ? ['sea', 'handling'] : ['handling'],
    figures,
  }
}
