import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Job, JobAnswers, JobKind, JobOf, Order, StorePutAside } from '../shared/imports/job'
import type { Mapping } from '../shared/imports/mapping'
import type { JobFailureValue } from '../shared/imports/problem'
import { JobFailure } from './job-failure'
import { runJob } from './run-job'
import { openStore } from './store/store'

/** A folder with a store of its own, for tests. */
export interface EngineFixture {
  readonly folder: string
  readonly store: string
  readonly order: (job: Job, discard?: readonly string[]) => Order
  readonly write: (name: string, content: string | Uint8Array) => string
  readonly run: <K extends JobKind>(job: JobOf<K>) => Promise<JobAnswers[K]>
  readonly failure: (job: Job) => Promise<JobFailureValue>
  /** Previews a file, maps it as guessed and imports it. */
  readonly importFile: (path: string, more?: ImportMore) => Promise<JobAnswers['import']>
  /** Of everything that is stored, in its order. */
  readonly hash: () => Promise<string>
  readonly rows: (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>
  readonly putAside: StorePutAside[]
  readonly remove: () => void
}

export type ImportMore = Partial<Omit<JobOf<'import'>, 'mapping' | 'reading'>> & {
  readonly mapping?: Partial<Mapping>
  readonly wanted?: JobOf<'preview'>['wanted']
}

export const UNMAPPED: Mapping = { columns: {}, direction: null, load: null, tonnesPerTeu: null }

/** Makes an engine to be used in this process, on files in a folder that `remove` takes away. */
export function createEngineFixture(): EngineFixture {
  const folder = mkdtempSync(join(tmpdir(), 'tarmaq-engine-'))
  const store = join(folder, 'imports.duckdb')
  const scratch = join(folder, 'scratch')
  mkdirSync(scratch)
  const putAside: StorePutAside[] = []
  let count = 0
  const order = (job: Job, discard: readonly string[] = []): Order => ({
    store,
    scratch,
    memoryMegabytes: 512,
    threads: 2,
    discard: [...discard],
    job,
  })
  const run = async <K extends JobKind>(job: JobOf<K>): Promise<JobAnswers[K]> =>
    (await runJob(order(job as Job), {
      progress: () => undefined,
      putAside: (aside) => putAside.push(aside),
    })) as JobAnswers[K]
  const failure = async (job: Job): Promise<JobFailureValue> => {
    try {
      await run(job)
    } catch (error) {
      if (error instanceof JobFailure) return error.value
      throw error
    }
    throw new Error('the job did not fail')
  }
  const write = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }
  const importFile = async (path: string, more: ImportMore = {}): Promise<JobAnswers['import']> => {
    const { mapping, wanted, ...rest } = more
    const shown = await run<'preview'>({ kind: 'preview', input: path, wanted: wanted ?? {} })
    count++
    return run<'import'>({
      kind: 'import',
      id: `import-${count}`,
      name: `Import ${count}`,
      fileName: 'file.csv',
      input: path,
      reading: shown.reading,
      mapping: { ...UNMAPPED, columns: shown.mapping, ...mapping },
      subjects: [],
      confirmed: [],
      keepGoodRows: false,
      problemsFile: `problems-${count}.parquet`,
      importedAt: '2026-01-01T00:00:00.000Z',
      ...rest,
    })
  }
  const rows = async (sql: string) => {
    const opened = await openStore({ file: store, paths: [], scratch, memoryMegabytes: 256, threads: 1 })
    try {
      return await opened.rows(sql)
    } finally {
      opened.close()
    }
  }
  const hash = async (): Promise<string> => {
    const parts = []
    for (const table of ['import', 'term', 'movement', 'problem'])
      parts.push(await rows(`SELECT * FROM ${table}`))
    return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
  }
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  return { folder, store, order, write, run, failure, importFile, hash, rows, putAside, remove }
}
