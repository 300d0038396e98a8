import { join } from 'node:path'
import type { Role } from '../../shared/imports/choices'
import type { Mapping } from '../../shared/imports/mapping'
import type { RowProblemCode } from '../../shared/imports/problem'
import { JobFailure } from '../job-failure'
import { blankRecords } from '../reading/blank-records'
import { writeWithOneLineEnd } from '../reading/one-line-end'
import { asBroken, isJsonArray, jsonPointer, jsonRecordsSql, type Table } from '../reading/open-table'
import type { Bound, Store } from '../store/store'

/** The mapped columns of a file as texts, a row of `staged` a row of the file, and what the database itself refused. */
export interface Staged {
  readonly table: Table
  /** The roles that have a column, and the column's name in the file. */
  readonly roles: ReadonlyMap<Role, string>
  /** Rows that the database could split into cells. */
  readonly rows: number
}

/** How the database names what is wrong with a line, in our codes. */
const REJECTED: Readonly<Record<string, RowProblemCode>> = {
  'MISSING COLUMNS': 'row-short',
  'TOO MANY COLUMNS': 'row-long',
  'UNQUOTED VALUE': 'quote-open',
  'INVALID ENCODING': 'bytes-unreadable',
  'LINE SIZE OVER MAXIMUM': 'row-too-large',
}

/** What is shown of a cell or a line. */
export const SEEN_CHARACTERS = 200

function mappedColumns(mapping: Mapping, table: Table): readonly (readonly [Role, number])[] {
  const mapped = Object.entries(mapping.columns) as [Role, number][]
  const beyond = mapped.find(([, index]) => index >= table.columns.length)
  if (beyond) throw new JobFailure('column-unknown', { column: beyond[1] + 1 })
  return mapped
}

function textSql(table: Table, mapped: readonly (readonly [Role, number])[]) {
  const columns = table.columns.map((_, i) => `c${i}: 'VARCHAR'`).join(', ')
  const chosen = mapped.map(([role, index]) => `c${index} AS ${role}`).join(', ')
  const { delimiter, headerRow } = table.reading
  return {
    sql: `CREATE TEMP TABLE staged AS SELECT ${chosen}, NULL::VARCHAR AS broken FROM read_csv(?, delim = ?, skip = ?,
      header = false, auto_detect = false, quote = '"', escape = '"', columns = {${columns}},
      store_rejects = true, rejects_limit = 0)`,
    bound: [table.path, delimiter, headerRow] as Bound[],
  }
}

function parquetSql(table: Table, mapped: readonly (readonly [Role, number])[]) {
  const alias = table.columns.map((_, i) => `c${i}`).join(', ')
  const chosen = mapped.map(([role, index]) => `CAST(c${index} AS VARCHAR) AS ${role}`).join(', ')
  return {
    sql: `CREATE TEMP TABLE staged AS SELECT ${chosen}, NULL::VARCHAR AS broken FROM read_parquet(?) AS t(${alias})`,
    bound: [table.path] as Bound[],
  }
}

async function jsonSql(table: Table, mapped: readonly (readonly [Role, number])[]) {
  const chosen = mapped.map(([role]) => `json ->> ? AS ${role}`).join(', ')
  const pointers = mapped.map(([, index]) => jsonPointer(table.keys[index] ?? ''))
  return {
    sql: `CREATE TEMP TABLE staged AS SELECT ${chosen}, CASE WHEN json IS NULL THEN 'json-invalid'
        WHEN json_type(json) <> 'OBJECT' THEN 'not-an-object' END AS broken
      FROM ${jsonRecordsSql(await isJsonArray(table.path))}`,
    bound: [...pointers, table.path] as Bound[],
  }
}

const BROKEN = {
  text: 'text-broken',
  xlsx: 'text-broken',
  json: 'json-broken',
  parquet: 'parquet-broken',
} as const

/** What the database says of a text whose lines end in several ways. */
const MIXED_ENDS = /state machine reached an invalid state/i

/**
 * Reads a delimited text. One whose lines end in several ways is written anew and read again: that is found out only on
 * the way, and rare.
 */
async function runOrRewrite(
  store: Store,
  table: Table,
  mapped: readonly (readonly [Role, number])[],
  scratch: string,
): Promise<Table> {
  const { sql, bound } = textSql(table, mapped)
  try {
    await store.run(sql, bound)
    return table
  } catch (error) {
    if (!(error instanceof Error) || !MIXED_ENDS.test(error.message)) throw error
  }
  const path = join(scratch, 'one-line-end.txt')
  await writeWithOneLineEnd(table.path, path, table.reading.delimiter)
  const again = { ...table, path }
  for (const left of ['staged', 'reject_errors', 'reject_scans'])
    await store.run(`DROP TABLE IF EXISTS ${left}`)
  const { sql: sqlAgain, bound: boundAgain } = textSql(again, mapped)
  await store.run(sqlAgain, boundAgain)
  return again
}

/** Reads the mapped columns of a file into the temporary table `staged`, as texts, in the order of the file. */
export async function stage(store: Store, table: Table, mapping: Mapping, scratch: string): Promise<Staged> {
  const mapped = mappedColumns(mapping, table)
  if (mapped.length === 0) throw new JobFailure('mapping-incomplete', { needs: 'place' })
  const { format } = table.reading
  let read = table
  try {
    if (isDelimited(table)) read = await runOrRewrite(store, table, mapped, scratch)
    else {
      const { sql, bound } = format === 'json' ? await jsonSql(table, mapped) : parquetSql(table, mapped)
      await store.run(sql, bound)
    }
  } catch (error) {
    throw asBroken(error, BROKEN[format])
  }
  const [count] = await store.rows('SELECT count(*) AS n FROM staged')
  return {
    table: read,
    roles: new Map(mapped.map(([role, index]) => [role, table.columns[index] ?? ''])),
    rows: Number(count?.n ?? 0),
  }
}

/** Whether the file was split by the database's reader of delimited text, which keeps a list of what it refused. */
export function isDelimited(table: Table): boolean {
  return table.reading.format === 'text' || table.reading.format === 'xlsx'
}

/** Puts what the database refused itself into `found`, and tells how many rows that were. */
export async function collectRejected(store: Store, { table }: Staged): Promise<number> {
  await store.run(
    'CREATE TEMP TABLE found (ordinal BIGINT, row BIGINT, col VARCHAR, code VARCHAR, seen VARCHAR)',
  )
  if (!isDelimited(table)) {
    await store.run(
      "INSERT INTO found SELECT rowid, NULL, NULL, broken, '' FROM staged WHERE broken IS NOT NULL",
    )
    return 0
  }
  const cases = Object.entries(REJECTED).map(([type, code]) => `WHEN '${type}' THEN '${code}'`)
  await store.run(
    `INSERT INTO found SELECT DISTINCT NULL::BIGINT, line, NULL,
       CASE error_type::VARCHAR ${cases.join(' ')} ELSE 'row-broken' END,
       left(trim(csv_line, chr(10) || chr(13)), ${SEEN_CHARACTERS})
     FROM reject_errors`,
  )
  const [rejected] = await store.rows('SELECT count(DISTINCT line) AS n FROM reject_errors')
  return Number(rejected?.n ?? 0)
}

/**
 * Gives every row of `found` the number it has in the file. The database counts only the rows it could split, so the
 * refused ones and the empty lines before a row are added.
 */
export async function numberFound(store: Store, { table }: Staged): Promise<void> {
  const first = isDelimited(table) ? table.reading.headerRow + 1 : 1
  await store.run('CREATE TEMP TABLE skipped (line DOUBLE)')
  if (isDelimited(table)) {
    if (table.columns.length > 1 && table.reading.format === 'text') {
      await store.append('skipped', await blankRecords(table.path, table.reading.delimiter))
    }
    await store.run('INSERT INTO skipped SELECT DISTINCT line FROM reject_errors')
  }
  await store.run(
    `CREATE TEMP TABLE offsets AS SELECT line - ? - (row_number() OVER (ORDER BY line) - 1) AS before,
       row_number() OVER (ORDER BY line) AS n FROM (SELECT DISTINCT line FROM skipped WHERE line >= ?)`,
    [first, first],
  )
  await store.run(
    `CREATE TEMP TABLE listed AS SELECT coalesce(f.row, f.ordinal + ? + coalesce(o.n, 0))::BIGINT AS row,
       f.col, f.code, f.seen
     FROM found f ASOF LEFT JOIN (SELECT before, max(n) AS n FROM offsets GROUP BY before) o
       ON coalesce(f.ordinal, -1) >= o.before`,
    [first],
  )
}
