import { endsOf } from './figure'
import { type LonLat, polylineKm } from './geodesic'
import { LazyMap } from './lazy-map'
import type { Leg, Route } from './leg'
import type { Observation } from './observation'
import type { Place } from './place'

/** Length of one leg and where it comes from. Always derived: sources publish stretches, not atoms. */
export interface LegDistance {
  /** The leading value. */
  readonly km: number
  /** Ends of what is published: `low` ≤ `km` ≤ `high`. */
  readonly low: number
  readonly high: number
  /** `spread`: a share of a published stretch, by geodesic length. `scaled`: geodesic length × the network's usual ratio. */
  readonly method: 'spread' | 'scaled'
  /** The published figure that was spread. */
  readonly input?: Observation
  /** Published km ÷ geodesic km of that stretch, or the ratio used for scaling. */
  readonly ratio: number
}

/** Kilometres with their ends. */
export type Kilometres = Pick<LegDistance, 'km' | 'low' | 'high'>

export interface DistanceBooks {
  readonly places: ReadonlyMap<string, Place>
  readonly legs: ReadonlyMap<string, Leg>
  readonly routes: ReadonlyMap<string, Route>
}

/** Points of a leg from its first place to its last. Empty where an end has no position. */
export function legPoints(leg: Leg, places: ReadonlyMap<string, Place>): LonLat[] {
  const from = places.get(leg.from)?.position
  const to = places.get(leg.to)?.position
  if (!from || !to) return []
  return [[from.lon, from.lat], ...(leg.shape ?? []), [to.lon, to.lat]]
}

/** Length of a way: its legs added up, end by end. */
export function sumOf(distances: readonly Kilometres[]): Kilometres {
  const total = { km: 0, low: 0, high: 0 }
  for (const { km, low, high } of distances) {
    total.km += km
    total.low += low
    total.high += high
  }
  return total
}

interface Stretch {
  readonly observation: Observation
  readonly legs: readonly Leg[]
  /** The same for every figure about the same legs. */
  readonly key: string
  /** Published km ÷ geodesic km, by the lower end of the figure and by the upper. */
  readonly ratio: number
  readonly upperRatio: number
}

/** Ids of the legs that a figure's subject goes over; empty where it is neither a leg nor a route. */
export function legIdsOf(subject: string, routes: ReadonlyMap<string, Route>): readonly string[] {
  const [kind, id = ''] = subject.split(':')
  if (kind === 'leg') return [id]
  return kind === 'route' ? (routes.get(id)?.legs ?? []) : []
}

function stretchOf(
  observation: Observation,
  books: DistanceBooks,
  lengths: ReadonlyMap<string, number>,
): Stretch | undefined {
  if (observation.measure !== 'distance' || observation.notFor?.use === 'leg-distance') return undefined
  const legs = legIdsOf(observation.subject, books.routes).flatMap((id) => books.legs.get(id) ?? [])
  const direct = legs.reduce((total, leg) => total + (lengths.get(leg.id) ?? 0), 0)
  if (direct === 0) return undefined
  const [lower, upper] = endsOf(observation)
  const key = legs
    .map((leg) => leg.id)
    .sort()
    .join(' ')
  return { observation, legs, key, ratio: lower / direct, upperRatio: upper / direct }
}

/** How the published stretches wind, as published km ÷ geodesic km. */
export interface UsualRatios {
  /** The median. */
  readonly usual: number
  /** The 10th and the 90th percentile: the observed ratio of that rank, or the next one outwards. */
  readonly low: number
  readonly high: number
  /** How many published figures they were taken from. */
  readonly count: number
}

function usualRatios(stretches: readonly Stretch[]): UsualRatios {
  const sorted = stretches
    .filter(({ observation }) => observation.basis !== 'derived')
    .map(({ ratio }) => ratio)
    .sort((a, b) => a - b)
  const last = sorted.length - 1
  return {
    usual: sorted[Math.floor(sorted.length / 2)] ?? 1,
    low: sorted[Math.floor(last * 0.1)] ?? 1,
    high: sorted[Math.ceil(last * 0.9)] ?? 1,
    count: sorted.length,
  }
}

export interface LegDistances {
  /** Each leg that has two points, worked out when it is first asked for. */
  readonly byLeg: ReadonlyMap<string, LegDistance>
  readonly ratios: UsualRatios
}

/**
 * A length for every leg that has two points, with the two ends of what is published.
 *
 * - In a published stretch: its kilometres, spread over its legs by their geodesic length. The stretch with the fewest
 *   legs decides, because it says most about a leg; of figures about the same legs the largest leads. The ends are the
 *   least and the most that any figure about those same legs gives.
 * - In none: the geodesic length × the median ratio of the published stretches, with their 10th and 90th percentile as
 *   ends.
 *
 * Figures whose ratio is below 1 are not used: the figure and the line do not describe the same way.
 */
export function workOutLegDistances(figures: readonly Observation[], books: DistanceBooks): LegDistances {
  const lengths = new LazyMap(books.legs.keys(), (id) => {
    const leg = books.legs.get(id)
    const km = leg ? polylineKm(legPoints(leg, books.places)) : 0
    return km > 0 ? km : undefined
  })
  const stretches = figures
    .flatMap((figure) => stretchOf(figure, books, lengths) ?? [])
    .filter(({ ratio }) => ratio >= 1)
    .sort((a, b) => a.legs.length - b.legs.length || b.ratio - a.ratio)
  const ratios = usualRatios(stretches)
  const deciding = new Map<string, Stretch>()
  const ends = new Map<string, readonly [low: number, high: number]>()
  for (const stretch of stretches) {
    for (const { id } of stretch.legs) if (!deciding.has(id)) deciding.set(id, stretch)
    const [low, high] = ends.get(stretch.key) ?? [stretch.ratio, stretch.upperRatio]
    ends.set(stretch.key, [Math.min(low, stretch.ratio), Math.max(high, stretch.upperRatio)])
  }
  const byLeg = new LazyMap(books.legs.keys(), (id): LegDistance | undefined => {
    const length = lengths.get(id)
    if (length === undefined) return undefined
    const stretch = deciding.get(id)
    const [low, high] = stretch ? (ends.get(stretch.key) ?? [1, 1]) : [ratios.low, ratios.high]
    const ratio = stretch?.ratio ?? ratios.usual
    return {
      km: length * ratio,
      low: length * low,
      high: length * high,
      ratio,
      ...(stretch ? { method: 'spread', input: stretch.observation } : { method: 'scaled' }),
    }
  })
  return { byLeg, ratios }
}
