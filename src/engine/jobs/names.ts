import type { Mapping } from '../../shared/imports/mapping'
import type { ConfirmedName, NamedSubject, NameMatch } from '../../shared/imports/place-name'
import { JobFailure } from '../job-failure'
import { createNameMatcher, isTotal } from '../parsing/match-names'
import type { Store } from '../store/store'

const NAMED = ['place', 'origin', 'destination'] as const

/** More different names than this are no names of places: a wrong column is mapped. */
const MAX_NAMES = 20_000
/** Longer texts are no names; their rows are refused. */
export const MAX_TEXT = 500

export interface MatchedNames {
  /** Rows that count all the others are among them. */
  readonly anyTotal: boolean
  readonly anyBlank: boolean
  readonly names: readonly NameMatch[]
}

/** The roles of a mapping whose texts name places. */
export function namedRoles(mapping: Mapping): readonly (typeof NAMED)[number][] {
  return NAMED.filter((role) => mapping.columns[role] !== undefined)
}

/** Makes the temporary table `name_word` of every different name in the file, and says what is not sure. */
export async function matchNames(
  store: Store,
  mapping: Mapping,
  subjects: readonly NamedSubject[],
  confirmed: readonly ConfirmedName[],
): Promise<MatchedNames> {
  const roles = namedRoles(mapping)
  const union = roles.map((role) => `SELECT ${role} AS text FROM staged`).join(' UNION ALL ')
  const counted = `SELECT text, count(*) AS n FROM (${union}) GROUP BY text`
  const [count] = await store.rows(`SELECT count(*) AS n FROM (${counted})`)
  if (Number(count?.n ?? 0) > MAX_NAMES) throw new JobFailure('places-too-many', { limit: MAX_NAMES })
  const texts = await store.rows(`${counted} ORDER BY n DESC, text`)
  const match = createNameMatcher(subjects, confirmed)
  const names: NameMatch[] = []
  const words: (readonly (string | number | null)[])[] = []
  let [anyTotal, anyBlank] = [false, false]
  for (const { text: raw, n } of texts) {
    const text = typeof raw === 'string' ? raw : ''
    if (text.trim() === '') {
      anyBlank = true
      continue
    }
    const total = isTotal(text)
    anyTotal ||= total
    const matched = match(text)
    words.push([text, matched.subject, total ? 1 : 0])
    if (!total) names.push({ text: text.trim(), rows: Number(n), ...matched })
  }
  await store.run('CREATE TEMP TABLE name_word (text VARCHAR, subject VARCHAR, total DOUBLE)')
  await store.append('name_word', words)
  return { anyTotal, anyBlank, names }
}
