import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createEngineHost, type EngineHost } from '../../src/main/engine-host/engine-host'
import type { EngineProcess } from '../../src/main/engine-host/engine-process'
import { emptyScratchFolder } from '../../src/main/engine-host/scratch-folder'
import {
  createUnfinishedImports,
  NONE_UNFINISHED,
  unfinishedSchema,
} from '../../src/main/engine-host/unfinished-imports'
import { createAtomicWriter } from '../../src/main/storage/atomic-write'
import { openJsonStore } from '../../src/main/storage/json-store'
import type { JobOf } from '../../src/shared/imports/job'

/** A host with real processes of the built engine, on a folder of its own. */
export interface HostFixture {
  readonly folder: string
  readonly store: string
  readonly host: EngineHost
  /** Every process that was started, newest last. */
  readonly children: readonly ChildProcess[]
  /** As when the app starts again. */
  readonly again: () => Promise<EngineHost>
  readonly importJob: (id: string, path: string) => JobOf<'import'>
  readonly stored: () => Promise<readonly string[]>
  readonly remove: () => void
}

const quiet = (): void => undefined

export async function createHostFixture(engine: string, given?: string): Promise<HostFixture> {
  const folder = given ?? mkdtempSync(join(tmpdir(), 'tarmaq-host-'))
  const store = join(folder, 'imports.duckdb')
  const children: ChildProcess[] = []
  const forked = (): EngineProcess => {
    const child = fork(engine, [], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    children.push(child)
    return {
      get pid() {
        return child.exitCode === null && child.signalCode === null ? child.pid : undefined
      },
      postMessage: (message) => void child.send(message as object, () => undefined),
      onMessage: (listener) => void child.on('message', listener),
      onExit: (listener) => void child.on('exit', (code) => listener(code ?? 128)),
      kill: () => void child.kill(),
    }
  }
  const again = async (): Promise<EngineHost> => {
    const unfinished = await openJsonStore({
      file: join(folder, 'unfinished-imports.json'),
      schema: unfinishedSchema,
      version: 1,
      fallback: NONE_UNFINISHED,
      writer: createAtomicWriter(),
      now: () => new Date(),
      log: quiet,
    })
    return createEngineHost({
      fork: forked,
      store,
      scratch: await emptyScratchFolder(folder, quiet),
      memoryMegabytes: 512,
      threads: 2,
      unfinished: createUnfinishedImports(unfinished),
      log: quiet,
    })
  }
  const host = await again()
  const importJob = (id: string, path: string): JobOf<'import'> => ({
    kind: 'import',
    id,
    name: id,
    fileName: 'file.csv',
    input: path,
    reading: {
      format: 'text',
      encoding: 'utf-8',
      delimiter: ',',
      headerRow: 1,
      sheet: null,
      decimalMark: '.',
      dateOrder: null,
    },
    mapping: {
      columns: { place: 0, period: 1, teu: 2, commodity: 3 },
      direction: 'in',
      load: null,
      tonnesPerTeu: null,
    },
    subjects: [],
    confirmed: [],
    keepGoodRows: false,
    problemsFile: 'problems.parquet',
    importedAt: '2026-01-01T00:00:00.000Z',
  })
  const stored = async (): Promise<readonly string[]> => {
    const outcome = await (await again()).run<'list'>({ kind: 'list' }).outcome
    if (!outcome.ok) throw new Error(outcome.failure.code)
    return outcome.value.imports.map(({ id }) => id)
  }
  return {
    folder,
    store,
    host,
    children,
    again,
    importJob,
    stored,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Writes a file of many good rows. */
export function writeRows(path: string, rows: number): string {
  const lines = Array.from(
    { length: rows },
    (_, i) => `Terminal ${i % 50},2024-${String((i % 12) + 1).padStart(2, '0')},${(i % 977) / 4},goods ${i}`,
  )
  writeFileSync(path, `place,period,teu,cargo\n${lines.join('\n')}\n`)
  return path
}
