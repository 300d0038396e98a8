import type { Confidence } from './confidence'
import { confidenceOf, originatorsOf } from './confidence'
import { type FigureGroup, groupFigures, isFactual } from './figure'
import type { Leg, Route } from './leg'
import { type LegDistance, workOutLegDistances } from './leg-distance'
import type { Network, Theme } from './network'
import type { Measure, Observation } from './observation'
import type { Place } from './place'
import type { Originator, Source } from './source'
import type { Crossing, Institution, Terminal } from './terminal'

/** The article that the product starts from: where it has a figure, that figure leads and the others stand beside it. */
const SEED_SOURCE = 'seed'

/** Figures that must not stand as the answer to "how much". */
const KEPT_OUT: ReadonlySet<string> = new Set(['capacity', 'chart'])

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]))
}

/** Look-ups over one immutable network. Built once; holds no state of its own. */
export interface NetworkIndex {
  readonly network: Network
  readonly places: ReadonlyMap<string, Place>
  readonly terminals: ReadonlyMap<string, Terminal>
  readonly crossings: ReadonlyMap<string, Crossing>
  readonly institutions: ReadonlyMap<string, Institution>
  readonly legs: ReadonlyMap<string, Leg>
  readonly routes: ReadonlyMap<string, Route>
  readonly themes: ReadonlyMap<string, Theme>
  readonly observations: ReadonlyMap<string, Observation>
  readonly sources: ReadonlyMap<string, Source>
  readonly originators: ReadonlyMap<string, Originator>
  /** Worked out one by one, when first asked for. */
  readonly legDistances: ReadonlyMap<string, LegDistance>
  /** Every group of figures that ought to agree. */
  readonly groups: readonly FigureGroup[]
  /** Groups about one subject, `terminal:xian`, optionally of one measure. */
  groupsOf(subject: string, measure?: Measure): readonly FigureGroup[]
  /** The group that a figure stands in; superseded figures stand in none. */
  groupOf(observationId: string): FigureGroup | undefined
  confidence(observation: Observation): Confidence
  saidBy(observation: Observation): readonly Originator[]
  /**
   * The figures that answer "how much, today": factual, usable for the measure, in the leading group.
   * Empty where no figure was found.
   */
  headline(subject: string, measure: Measure, unit?: string): readonly Observation[]
}

function leadOrder(score: (o: Observation) => number): (a: Observation, b: Observation) => number {
  const seed = (o: Observation) => (o.sources.includes(SEED_SOURCE) ? 0 : 1)
  const dated = (o: Observation) => o.asOf ?? o.period?.end ?? ''
  return (a, b) =>
    seed(a) - seed(b) || score(b) - score(a) || dated(b).localeCompare(dated(a)) || a.id.localeCompare(b.id)
}

/** @returns the index of `network`; costs a few milliseconds for a few hundred figures. */
export function createNetworkIndex(network: Network): NetworkIndex {
  const places = byId(network.places)
  const legs = byId(network.legs)
  const routes = byId(network.routes)
  const sources = byId(network.sources)
  const originators = byId(network.originators)
  const books = { sources, originators }
  const lead = leadOrder((o) => confidenceOf(o, [], books).score)
  const groups = groupFigures(network.observations, lead)
  const bySubject = new Map<string, FigureGroup[]>()
  for (const group of groups) bySubject.set(group.subject, [...(bySubject.get(group.subject) ?? []), group])
  const byObservation = new Map(
    groups.flatMap((group) => group.observations.map((o) => [o.id, group] as const)),
  )
  const groupsOf = (subject: string, measure?: Measure) => {
    const own = bySubject.get(subject) ?? []
    return measure ? own.filter((group) => group.measure === measure) : own
  }
  return {
    network,
    places,
    terminals: byId(network.terminals),
    crossings: byId(network.crossings),
    institutions: byId(network.institutions),
    legs,
    routes,
    themes: byId(network.themes),
    observations: byId(network.observations),
    sources,
    originators,
    legDistances: workOutLegDistances(network.observations, { places, legs, routes }).byLeg,
    groups,
    groupsOf,
    groupOf: (id) => byObservation.get(id),
    confidence: (observation) =>
      confidenceOf(observation, byObservation.get(observation.id)?.observations ?? [], books),
    saidBy: (observation) => originatorsOf(observation, books).flatMap((id) => originators.get(id) ?? []),
    headline: (subject, measure, unit) => {
      const usable = groupsOf(subject, measure).filter(
        ({ observations: [first] }) =>
          isFactual(first) &&
          !KEPT_OUT.has(first.notFor?.use ?? '') &&
          (unit === undefined || first.unit === unit),
      )
      const [best] = [...usable].sort((a, b) => lead(a.observations[0], b.observations[0]))
      return best?.observations ?? []
    },
  }
}
