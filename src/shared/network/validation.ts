import { endsOf } from './figure'
import { type Kilometres, legIdsOf, sumOf, workOutLegDistances } from './leg-distance'
import type { NetworkIndex } from './network-index'
import type { Observation } from './observation'
import { layCourse } from './routing/path-course'
import { type TransitDays, transitDays } from './routing/transit-days'

export type LeftOutReason =
  | 'derived'
  | 'no-legs'
  | 'kept-out'
  | 'shorter-than-line'
  | 'gave-the-speed'
  | 'no-length'

export interface LeftOut {
  readonly observation: Observation
  readonly reason: LeftOutReason
}

/** A published figure and what the method gives for it without that figure. */
export interface DistancePair {
  readonly observation: Observation
  /** Ids of the figures that the prediction did without: the published one, all about the same legs, all derived from them. */
  readonly without: readonly string[]
  readonly predicted: Kilometres
  /** (predicted − published) ÷ published × 100; against the nearer end of a published range. */
  readonly errorPercent: number
  /** Part of the predicted km that rests on figures of one of the pair's own sources, 0 to 1. */
  readonly sameSource: number
}

export interface DaysPair {
  readonly observation: Observation
  readonly estimate: TransitDays
  /** Running and known waits: at the least, wherever something is open. */
  readonly predicted: { readonly low: number; readonly high: number }
  /** Distance between the two intervals in per cent of the published end; 0 where they meet, below 0 where too few days are predicted. */
  readonly errorPercent: number
}

export interface Validation<Pair> {
  readonly pairs: readonly Pair[]
  readonly leftOut: readonly LeftOut[]
}

/** Median of the absolute errors; `undefined` of none. */
export function medianAbsoluteError(pairs: readonly { readonly errorPercent: number }[]): number | undefined {
  const sorted = pairs.map(({ errorPercent }) => Math.abs(errorPercent)).sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2
}

/** `ids` and all that is derived from them, however many steps away. */
export function withDescendants(ids: Iterable<string>, observations: readonly Observation[]): Set<string> {
  const found = new Set(ids)
  for (let size = -1; size !== found.size; ) {
    size = found.size
    for (const { id, derivation } of observations) {
      if (derivation?.inputs.some((input) => found.has(input))) found.add(id)
    }
  }
  return found
}

/** `ids` and all that they are derived from. */
function withAncestors(ids: Iterable<string>, observations: ReadonlyMap<string, Observation>): Set<string> {
  const found = new Set(ids)
  for (const id of found) for (const input of observations.get(id)?.derivation?.inputs ?? []) found.add(input)
  return found
}

function errorOf(predicted: Kilometres, [low, high]: readonly [number, number]): number {
  if (predicted.km < low) return ((predicted.km - low) / low) * 100
  return predicted.km > high ? ((predicted.km - high) / high) * 100 : 0
}

/** Leave-one-out over every published, usable kilometre figure of a route or leg. */
export function validateDistances(index: NetworkIndex): Validation<DistancePair> {
  const { observations, legs, routes, places } = index
  const all = index.network.observations
  const figures = all.filter((o) => o.measure === 'distance')
  const keyOf = (o: Observation) => [...legIdsOf(o.subject, routes)].sort().join(' ')
  const pairs: DistancePair[] = []
  const leftOut: LeftOut[] = []
  for (const observation of figures) {
    const ids = legIdsOf(observation.subject, routes)
    const leave = (reason: LeftOutReason) => leftOut.push({ observation, reason })
    if (ids.length === 0) leave('no-legs')
    else if (observation.basis === 'derived') leave('derived')
    else if (observation.notFor?.use === 'leg-distance') leave('kept-out')
    else if (workOutLegDistances([observation], { legs, routes, places }).ratios.count === 0)
      leave('shorter-than-line')
    else {
      const same = figures.filter((o) => keyOf(o) === keyOf(observation)).map((o) => o.id)
      const without = withDescendants(same, all)
      const rest = figures.filter((o) => !without.has(o.id))
      const { byLeg } = workOutLegDistances(rest, { legs, routes, places })
      const found = ids.flatMap((id) => byLeg.get(id) ?? [])
      if (found.length !== ids.length) {
        leave('no-length')
        continue
      }
      const predicted = sumOf(found)
      const own = found.filter(({ input }) =>
        [...withAncestors(input ? [input.id] : [], observations)].some((id) =>
          observations.get(id)?.sources.some((source) => observation.sources.includes(source)),
        ),
      )
      const errorPercent = errorOf(predicted, endsOf(observation))
      const sameSource = sumOf(own).km / predicted.km
      pairs.push({ observation, without: [...without], predicted, errorPercent, sameSource })
    }
  }
  return { pairs, leftOut }
}

function daysError(
  { low, high }: { low: number; high: number },
  [from, to]: readonly [number, number],
): number {
  if (high < from) return ((high - from) / from) * 100
  return low > to ? ((low - to) / to) * 100 : 0
}

/** Published transit times against running and known waits. Times that gave the speed are left out. */
export function validateDays(index: NetworkIndex, speeds: readonly Observation[]): Validation<DaysPair> {
  const gave = withAncestors(
    speeds.map(({ id }) => id),
    index.observations,
  )
  const pairs: DaysPair[] = []
  const leftOut: LeftOut[] = []
  for (const observation of index.network.observations.filter((o) => o.measure === 'transit-time')) {
    const [kind, id = ''] = observation.subject.split(':')
    const route = kind === 'route' ? index.routes.get(id) : undefined
    const course = route && layCourse(index, route.from, route.legs, null)
    const estimate = course && transitDays(index, course, speeds)
    if (!estimate) leftOut.push({ observation, reason: 'no-legs' })
    else if (gave.has(observation.id)) leftOut.push({ observation, reason: 'gave-the-speed' })
    else {
      const predicted = {
        low: estimate.running.low + estimate.dwell.low,
        high: estimate.running.high + estimate.dwell.high,
      }
      pairs.push({
        observation,
        estimate,
        predicted,
        errorPercent: daysError(predicted, endsOf(observation)),
      })
    }
  }
  return { pairs, leftOut }
}
