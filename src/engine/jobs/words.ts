import type { DateOrder, Role } from '../../shared/imports/choices'
import type { RowProblemCode } from '../../shared/imports/problem'
import { parseContainerSize } from '../parsing/container-size'
import { parseDirection, parseLoad } from '../parsing/direction'
import { parsePeriod } from '../parsing/period'
import type { Row, Store } from '../store/store'

/** What a text means: two columns of the database, or why it means nothing. */
export interface Meaning {
  readonly first: string | null
  readonly second: string | null
  readonly code: RowProblemCode | null
}

const isBlank = (text: string): boolean => text.trim() === ''
const NOTHING: Meaning = { first: null, second: null, code: null }

function refusedAs(code: RowProblemCode): Meaning {
  return { first: null, second: null, code }
}

function oneOf<T extends string | number>(value: T | undefined, code: RowProblemCode): Meaning {
  return value === undefined ? refusedAs(code) : { first: String(value), second: null, code: null }
}

/** How the texts of a role are read. Each different text is read once, however many rows have it. */
export function readerOf(role: Role, order: DateOrder | null): ((text: string) => Meaning) | undefined {
  if (role === 'direction') return (text) => oneOf(parseDirection(text), 'direction-unknown')
  if (role === 'load') return (text) => oneOf(parseLoad(text), 'load-unknown')
  if (role === 'size') return (text) => oneOf(parseContainerSize(text), 'size-unknown')
  if (role !== 'period') return undefined
  return (text) => {
    const period = parsePeriod(text, order)
    return period.ok ? { first: period.starts, second: period.ends, code: null } : refusedAs(period.code)
  }
}

export interface Words {
  /** Some text means nothing. */
  readonly anyRefused: boolean
  /** Some cell is empty. */
  readonly anyBlank: boolean
}

/** Makes the temporary table `<role>_word` of every different text of a role and what it means. */
export async function readWords(store: Store, role: Role, read: (text: string) => Meaning): Promise<Words> {
  const texts = await store.rows(`SELECT DISTINCT ${role} AS text FROM staged`)
  let [anyRefused, anyBlank] = [false, false]
  const meanings: (readonly (string | null)[])[] = []
  for (const { text } of texts as readonly (Row & { readonly text: string | null })[]) {
    if (text === null || isBlank(text)) anyBlank = true
    if (text === null) continue
    const { first, second, code } = isBlank(text) ? NOTHING : read(text)
    if (code !== null) anyRefused = true
    meanings.push([text, first, second, code])
  }
  await store.run(
    `CREATE TEMP TABLE ${role}_word (text VARCHAR, first VARCHAR, second VARCHAR, code VARCHAR)`,
  )
  await store.append(`${role}_word`, meanings)
  return { anyRefused, anyBlank }
}
