import { join } from 'node:path'
import type { ImportResult, JobOf } from '../../shared/imports/job'
import type { Mapping } from '../../shared/imports/mapping'
import type { RowProblem, RowProblemCode } from '../../shared/imports/problem'
import { JobFailure } from '../job-failure'
import { TEU_OF_SIZE } from '../parsing/container-size'
import { bareSql, unguardSql } from '../parsing/formula-guard'
import { numberSql } from '../parsing/number-sql'
import { checkUnchanged, lookAt } from '../reading/granted-file'
import { openTable } from '../reading/open-table'
import type { Row, Store } from '../store/store'
import { check, FIGURES } from './check'
import { type JobContext, telling } from './job-context'
import { matchNames } from './names'
import { collectRejected, isDelimited, numberFound, type Staged, stage } from './stage'
import { listImports } from './summaries'

/** The refused rows that come with the result; the rest are asked for. */
const FIRST_PROBLEMS = 200

/** What a mapping must name before rows mean anything. */
function checkMapping({ columns }: Mapping): void {
  const has = (role: keyof Mapping['columns']): boolean => columns[role] !== undefined
  if (!has('place') && !(has('origin') && has('destination'))) {
    throw new JobFailure('mapping-incomplete', { needs: 'place' })
  }
  if (!has('period')) throw new JobFailure('mapping-incomplete', { needs: 'period' })
  if (!FIGURES.some(has)) throw new JobFailure('mapping-incomplete', { needs: 'figure' })
}

/** A problem as it leaves the engine. */
export function problemOf(row: Row): RowProblem {
  return {
    row: Number(row.row),
    column: row.col === null ? null : String(row.col),
    seen: String(row.seen),
    code: String(row.code) as RowProblemCode,
  }
}

/** Every place, origin, destination and commodity of the good rows by number: repeated texts cost little then. */
async function makeTerms(store: Store, staged: Staged, no: number): Promise<void> {
  const roles = (['place', 'origin', 'destination'] as const).filter((role) => staged.roles.has(role))
  const names = roles.map((role) => `SELECT ${role} AS raw FROM good`)
  const goods = staged.roles.has('commodity') ? ['SELECT commodity AS raw FROM good'] : []
  const text = isDelimited(staged.table) ? unguardSql('raw') : bareSql('raw')
  await store.run(
    `CREATE TEMP TABLE raw_term AS
     SELECT DISTINCT raw, ${text} AS text FROM (${[...names, ...goods].join(' UNION ALL ')})
     WHERE raw IS NOT NULL`,
  )
  await store.run("DELETE FROM raw_term WHERE text = ''")
  await store.run(
    `CREATE TEMP TABLE numbered AS SELECT text, row_number() OVER (ORDER BY text)::INTEGER AS no
     FROM (SELECT DISTINCT text FROM raw_term)`,
  )
  await store.run(
    `INSERT INTO term SELECT ?, n.no, n.text, any_value(w.subject) FROM numbered n
     JOIN raw_term r ON r.text = n.text LEFT JOIN name_word w ON w.text = r.raw GROUP BY n.no, n.text`,
    [no],
  )
  await store.run(
    'CREATE TEMP TABLE term_of AS SELECT r.raw, n.no FROM raw_term r JOIN numbered n ON n.text = r.text',
  )
}

/** TEU as stated, else from boxes by their length, else from tonnes by the user's factor; never from anything else. */
function teuSql(has: (role: keyof Mapping['columns']) => boolean, tonnesPerTeu: number | null) {
  const sizes = [...TEU_OF_SIZE].map(([feet, teu]) => `WHEN ${feet} THEN ${teu}`).join(' ')
  const ways: (readonly [string, string])[] = []
  if (has('teu')) ways.push(['stated', 'teu'])
  if (has('containers') && has('size')) ways.push(['containers', `containers * CASE size ${sizes} END`])
  if (has('tonnes') && tonnesPerTeu !== null) ways.push(['tonnes', `tonnes / ${Number(tonnesPerTeu)}`])
  if (ways.length === 0) return { teu: 'NULL', from: 'NULL' }
  const cases = ways.map(([from, sql]) => `WHEN (${sql}) IS NOT NULL THEN '${from}'`).join(' ')
  return { teu: `coalesce(${ways.map(([, sql]) => sql).join(', ')})`, from: `CASE ${cases} END` }
}

/** Writes the good rows. Everything is bound or made of our own constants; texts of the file are only ever values. */
async function insertRows(store: Store, staged: Staged, mapping: Mapping, no: number): Promise<void> {
  const has = (role: keyof Mapping['columns']): boolean => staged.roles.has(role)
  const { decimalMark } = staged.table.reading
  const term = (role: 'place' | 'origin' | 'destination' | 'commodity'): string =>
    has(role) ? `${role}_term.no` : 'NULL'
  const joins = (['place', 'origin', 'destination', 'commodity'] as const)
    .filter(has)
    .map((role) => `LEFT JOIN term_of AS ${role}_term ON ${role}_term.raw = good.${role}`)
  const words = (['period', 'direction', 'load', 'size'] as const)
    .filter(has)
    .map((role) => `LEFT JOIN ${role}_word ON ${role}_word.text = good.${role}`)
  const figure = (role: (typeof FIGURES)[number]): string =>
    has(role) ? numberSql(`good.${role}`, decimalMark).value : 'NULL::DOUBLE'
  const word = (role: 'direction' | 'load'): string => (has(role) ? `${role}_word.first` : '?::VARCHAR')
  const { teu, from } = teuSql(has, mapping.tonnesPerTeu)
  await store.run(
    `INSERT INTO movement
     SELECT ?, ordinal, place, origin, destination, commodity, starts, ends, direction, load,
       ${teu}, ${from}, tonnes, trains, containers, size
     FROM (SELECT good.ordinal, ${term('place')} AS place, ${term('origin')} AS origin, ${term('destination')} AS destination,
         ${term('commodity')} AS commodity, period_word.first::DATE AS starts, period_word.second::DATE AS ends,
         ${word('direction')} AS direction, ${word('load')} AS load, ${figure('teu')} AS teu,
         ${figure('tonnes')} AS tonnes, ${figure('trains')} AS trains, ${figure('containers')} AS containers,
         ${has('size') ? 'size_word.first::TINYINT' : 'NULL::TINYINT'} AS size
       FROM good ${[...joins, ...words].join(' ')})`,
    [no, ...(has('direction') ? [] : [mapping.direction]), ...(has('load') ? [] : [mapping.load])],
  )
}

interface Counts {
  readonly read: number
  readonly kept: number
  readonly refused: number
  readonly blank: number
}

async function storeGood(store: Store, job: JobOf<'import'>, staged: Staged, counts: Counts): Promise<void> {
  const [next] = await store.rows('SELECT coalesce(max(no), 0) + 1 AS no FROM import')
  const no = Number(next?.no)
  const skip = counts.refused > 0 || counts.blank > 0
  await store.run(
    skip
      ? `CREATE TEMP VIEW good AS SELECT rowid AS ordinal, * FROM staged WHERE rowid NOT IN (
           SELECT ordinal FROM found WHERE ordinal IS NOT NULL UNION ALL SELECT ordinal FROM blank_row)`
      : 'CREATE TEMP VIEW good AS SELECT rowid AS ordinal, * FROM staged',
  )
  await makeTerms(store, staged, no)
  await insertRows(store, staged, job.mapping, no)
  await store.run('INSERT INTO problem SELECT ?, row, col, code, seen FROM listed ORDER BY row', [no])
  await store.run(
    `INSERT INTO import SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, min(starts), max(ends) FROM movement WHERE import = ?`,
    [
      no,
      job.id,
      job.name,
      job.fileName,
      job.importedAt,
      JSON.stringify(job.reading),
      JSON.stringify(job.mapping),
      job.mapping.tonnesPerTeu,
      counts.kept,
      counts.refused,
      no,
    ],
  )
}

async function problemsFound(store: Store): Promise<ImportResult['problems']> {
  const [total] = await store.rows('SELECT count(*) AS n FROM listed')
  const byCode = await store.rows(
    'SELECT code, count(*) AS n FROM listed GROUP BY code ORDER BY n DESC, code',
  )
  const first = await store.rows(`SELECT * FROM listed ORDER BY row, col, code LIMIT ${FIRST_PROBLEMS}`)
  return {
    total: Number(total?.n ?? 0),
    byCode: byCode.map(({ code, n }) => ({ code: String(code) as RowProblemCode, count: Number(n) })),
    first: first.map(problemOf),
  }
}

/**
 * Imports a file: reads it, checks every row, and stores the good ones in one transaction, or nothing where a row is
 * refused and the user has not chosen to keep the rest.
 */
export async function runImport(job: JobOf<'import'>, context: JobContext): Promise<ImportResult> {
  checkMapping(job.mapping)
  const { store, scratch, kept, tell } = context
  const began = performance.now()
  const file = await lookAt(job.input)
  const table = await openTable({
    input: job.input,
    wanted: job.reading,
    scratch,
    store,
    beginningOnly: false,
    onProgress: ({ bytes, of, rows }) =>
      tell({
        phase: 'reading',
        rows,
        rowsPerSecond: Math.round(rows / ((performance.now() - began) / 1000)),
        done: bytes > 0 ? Math.min(1, bytes / of) : null,
      }),
  })
  const staged = await telling(context, 'reading', () => stage(store, table, job.mapping, scratch))
  const { names, blank, rejected } = await telling(context, 'checking', async () => {
    const rejected = await collectRejected(store, staged)
    const matched = await matchNames(store, job.mapping, job.subjects, job.confirmed)
    const { blank } = await check(store, staged, job.mapping, matched)
    return { names: matched.names, blank, rejected }
  })
  await checkUnchanged(file)
  const [bad] = await store.rows('SELECT count(DISTINCT ordinal) AS n FROM found')
  const badRows = Number(bad?.n ?? 0)
  const refused = badRows + rejected
  const good = staged.rows - badRows - blank
  if (staged.rows + rejected - blank === 0) throw new JobFailure('file-empty')
  if (refused > 0) await numberFound(store, staged)
  else await store.run('CREATE TEMP TABLE listed (row BIGINT, col VARCHAR, code VARCHAR, seen VARCHAR)')
  const problems = await problemsFound(store)
  const keeps = good > 0 && (refused === 0 || job.keepGoodRows)
  const counts = { read: staged.rows + rejected - blank, kept: keeps ? good : 0, refused, blank }
  if (keeps) {
    await telling(context, 'storing', () => store.transaction(() => storeGood(store, job, staged, counts)))
  } else {
    await store.run('SET VARIABLE problems = ?', [join(kept, job.problemsFile)])
    await store.run(
      "COPY (SELECT * FROM listed ORDER BY row, col, code) TO (getvariable('problems')) (FORMAT parquet)",
    )
  }
  const stored = keeps ? ((await listImports(store)).find(({ id }) => id === job.id) ?? null) : null
  return { stored, rows: counts, problems, names: names.filter(({ certainty }) => certainty !== 'sure') }
}
