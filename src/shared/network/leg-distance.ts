import { endsOf } from './figure'
import { type LonLat, polylineKm } from './great-circle'
import type { Leg, Route } from './leg'
import type { Observation } from './observation'
import type { Place } from './place'

/** Length of one leg and where it comes from. Always derived: sources publish stretches, not atoms. */
export interface LegDistance {
  readonly km: number
  /** `spread`: a share of a published stretch, by great-circle length. `scaled`: great circle × the network's usual ratio. */
  readonly method: 'spread' | 'scaled'
  /** The published figure that was spread. */
  readonly input?: Observation
  /** Published km ÷ great-circle km of that stretch, or the ratio used for scaling. */
  readonly ratio: number
}

interface Books {
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

interface Stretch {
  readonly observation: Observation
  readonly legs: readonly Leg[]
  readonly ratio: number
}

function stretchesOf(
  distances: readonly Observation[],
  books: Books,
  lengths: ReadonlyMap<string, number>,
): Stretch[] {
  return distances.flatMap((observation) => {
    if (observation.notFor?.use === 'leg-distance') return []
    const [kind, id] = observation.subject.split(':')
    const legIds = kind === 'leg' ? [id ?? ''] : (books.routes.get(id ?? '')?.legs ?? [])
    const legs = legIds.flatMap((legId) => books.legs.get(legId) ?? [])
    const direct = legs.reduce((total, leg) => total + (lengths.get(leg.id) ?? 0), 0)
    if (legs.length === 0 || direct === 0) return []
    return [{ observation, legs, ratio: endsOf(observation)[0] / direct }]
  })
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 1
}

/**
 * A length for every leg that has two points. A published stretch is spread over its legs by their great-circle length;
 * the shortest stretch that holds a leg decides, because it says most about it. A leg in no stretch gets its great-circle
 * length times the median ratio of the published stretches.
 *
 * Stretches whose ratio is below 1 are not used: the figure and the line do not describe the same way.
 */
export function legDistances(distances: readonly Observation[], books: Books): Map<string, LegDistance> {
  const lengths = new Map(
    [...books.legs.values()].map((leg) => [leg.id, polylineKm(legPoints(leg, books.places))]),
  )
  const stretches = stretchesOf(distances, books, lengths)
    .filter((stretch) => stretch.ratio >= 1)
    .sort((a, b) => a.legs.length - b.legs.length || b.ratio - a.ratio)
  const usual = median(stretches.filter((s) => s.observation.basis !== 'derived').map((s) => s.ratio))
  const result = new Map<string, LegDistance>()
  for (const { observation, legs, ratio } of stretches) {
    for (const leg of legs) {
      const length = lengths.get(leg.id) ?? 0
      if (!result.has(leg.id) && length > 0)
        result.set(leg.id, { km: length * ratio, method: 'spread', input: observation, ratio })
    }
  }
  for (const [id, length] of lengths) {
    if (!result.has(id) && length > 0) result.set(id, { km: length * usual, method: 'scaled', ratio: usual })
  }
  return result
}
