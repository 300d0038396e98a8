import { stat } from 'node:fs/promises'
import { guardText } from '../../shared/format/formula-guard'
import type { JobAnswers, JobOf, ShownTable } from '../../shared/imports/job'
import { JobFailure } from '../job-failure'
import { guardSql } from '../parsing/formula-guard'
import { failureCode } from '../store/failure-of'
import type { Bound, Store } from '../store/store'
import { type JobContext, telling } from './job-context'
import { problemsSql } from './problems'

/** A column to be written: SQL for it, and whether it is a text that a spreadsheet could run. */
interface Column {
  readonly name: string
  readonly sql: string
  readonly text: boolean
}

interface Source {
  readonly from: string
  readonly bound: readonly Bound[]
  readonly columns: readonly Column[]
}

/** A period as it was given: `2024`, `2024-02`, `2024-02-28`. */
const PERIOD = `CASE WHEN starts = ends THEN strftime(starts, '%Y-%m-%d')
  WHEN ends = last_day(starts) THEN strftime(starts, '%Y-%m') ELSE strftime(starts, '%Y') END`

const text = (name: string, sql = name): Column => ({ name, sql, text: true })
const figure = (name: string, sql = name): Column => ({ name, sql, text: false })

/** The rows of an import under the names by which an import maps them itself. TEU that was worked out stands apart. */
const ROW_COLUMNS: readonly Column[] = [
  text('place', 'p.text'),
  figure('period', PERIOD),
  figure('direction'),
  figure('load'),
  figure('teu', "CASE WHEN teu_from = 'stated' THEN teu END"),
  figure('tonnes'),
  figure('trains'),
  figure('containers'),
  figure('size'),
  text('origin', 'o.text'),
  text('destination', 'd.text'),
  text('commodity', 'c.text'),
  figure('teu_derived', "CASE WHEN teu_from <> 'stated' THEN teu END"),
  figure('teu_derived_from', "CASE WHEN teu_from <> 'stated' THEN teu_from END"),
]

async function rowsOf(store: Store, id: string): Promise<Source> {
  const [found] = await store.rows('SELECT no FROM import WHERE id = ?', [id])
  if (!found) throw new JobFailure('import-unknown')
  const joins = (['place', 'origin', 'destination', 'commodity'] as const).map(
    (role) => `LEFT JOIN term ${role[0]} ON ${role[0]}.import = m.import AND ${role[0]}.no = m.${role}`,
  )
  return {
    from: `movement m ${joins.join(' ')} WHERE m.import = ? ORDER BY m.ordinal`,
    bound: [Number(found.no)],
    columns: ROW_COLUMNS,
  }
}

/** A table that the window shows, put into the database under names of our own. */
async function shownTable(store: Store, table: ShownTable): Promise<Source> {
  const columns = table.columns.map(({ kind }, i) => `c${i} ${kind === 'number' ? 'DOUBLE' : 'VARCHAR'}`)
  await store.run(`CREATE TEMP TABLE shown (${columns.join(', ')})`)
  const fits = table.rows.every(
    (row) =>
      row.length === table.columns.length &&
      row.every(
        (cell, i) => cell === null || (typeof cell === 'number') === (table.columns[i]?.kind === 'number'),
      ),
  )
  if (!fits) throw new JobFailure('request-invalid')
  await store.append('shown', table.rows)
  return {
    from: 'shown ORDER BY rowid',
    bound: [],
    columns: table.columns.map(({ name, kind }, i) => ({ name, sql: `c${i}`, text: kind === 'text' })),
  }
}

async function sourceOf({ what }: JobOf<'export'>, { store, kept }: JobContext): Promise<Source> {
  if ('rowsOf' in what) return rowsOf(store, what.rowsOf)
  if ('table' in what) return shownTable(store, what.table)
  const { sql, bound } = problemsSql(what.problemsOf, kept)
  return {
    from: `(${sql}) ORDER BY row, col, code`,
    bound,
    columns: [figure('row'), text('column', 'col'), figure('code'), text('seen')],
  }
}

/** A name inside a statement; quotes in it are doubled. */
function quotedName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** Names as a spreadsheet may see them, each once. */
function headings(columns: readonly Column[], guarded: boolean): readonly string[] {
  const used = new Set<string>()
  return columns.map(({ name }) => {
    const bare = name.replaceAll('\0', '').trim() || '-'
    const safe = guarded ? guardText(bare) : bare
    let own = safe
    for (let n = 2; used.has(own.toLowerCase()); n++) own = `${safe} ${n}`
    used.add(own.toLowerCase())
    return own
  })
}

/**
 * Writes a table as CSV or Parquet. In CSV a text that a spreadsheet could run is written behind an apostrophe, which an
 * import takes off again; figures stay figures. Parquet has types and needs none.
 */
export async function runExport(job: JobOf<'export'>, context: JobContext): Promise<JobAnswers['export']> {
  const { store } = context
  const source = await sourceOf(job, context)
  const csv = job.format === 'csv'
  const names = headings(source.columns, csv)
  const chosen = source.columns.map(
    ({ sql, text: isText }, i) => `${csv && isText ? guardSql(sql) : sql} AS ${quotedName(names[i] ?? '')}`,
  )
  await store.run('SET VARIABLE output = ?', [job.output])
  try {
    await telling(context, 'writing', () =>
      store.run(
        `COPY (SELECT ${chosen.join(', ')} FROM ${source.from}) TO (getvariable('output')) (${csv ? 'FORMAT csv, HEADER' : 'FORMAT parquet'})`,
        source.bound,
      ),
    )
  } catch (error) {
    const code = failureCode(error)
    if (code === 'engine-failed' && /^IO Error/i.test(String((error as Error).message))) {
      throw new JobFailure('output-unwritable')
    }
    throw error
  }
  const [count] = await store.rows(
    `SELECT count(*) AS n FROM ${source.from.replace(/ ORDER BY .*$/, '')}`,
    source.bound,
  )
  const { size } = await stat(job.output)
  return { rows: Number(count?.n ?? 0), bytes: size }
}
