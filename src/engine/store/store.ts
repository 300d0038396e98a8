import { resolve } from 'node:path'
import {
  type DuckDBConnection,
  DuckDBInstance,
  DuckDBListValue,
  type DuckDBType,
  LIST,
  VARCHAR,
} from '@duckdb/node-api'

/** A value that is bound to a `?`. Nothing of a file or of the user ever becomes part of a statement. */
export type Bound = string | number | boolean | null | readonly string[]

/** A row of an answer: numbers for every number, strings for dates. */
export type Row = Readonly<Record<string, unknown>>

/** The database and nothing else: how the engine speaks with it. */
export interface Store {
  readonly run: (sql: string, bound?: readonly Bound[]) => Promise<void>
  readonly rows: (sql: string, bound?: readonly Bound[]) => Promise<readonly Row[]>
  /** Fills a table that exists with rows of texts, numbers and nulls. */
  readonly append: (table: string, rows: Iterable<readonly (string | number | null)[]>) => Promise<void>
  /** All of it or none of it. */
  readonly transaction: <T>(work: () => Promise<T>) => Promise<T>
  /** Of the statement that runs now. */
  readonly underWay: () => { readonly done: number | null; readonly rows: number }
  readonly close: () => void
}

export interface StoreGrants {
  readonly file: string
  /** The files that a job was given: what it reads, or what it writes. */
  readonly paths: readonly string[]
  /** Our own folder for what does not last. */
  readonly scratch: string
  /** In it, where the database puts what does not fit into memory. */
  readonly temporary?: string
  readonly memoryMegabytes: number
  readonly threads: number
}

function bind(values: readonly Bound[]) {
  return values.map((value) => (Array.isArray(value) ? new DuckDBListValue([...value]) : value)) as (
    | string
    | number
    | boolean
    | null
    | DuckDBListValue
  )[]
}

/** Only a list must be told its type: an empty one shows none. */
function typesOf(values: readonly Bound[]): DuckDBType[] {
  const types: DuckDBType[] = []
  values.forEach((value, index) => {
    if (Array.isArray(value)) types[index] = LIST(VARCHAR)
  })
  return types
}

function plain(value: unknown): unknown {
  return typeof value === 'bigint' ? Number(value) : value
}

/**
 * Shuts everything but the granted paths: files, extensions, the network, and the way back. DuckDB adds the database
 * itself and its log to the paths.
 */
async function shut(connection: DuckDBConnection, { paths, scratch }: StoreGrants): Promise<void> {
  const set = async (name: string, values: readonly string[]) =>
    connection.run(`SET ${name} = ?`, [new DuckDBListValue([...values])], [LIST(VARCHAR)])
  await set(
    'allowed_paths',
    paths.map((path) => resolve(path)),
  )
  await set('allowed_directories', [resolve(scratch)])
  await connection.run('SET enable_external_access = false')
  await connection.run('SET lock_configuration = true')
}

function talk(connection: DuckDBConnection): Omit<Store, 'close'> {
  const run = async (sql: string, bound: readonly Bound[] = []): Promise<void> => {
    await connection.run(sql, bind(bound), typesOf(bound))
  }
  const rows = async (sql: string, bound: readonly Bound[] = []): Promise<readonly Row[]> => {
    const reader = await connection.runAndReadAll(sql, bind(bound), typesOf(bound))
    const names = reader.columnNames()
    return reader.getRowsJS().map((row) => Object.fromEntries(names.map((name, i) => [name, plain(row[i])])))
  }
  const append = async (
    table: string,
    given: Iterable<readonly (string | number | null)[]>,
  ): Promise<void> => {
    const appender = await connection.createAppender(table)
    for (const row of given) {
      for (const value of row) {
        if (value === null) appender.appendNull()
        else if (typeof value === 'string') appender.appendVarchar(value)
        else appender.appendDouble(value)
      }
      appender.endRow()
    }
    appender.closeSync()
  }
  const transaction = async <T>(work: () => Promise<T>): Promise<T> => {
    await connection.run('BEGIN TRANSACTION')
    try {
      const value = await work()
      await connection.run('COMMIT')
      return value
    } catch (error) {
      await connection.run('ROLLBACK').catch(() => undefined)
      throw error
    }
  }
  const underWay = () => {
    const { percentage, rows_processed } = connection.progress
    return { done: percentage >= 0 ? Math.min(1, percentage / 100) : null, rows: Number(rows_processed) }
  }
  return { run, rows, append, transaction, underWay }
}

/** Opens the database with no right to anything but what is granted. Rejects with what DuckDB says. */
export async function openStore(grants: Readonly<StoreGrants>): Promise<Store> {
  const instance = await DuckDBInstance.create(grants.file, {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
    allow_unsigned_extensions: 'false',
    allow_persistent_secrets: 'false',
    memory_limit: `${grants.memoryMegabytes}MB`,
    threads: String(grants.threads),
    temp_directory: resolve(grants.temporary ?? grants.scratch),
  })
  try {
    const connection = await instance.connect()
    await shut(connection, grants)
    const close = (): void => {
      connection.closeSync()
      instance.closeSync()
    }
    return { ...talk(connection), close }
  } catch (error) {
    instance.closeSync()
    throw error
  }
}
