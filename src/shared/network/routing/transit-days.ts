import type { NetworkIndex } from '../network-index'
import type { Observation } from '../observation'
import { type Interval, NOTHING, plus } from './interval'
import type { CourseLeg, Halt, PathCourse } from './path-course'
import { legKm } from './rail-emissions'

/** How long a halt takes, where a figure was found; none is an open term, never 0. */
export interface HaltTime {
  readonly halt: Halt
  /** Hours that were measured. */
  readonly hours?: Interval
  readonly figures: readonly Observation[]
  /**
   * Whether something of the halt has no figure: all of it, or what `hours` do not take in. The time at a border is measured
   * at the station before it, so a change of gauge there is open still.
   */
  readonly open: boolean
}

/** Running time of the rail legs and the halts between them, in days. */
export interface TransitDays {
  readonly running: Interval
  /** What running was worked out with; empty where no speed was found, and then there is no running time. */
  readonly speeds: readonly Observation[]
  /** Kilometres outside the network that the speed was measured on: there it is a proxy. */
  readonly proxyKm: number
  readonly halts: readonly HaltTime[]
  /** Ships: no running time was found. */
  readonly seaLegs: readonly CourseLeg[]
  /** Sum of all halts that have a figure. */
  readonly dwell: Interval
  /** Halts that are open, in whole or in part, and sea legs. */
  readonly open: number
  /** Running and known halts; `high` is `Infinity` where anything is open. */
  readonly total: Interval
}

/** Network that the running speed was measured on: outside of it the speed is a proxy. */
const MEASURED_GAUGE = 1520

/** Figures of the dwell at a halt in the direction of travel. One measured the other way says nothing here. */
function dwellAt(index: NetworkIndex, { border }: Halt): readonly Observation[] {
  if (!border?.crossing) return []
  return index
    .groupsOf(`crossing:${border.crossing.id}`, 'dwell')
    .flatMap(({ observations }) => observations)
    .filter(({ towards, notFor }) => towards === border.to && notFor === undefined)
}

function ends(observations: readonly Observation[]): Interval | undefined {
  if (observations.length === 0) return undefined
  const values = observations.flatMap(({ value }) => (typeof value === 'number' ? [value] : value))
  return { low: Math.min(...values), high: Math.max(...values) }
}

/**
 * Running + dwell. Running is the kilometres by rail over an interval of speeds; dwell is what was measured at a halt in the
 * direction of travel. A halt or a sea leg without a figure stays open and is counted, never taken for 0. A speed that has
 * halts in it is never used, for the dwell would be counted twice.
 *
 * @param speeds km/h
 * @returns `undefined` where no speed was found
 */
export function transitDays(
  index: NetworkIndex,
  course: PathCourse,
  speeds: readonly Observation[],
): TransitDays | undefined {
  const speed = ends(speeds)
  if (!speed || speed.low <= 0) return undefined
  const rail = course.legs.filter(({ track }) => track !== 'sea')
  const km = rail.map(legKm).reduce(plus, NOTHING)
  const running = { low: km.low / speed.high / 24, high: km.high / speed.low / 24 }
  const halts = course.halts.map((halt): HaltTime => {
    const figures = dwellAt(index, halt)
    const hours = ends(figures)
    return { halt, figures, open: !hours || halt.changes.length > 0, ...(hours ? { hours } : {}) }
  })
  const seaLegs = course.legs.filter(({ track }) => track === 'sea')
  const dwell = halts
    .map(({ hours }) => (hours ? { low: hours.low / 24, high: hours.high / 24 } : NOTHING))
    .reduce(plus, NOTHING)
  const open = halts.filter((halt) => halt.open).length + seaLegs.length
  const sum = plus(running, dwell)
  return {
    running,
    speeds,
    proxyKm: rail
      .filter(({ track }) => track !== MEASURED_GAUGE)
      .reduce((total, { distance }) => total + distance.km, 0),
    halts,
    seaLegs,
    dwell,
    open,
    total: open > 0 ? { low: sum.low, high: Number.POSITIVE_INFINITY } : sum,
  }
}
