import type { ConfirmedName, NamedSubject, NameMatch } from '../../shared/imports/place-name'
import { fold } from '../../shared/network/fold'
import { editDistance } from './edit-distance'

type Matched = Pick<NameMatch, 'certainty' | 'subject' | 'candidates'>

const MAX_CANDIDATES = 5
/** Shorter names are part of, or near to, too many others. */
const MIN_PART = 4
const UNKNOWN: Matched = { certainty: 'unknown', subject: null, candidates: [] }

interface FoldedName {
  readonly folded: string
  readonly subject: NamedSubject
}

/** One slip in a short name, two in a long one. */
function allowedSlips(folded: string): number {
  if (folded.length < MIN_PART) return 0
  return folded.length < 8 ? 1 : 2
}

/** A terminal and the town it stands in may share a name; the terminal is meant. Two terminals are not told apart. */
function preferred(subjects: readonly NamedSubject[]): readonly NamedSubject[] {
  const own = subjects.filter(({ kind }) => kind !== 'place')
  return own.length > 0 ? own : subjects
}

function nearness(text: string, name: string): number | undefined {
  const slips = editDistance(text, name, allowedSlips(text))
  if (slips <= allowedSlips(text)) return slips
  const [short, long] = text.length < name.length ? [text, name] : [name, text]
  const minimum = /\p{Script=Han}/u.test(short) ? 2 : MIN_PART
  return short.length >= minimum && long.includes(short) ? 10 + long.length - short.length : undefined
}

function nearest(text: string, names: readonly FoldedName[]): readonly string[] {
  const best = new Map<string, number>()
  for (const { folded, subject } of names) {
    const near = nearness(text, folded)
    if (near !== undefined && near < (best.get(subject.id) ?? Number.POSITIVE_INFINITY))
      best.set(subject.id, near)
  }
  const sorted = [...best].sort(([idA, a], [idB, b]) => a - b || (idA < idB ? -1 : 1))
  return sorted.slice(0, MAX_CANDIDATES).map(([id]) => id)
}

/**
 * Makes the function that says which subject a text means. Sure is what the user has said, and a name that is the same
 * but for case, accents, spaces and punctuation and belongs to one subject; all else is asked, never guessed.
 */
export function createNameMatcher(
  subjects: readonly NamedSubject[],
  confirmed: readonly ConfirmedName[],
): (text: string) => Matched {
  const said = new Map(confirmed.map(({ text, subject }) => [text.trim(), subject]))
  const exact = new Map<string, NamedSubject[]>()
  const all: FoldedName[] = []
  for (const subject of subjects) {
    for (const folded of new Set(subject.names.map(fold))) {
      if (folded === '') continue
      exact.set(folded, [...(exact.get(folded) ?? []), subject])
      all.push({ folded, subject })
    }
  }
  return (text) => {
    const answer = said.get(text.trim())
    if (answer !== undefined) return { certainty: 'sure', subject: answer, candidates: [] }
    const folded = fold(text)
    if (folded === '') return UNKNOWN
    const same = preferred(exact.get(folded) ?? [])
    const [only] = same
    if (only && same.length === 1) return { certainty: 'sure', subject: only.id, candidates: [] }
    const candidates =
      same.length > 1 ? same.map(({ id }) => id).slice(0, MAX_CANDIDATES) : nearest(folded, all)
    return candidates.length > 0 ? { certainty: 'uncertain', subject: null, candidates } : UNKNOWN
  }
}

const TOTAL_WORDS = new Set(
  'total|totals|grand total|subtotal|sum|итого|всего|итог|общий итог|合计|总计|小计|共计|общо|всичко|сума|барлығы|жиыны|жалпы'
    .split('|')
    .map(fold),
)

/** Whether a text stands where a sum of the rows above is written: such a row would be counted twice. */
export function isTotal(text: string): boolean {
  return TOTAL_WORDS.has(fold(text))
}
