import { randomBytes } from 'node:crypto'
import { type FileHandle, mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** The calls to the file system that a write is made of; given in so that a test can let each one fail. */
export interface WriteFileSystem {
  readonly open: (
    path: string,
    flags: string,
    mode?: number,
  ) => Promise<Pick<FileHandle, 'writeFile' | 'sync' | 'close'>>
  readonly rename: (from: string, to: string) => Promise<void>
  readonly rm: (path: string, options: { readonly force: true }) => Promise<void>
  readonly mkdir: (path: string, options: { readonly recursive: true }) => Promise<unknown>
}

export interface AtomicWriter {
  /**
   * Replaces the file, or leaves it as it was and rejects. Writes to one path happen in their order.
   *
   * @param mode rights of the new file; the user's own alone where it is left out
   */
  readonly write: (file: string, content: string | Uint8Array, mode?: number) => Promise<void>
  /** Settles when no write is under way. */
  readonly idle: () => Promise<void>
}

/** Causes for which Windows refuses to replace a file that a virus scanner or an indexer just looks at. */
const BUSY = new Set(['EPERM', 'EBUSY', 'EACCES'])
const RENAME_ATTEMPTS = 5
const RENAME_PAUSE_MS = 40

/** Nobody but the user reads what the app keeps. */
const OWN_RIGHTS = 0o600

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

async function renameWhenFree(fs: WriteFileSystem, from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await fs.rename(from, to)
      return
    } catch (error) {
      if (process.platform !== 'win32' || !BUSY.has(codeOf(error)) || attempt === RENAME_ATTEMPTS) throw error
      await new Promise((resolve) => setTimeout(resolve, RENAME_PAUSE_MS * attempt))
    }
  }
}

/** Makes a rename survive a power cut. Windows and some file systems cannot open a folder; the rename stands then too. */
async function syncFolder(fs: WriteFileSystem, folder: string): Promise<void> {
  try {
    const handle = await fs.open(folder, 'r')
    await handle.sync().finally(() => handle.close())
  } catch {
    return
  }
}

function tempName(file: string): string {
  return join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}.tmp`)
}

async function replaceFile(
  fs: WriteFileSystem,
  file: string,
  content: string | Uint8Array,
  mode: number,
): Promise<void> {
  await fs.mkdir(dirname(file), { recursive: true })
  const temp = tempName(file)
  try {
    const handle = await fs.open(temp, 'wx', mode)
    try {
      await handle.writeFile(content, 'utf8')
      await handle.sync()
    } finally {
      await handle.close()
    }
    await renameWhenFree(fs, temp, file)
  } catch (error) {
    await fs.rm(temp, { force: true }).catch(() => undefined)
    throw error
  }
  await syncFolder(fs, dirname(file))
}

/**
 * A writer whose every write is all or nothing: a new file beside the old one, all bytes, to the disk, then renamed
 * over it. Its `handle.writeFile` goes on after a short write, where a bare `write` would lose the rest.
 */
export function createAtomicWriter(fs: WriteFileSystem = { open, rename, rm, mkdir }): AtomicWriter {
  const last = new Map<string, Promise<void>>()

  const write: AtomicWriter['write'] = (file, content, mode = OWN_RIGHTS) => {
    const before = last.get(file) ?? Promise.resolve()
    const done = before.catch(() => undefined).then(() => replaceFile(fs, file, content, mode))
    last.set(file, done)
    const forget = (): void => {
      if (last.get(file) === done) last.delete(file)
    }
    done.then(forget, forget)
    return done
  }

  const idle = async (): Promise<void> => {
    while (last.size > 0) await Promise.allSettled([...last.values()])
  }

  return { write, idle }
}

/** Removes what a write left behind when the app was killed in the middle of it. For the start, before any write. */
export async function removeOrphans(file: string): Promise<void> {
  const prefix = `.${basename(file)}.`
  const names = await readdir(dirname(file)).catch(() => [])
  const orphans = names.filter((name) => name.startsWith(prefix) && name.endsWith('.tmp'))
  await Promise.allSettled(orphans.map((name) => rm(join(dirname(file), name), { force: true })))
}
