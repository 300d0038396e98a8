import { type Confidence, type ConfidenceBooks, confidenceOf } from './confidence'
import { type FigureGroup, groupFigures, isFactual } from './figure'
import type { Measure, Observation } from './observation'

/** The article that the product starts from: where it has a figure, that figure leads and the others stand beside it. */
const SEED_SOURCE = 'seed'

/** Figures that must not stand as the answer to "how much". */
const KEPT_OUT: ReadonlySet<string> = new Set(['capacity', 'chart'])

/** Figures by subject, by group, and the ones that lead. */
export interface FigureLookUps {
  /** Every group of figures that ought to agree. */
  readonly groups: readonly FigureGroup[]
  /** Groups about one subject, `terminal:xian`, optionally of one measure. */
  groupsOf(subject: string, measure?: Measure): readonly FigureGroup[]
  /** The group that a figure stands in; superseded figures stand in none. */
  groupOf(observationId: string): FigureGroup | undefined
  confidence(observation: Observation): Confidence
  /**
   * The figures that answer "how much": factual, usable for the measure, in the leading group.
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

/** Sorts figures into their groups and says which lead. */
export function figureLookUps(observations: readonly Observation[], books: ConfidenceBooks): FigureLookUps {
  const lead = leadOrder((o) => confidenceOf(o, [], books).score)
  const groups = groupFigures(observations, lead)
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
    groups,
    groupsOf,
    groupOf: (id) => byObservation.get(id),
    confidence: (observation) =>
      confidenceOf(observation, byObservation.get(observation.id)?.observations ?? [], books),
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
