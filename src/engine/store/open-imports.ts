import { rename, rm } from 'node:fs/promises'
import { basename } from 'node:path'
import type { StorePutAside } from '../../shared/imports/job'
import { JobFailure } from '../job-failure'
import { isUnusable } from './failure-of'
import { openStore, type Store, type StoreGrants } from './store'
import { TABLES } from './tables'
import { STORE_VERSION } from './version'

export interface OpenedStore {
  readonly store: Store
  readonly putAside: StorePutAside | null
}

/** What DuckDB writes beside its file. */
const BESIDE = ['.wal', '.wal.checkpoint', '.wal.recovery'] as const

/** Says that a store was written by a newer Tarmaq. */
class NewerStore extends Error {}

async function ensureTables(store: Store): Promise<void> {
  const [found] = await store.rows("SELECT count(*) AS n FROM duckdb_tables() WHERE table_name = 'meta'")
  if (found?.n === 0) {
    await store.transaction(async () => {
      for (const statement of TABLES) await store.run(statement)
    })
    return
  }
  const [meta] = await store.rows('SELECT version FROM meta')
  if (typeof meta?.version !== 'number' || meta.version < 1) throw new Error('corrupt: no version')
  if (meta.version > STORE_VERSION) throw new NewerStore()
}

async function openChecked(grants: StoreGrants): Promise<Store> {
  const store = await openStore(grants)
  try {
    await ensureTables(store)
    return store
  } catch (error) {
    store.close()
    throw error
  }
}

/** Keeps a store that cannot be used under another name. What cannot be moved ends the job: it is never written over. */
export async function putStoreAside(
  file: string,
  why: StorePutAside['why'],
  now: Date,
): Promise<StorePutAside> {
  const suffix = `${why === 'newer' ? 'newer' : 'corrupt'}-${now.toISOString().replaceAll(/[:.]/g, '-')}`
  const aside = `${file}.${suffix}`
  try {
    await rename(file, aside)
  } catch {
    throw new JobFailure('store-unreadable')
  }
  for (const end of BESIDE) {
    await rename(`${file}${end}`, `${aside}${end}`).catch(() => rm(`${file}${end}`, { force: true }))
  }
  return { keptAs: basename(aside), why }
}

/**
 * Opens the store of the imports. One that cannot be used, or that a newer Tarmaq wrote, is kept aside and a new one made.
 */
export async function openImports(grants: Readonly<StoreGrants>, now: Date): Promise<OpenedStore> {
  try {
    return { store: await openChecked(grants), putAside: null }
  } catch (error) {
    const newer = error instanceof NewerStore
    if (!newer && !isUnusable(error)) throw error
    const why = newer ? 'newer' : 'unreadable'
    const putAside = await putStoreAside(grants.file, why, now)
    return { store: await openChecked(grants), putAside }
  }
}
