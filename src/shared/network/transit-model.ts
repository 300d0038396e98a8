import { endsOf } from './figure'
import type { Kilometres } from './leg-distance'
import type { Observation } from './observation'
import type { Place } from './place'
import type { ChainedLeg } from './route-chain'
import type { Crossing } from './terminal'

/** A leg as a way goes over it, with its length. */
export interface TimedLeg extends ChainedLeg {
  readonly distance: Kilometres
}

export interface Days {
  readonly low: number
  readonly high: number
}

/**
 * A time that no figure was found for; never 0. `border`, `gauge-change` and `port` are waits at `place`; `sea` and `road`
 * are the running time of a leg that begins at `place`.
 */
export interface OpenTerm {
  readonly kind: 'border' | 'gauge-change' | 'port' | 'sea' | 'road'
  readonly place: string
}

/** A wait at a crossing, in the direction of the way, that a figure was found for. */
export interface KnownDwell {
  readonly crossing: string
  readonly place: string
  readonly observation: Observation
}

export interface TransitEstimate {
  readonly running: Days
  readonly dwell: Days
  /** `running` + `dwell`: at the least, wherever there are open terms. */
  readonly total: Days
  readonly known: readonly KnownDwell[]
  readonly open: readonly OpenTerm[]
}

export interface TransitBooks {
  readonly places: ReadonlyMap<string, Place>
  readonly crossings: ReadonlyMap<string, Crossing>
  readonly observations: readonly Observation[]
}

function startOf({ leg, reversed }: ChainedLeg): string {
  return reversed ? leg.to : leg.from
}

function endOf({ leg, reversed }: ChainedLeg): string {
  return reversed ? leg.from : leg.to
}

function dwellAt(before: ChainedLeg, after: ChainedLeg, books: TransitBooks): KnownDwell | undefined {
  const sides = [startOf(before), endOf(after)]
  const crossing = [...books.crossings.values()].find(({ places }) =>
    places.every((side) => sides.includes(side)),
  )
  if (!crossing || before.leg.mode !== 'rail' || after.leg.mode !== 'rail') return undefined
  const observation = books.observations.find(
    (o) =>
      o.measure === 'dwell' &&
      o.subject === `crossing:${crossing.id}` &&
      o.towards === after.leg.country &&
      o.notFor?.use !== 'running-time',
  )
  return observation && { crossing: crossing.id, place: endOf(before), observation }
}

/** Waits between two legs that follow each other; a change of gauge at a border is a wait of its own. */
function waitsBetween(before: ChainedLeg, after: ChainedLeg, books: TransitBooks): OpenTerm['kind'][] {
  if (before.leg.mode === 'sea' || after.leg.mode === 'sea') return ['port']
  const waits: OpenTerm['kind'][] = []
  if (books.places.get(endOf(before))?.kind === 'border-point') waits.push('border')
  if (before.leg.gauge !== after.leg.gauge) waits.push('gauge-change')
  return waits
}

/**
 * Days on a way = running + dwell.
 *
 * - running = km of the rail legs ÷ speed: the least km by the highest speed to the most km by the lowest;
 * - dwell = the known wait at a crossing towards the country that the way goes into;
 * - every other border, change of gauge and port, and the running time of sea and road legs, is an open term.
 *
 * @param speed interval in km/h, without delays (`theme:corridor-running-speed`): with delay it would count waits twice
 */
export function transitEstimate(
  way: readonly TimedLeg[],
  speed: readonly [low: number, high: number],
  books: TransitBooks,
): TransitEstimate {
  const known: KnownDwell[] = []
  const open: OpenTerm[] = []
  const running = { low: 0, high: 0 }
  const dwell = { low: 0, high: 0 }
  for (const [at, step] of way.entries()) {
    const before = way[at - 1]
    for (const kind of before ? waitsBetween(before, step, books) : []) {
      const found = before && kind === 'border' ? dwellAt(before, step, books) : undefined
      if (found) known.push(found)
      else open.push({ kind, place: startOf(step) })
    }
    if (step.leg.mode === 'rail') {
      running.low += step.distance.low / speed[1] / 24
      running.high += step.distance.high / speed[0] / 24
    } else open.push({ kind: step.leg.mode, place: startOf(step) })
  }
  for (const { observation } of known) {
    const [low, high] = endsOf(observation)
    dwell.low += low / 24
    dwell.high += high / 24
  }
  const total = { low: running.low + dwell.low, high: running.high + dwell.high }
  return { running, dwell, total, known, open }
}
