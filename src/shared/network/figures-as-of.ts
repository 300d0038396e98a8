import { yearOf } from './calendar'
import { type FigureGroup, isFactual } from './figure'
import type { Observation } from './observation'
import type { Source } from './source'

interface Books {
  readonly sources: ReadonlyMap<string, Source>
  /** Group of a figure among all that are known today. */
  groupOf(observationId: string): FigureGroup | undefined
}

/** What stands at a place changes with time; lengths and speeds of lines, and what is said of whole programmes, do not. */
const OF_PLACES = /^(terminal|crossing|institution):/

function saidIn({ sources }: Observation, books: Books): number {
  const years = sources.flatMap((id) => {
    const source = books.sources.get(id)
    return source ? [yearOf(source.date ?? source.accessed)] : []
  })
  return Math.min(...years)
}

/** First year at whose end a figure stands. */
function standsFrom(observation: Observation, books: Books): number {
  const { period, asOf } = observation
  if (!isFactual(observation)) return asOf === undefined ? saidIn(observation, books) : yearOf(asOf)
  if (period) return yearOf(period.end)
  const peers = books.groupOf(observation.id)?.observations ?? [observation]
  return Math.min(
    ...peers.map((peer) => (peer.asOf === undefined ? Number.NEGATIVE_INFINITY : yearOf(peer.asOf))),
  )
}

/**
 * The figures that stand at the end of a year. A period counts once it is over; what stands (a capacity, an area) counts from
 * the first day that it was given for; a plan from the day that it was made. Figures that contradict each other are a
 * dispute, not a change: all stand from the first of them on. One that was replaced stands until then, because what replaces
 * it is not among the kept.
 */
export function figuresAsOf(observations: readonly Observation[], year: number, books: Books): Observation[] {
  return observations.filter(
    (observation) => !OF_PLACES.test(observation.subject) || standsFrom(observation, books) <= year,
  )
}
