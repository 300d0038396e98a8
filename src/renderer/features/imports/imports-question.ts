import { EVERYTHING } from '../../../shared/imports/everything'
import type { Filter, Query } from '../../../shared/imports/query'
import type { ImportsQuestion } from '../../app/imports-state'

/** Flows that are drawn; what is beyond is told as a rest. */
export const MOST_FLOWS = 200

function filterOf({ sets, filter }: ImportsQuestion): Filter {
  return { ...EVERYTHING, ...filter, imports: sets === null ? null : [...sets] }
}

function ofSubject(filter: Filter, subject: ImportsQuestion['subject']): Filter {
  if (subject === null) return filter
  if ('place' in subject) return { ...filter, places: [subject.place] }
  return { ...filter, origins: [subject.origin], destinations: [subject.destination] }
}

/** The questions to the engine that one state of the view needs, in the order in which `boardOf` reads the answers. */
export function queriesOf(question: ImportsQuestion): Query[] {
  const { measure, by, step, sets, subject } = question
  const filter = filterOf(question)
  return [
    { kind: 'totals', filter: { ...EVERYTHING, imports: sets === null ? null : [...sets] } },
    { kind: 'totals', filter: ofSubject(filter, subject) },
    { kind: 'series', measure, by, step, filter: ofSubject(filter, subject) },
    { kind: 'heat', measure, filter },
    { kind: 'flows', measure, limit: MOST_FLOWS, filter },
  ]
}
