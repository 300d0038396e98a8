import { availableParallelism, totalmem } from 'node:os'
import { join } from 'node:path'
import { createEngineHost, type EngineHost } from '../engine-host/engine-host'
import type { EngineProcess } from '../engine-host/engine-process'
import { emptyScratchFolder } from '../engine-host/scratch-folder'
import { createUnfinishedImports, NONE_UNFINISHED, unfinishedSchema } from '../engine-host/unfinished-imports'
import type { Log } from '../logging'
import type { AtomicWriter } from '../storage/atomic-write'
import { openJsonStore } from '../storage/json-store'

export interface EngineSettings {
  readonly userData: string
  readonly fork: () => EngineProcess
  readonly writer: AtomicWriter
  readonly now: () => Date
  readonly log: Log
}

/** The database of the imports, in the user's data. */
export const STORE_FILE = 'imports.duckdb'

/** The database's share of the machine: a quarter of its memory, between half a gigabyte and four. */
function memoryFor(bytes: number): number {
  return Math.round(Math.min(4096, Math.max(512, bytes / 4 / 2 ** 20)))
}

/** Prepares what the engine's jobs need; no process is started before the first job. */
export async function openEngine({ userData, fork, writer, now, log }: EngineSettings): Promise<EngineHost> {
  const [scratch, unfinished] = await Promise.all([
    emptyScratchFolder(userData, log),
    openJsonStore({
      file: join(userData, 'unfinished-imports.json'),
      schema: unfinishedSchema,
      version: 1,
      fallback: NONE_UNFINISHED,
      writer,
      now,
      log,
    }),
  ])
  return createEngineHost({
    fork,
    store: join(userData, STORE_FILE),
    scratch,
    memoryMegabytes: memoryFor(totalmem()),
    threads: Math.min(4, availableParallelism()),
    unfinished: createUnfinishedImports(unfinished),
    log,
  })
}
