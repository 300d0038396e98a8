import type { FigureGroup } from '../figure'
import type { Observation } from '../observation'
import type { CapacityOnTheWay } from './capacities-on-the-way'
import type { Interval } from './interval'
import type { NamedCorridor } from './named-corridor'
import type { PathCourse } from './path-course'
import type { RailEmissions } from './rail-emissions'
import type { TransitDays } from './transit-days'

/** Everything that is known of one alternative. */
export interface RouteFacts {
  /** Origin and legs: the same way has the same key in every search. */
  readonly key: string
  readonly course: PathCourse
  /** Kilometres; `course.km` is the leading value within. */
  readonly km: Interval
  /** The published kilometres where the way is that of a named corridor that has some; they lead. */
  readonly headlineKm: FigureGroup | undefined
  /** How much of the way has a published length, and how much is a line through its places times the usual ratio. */
  readonly kmByMethod: { readonly spread: number; readonly scaled: number }
  readonly kmByCountry: readonly { readonly country: string | undefined; readonly km: number }[]
  readonly corridors: readonly NamedCorridor[]
  /** Published kilometres of those corridors. */
  readonly publishedKm: readonly FigureGroup[]
  /** Published times of those corridors: each says whether it is a record, a schedule, an average or usual. */
  readonly publishedDays: readonly Observation[]
  readonly gaugeChanges: number
  readonly railShipChanges: number
  readonly days: TransitDays | undefined
  readonly emissions: RailEmissions | undefined
  readonly capacities: readonly CapacityOnTheWay[]
}
