import type { Observation } from '../observation'
import type { Interval } from './interval'
import type { CourseLeg, Halt } from './path-course'

/** How long a halt takes, where a figure was found; none is an open term, never 0. */
export interface HaltTime {
  readonly halt: Halt
  /** Hours. */
  readonly hours?: Interval
  readonly figures: readonly Observation[]
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
  /** Halts and sea legs without a figure. */
  readonly open: number
  /** Running and known halts; `high` is `Infinity` where anything is open. */
  readonly total: Interval
}
