import type { Role } from '../../shared/imports/choices'
import type { Mapping } from '../../shared/imports/mapping'
import type { RowProblemCode } from '../../shared/imports/problem'
import { MAX_FIGURE, numberSql } from '../parsing/number-sql'
import type { Store } from '../store/store'
import { MAX_TEXT, type MatchedNames, namedRoles } from './names'
import { SEEN_CHARACTERS, type Staged } from './stage'
import { readerOf, readWords, type Words } from './words'

export const FIGURES = ['teu', 'tonnes', 'trains', 'containers'] as const
const WHOLE = new Set<Role>(['trains', 'containers'])
const WORDS = ['period', 'direction', 'load', 'size'] as const

/** What the cells of a role are when nothing is in them, as SQL. */
export function blankSql(column: string): string {
  return `(${column} IS NULL OR trim(${column}, ' \t\r\n\u00a0\u202f\u3000') = '')`
}

export interface Checked {
  /** Rows in which no mapped cell holds anything. */
  readonly blank: number
}

function seen(role: Role): string {
  return `left(coalesce(${role}, ''), ${SEEN_CHARACTERS})`
}

interface Fault {
  readonly role: Role | null
  /** SQL that gives a code, or `NULL` for no fault. */
  readonly code: string
  readonly from: string
}

function numberFault(role: Role, staged: Staged): Fault {
  const { blank, value, readable } = numberSql(role, staged.table.reading.decimalMark)
  const whole = WHOLE.has(role) ? `WHEN ${value} <> floor(${value}) THEN 'number-not-whole'` : ''
  return {
    role,
    code: `CASE WHEN ${role} IS NULL THEN NULL WHEN ${readable} THEN CASE
        WHEN ${value} IS NULL OR NOT isfinite(${value}) THEN 'number-unreadable'
        WHEN ${value} < 0 THEN 'number-negative' WHEN ${value} > ${MAX_FIGURE} THEN 'number-too-large' ${whole} END
      WHEN ${blank} THEN NULL ELSE 'number-unreadable' END`,
    from: 'staged',
  }
}

function fixed(role: Role, code: RowProblemCode, when: string, from = 'staged'): Fault {
  return { role, code: `CASE WHEN ${when} THEN '${code}' END`, from }
}

/** The whole row holds nothing: an empty line of a sheet. */
function emptyRow(staged: Staged): string {
  return [...staged.roles.keys()].map(blankSql).join(' AND ')
}

function missingPlaces(mapping: Mapping): readonly Fault[] {
  if (mapping.columns.place !== undefined) return [fixed('place', 'place-missing', blankSql('place'))]
  return [
    fixed('origin', 'origin-missing', blankSql('origin')),
    fixed('destination', 'destination-missing', blankSql('destination')),
  ]
}

function nameFaults(mapping: Mapping, names: MatchedNames): readonly Fault[] {
  const totals = namedRoles(mapping).map((role) =>
    fixed(role, 'total-row', 'w.total = 1', `staged JOIN name_word w ON w.text = staged.${role}`),
  )
  return [...(names.anyTotal ? totals : []), ...(names.anyBlank ? missingPlaces(mapping) : [])]
}

function wordFaults(role: Role, { anyRefused, anyBlank }: Words): readonly Fault[] {
  const refused: Fault = {
    role,
    code: 'w.code',
    from: `staged JOIN ${role}_word w ON w.text = staged.${role}`,
  }
  const missing = role === 'period' && anyBlank ? [fixed('period', 'period-missing', blankSql('period'))] : []
  return [...(anyRefused ? [refused] : []), ...missing]
}

/** A row must say something: nothing is not 0. And boxes of no size, where sizes are told, would go missing from TEU. */
function figureFaults(staged: Staged, figures: readonly Role[]): readonly Fault[] {
  const { decimalMark } = staged.table.reading
  const none = figures.map((role) => numberSql(role, decimalMark).blank).join(' AND ')
  const noFigure: Fault = { role: null, code: `CASE WHEN ${none} THEN 'no-figure' END`, from: 'staged' }
  if (!staged.roles.has('size') || !staged.roles.has('containers')) return [noFigure]
  const noTeu = staged.roles.has('teu') ? ` AND ${numberSql('teu', decimalMark).blank}` : ''
  const boxes = `NOT ${numberSql('containers', decimalMark).blank}`
  return [noFigure, fixed('size', 'size-missing', `${boxes}${noTeu} AND ${blankSql('size')}`)]
}

function textFaults(staged: Staged): readonly Fault[] {
  const texts = (['place', 'origin', 'destination', 'commodity'] as const).filter((role) =>
    staged.roles.has(role),
  )
  const long = texts.map((role) => fixed(role, 'text-too-long', `strlen(${role}) > ${MAX_TEXT}`))
  if (!staged.table.recoded) return long
  const replaced = [...staged.roles.keys()].map((role) =>
    fixed(role, 'bytes-unreadable', `contains(${role}, '\ufffd')`),
  )
  return [...long, ...replaced]
}

/** Puts every fault of every row into `found`. A row that holds nothing at all has none: it is counted as blank. */
export async function check(
  store: Store,
  staged: Staged,
  mapping: Mapping,
  names: MatchedNames,
): Promise<Checked> {
  const { dateOrder } = staged.table.reading
  const faults: Fault[] = [...nameFaults(mapping, names), ...textFaults(staged)]
  let blankPeriods = true
  for (const role of WORDS) {
    const read = readerOf(role, dateOrder)
    if (!staged.roles.has(role) || !read) continue
    const words = await readWords(store, role, read)
    if (role === 'period') blankPeriods = words.anyBlank
    faults.push(...wordFaults(role, words))
  }
  const figures = FIGURES.filter((role) => staged.roles.has(role))
  faults.push(...figures.map((role) => numberFault(role, staged)), ...figureFaults(staged, figures))
  await store.run('CREATE TEMP TABLE blank_row (ordinal BIGINT)')
  if (blankPeriods) {
    await store.run(
      `INSERT INTO blank_row SELECT rowid FROM staged WHERE ${emptyRow(staged)} AND broken IS NULL`,
    )
  }
  for (const { role, code, from } of faults) {
    await store.run(
      `INSERT INTO found SELECT ordinal, NULL, ?, code, seen FROM (
         SELECT staged.rowid AS ordinal, ${code} AS code, ${role ? seen(role) : "''"} AS seen FROM ${from}
         WHERE broken IS NULL
       ) WHERE code IS NOT NULL AND ordinal NOT IN (SELECT ordinal FROM blank_row)`,
      [role ? (staged.roles.get(role) ?? null) : null],
    )
  }
  const [blank] = await store.rows('SELECT count(*) AS n FROM blank_row')
  return { blank: Number(blank?.n ?? 0) }
}
