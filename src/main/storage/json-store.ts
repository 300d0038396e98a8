import { readFile, rename, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { z } from 'zod'
import type { PutAside } from '../../shared/ipc/put-aside'
import type { Log } from '../logging'
import { type AtomicWriter, removeOrphans } from './atomic-write'

/** No settings of ours come near this size; a larger file is not ours. */
export const MAX_BYTES = 1024 * 1024

/** One small file of settings, kept in memory and on disk. */
export interface JsonStore<T> {
  readonly value: () => T
  /** What became of a file that was there and could not be used. */
  readonly putAside: PutAside | null
  /** Keeps the value at once and writes it; rejects when it could not be written, and the file is then the old one. */
  readonly save: (value: T) => Promise<void>
}

export interface JsonStoreOptions<T> {
  readonly file: string
  /** Holds the version as a literal, so that a file of another version does not fit. */
  readonly schema: z.ZodType<T>
  /** The version that `schema` takes; a greater one was written by a newer Tarmaq. */
  readonly version: number
  readonly fallback: T
  readonly writer: AtomicWriter
  readonly now: () => Date
  readonly log: Log
}

type Parsed<T> = { readonly state: PutAside['why'] } | { readonly state: 'read'; readonly value: T }

type Read<T> = Parsed<T> | { readonly state: 'missing' }

const UNREADABLE = { state: 'unreadable' } as const

function isNewer(content: unknown, version: number): boolean {
  if (typeof content !== 'object' || content === null || !('version' in content)) return false
  return typeof content.version === 'number' && content.version > version
}

/** What the bytes of a file of settings say. */
export function parseStored<T>(
  bytes: Uint8Array,
  { schema, version }: Pick<JsonStoreOptions<T>, 'schema' | 'version'>,
): Parsed<T> {
  try {
    const content: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    if (isNewer(content, version)) return { state: 'newer' }
    const parsed = schema.safeParse(content)
    return parsed.success ? { state: 'read', value: parsed.data } : UNREADABLE
  } catch {
    return UNREADABLE
  }
}

async function readStored<T>(options: Readonly<JsonStoreOptions<T>>): Promise<Read<T>> {
  const { file } = options
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => error)
  if (found instanceof Error) return found.code === 'ENOENT' ? { state: 'missing' } : UNREADABLE
  if (!found.isFile() || found.size > MAX_BYTES) return UNREADABLE
  const bytes = await readFile(file).catch(() => undefined)
  return bytes ? parseStored(bytes, options) : UNREADABLE
}

async function keepAside<T>(
  { file, now, log }: Readonly<JsonStoreOptions<T>>,
  why: PutAside['why'],
): Promise<PutAside> {
  const aside = `${file}.${why === 'newer' ? 'newer' : 'corrupt'}-${now().toISOString().replaceAll(/[:.]/g, '-')}`
  log('warn', 'settings-put-aside', { file: basename(file), why })
  try {
    await rename(file, aside)
    return { file: basename(file), why, keptAs: basename(aside) }
  } catch (error) {
    log('error', 'settings-not-put-aside', { error })
    return { file: basename(file), why, keptAs: null }
  }
}

/**
 * Opens a file of settings. A missing file gives the fallback. Anything else that cannot be used (empty, cut, of a newer
 * version, a folder) gives the fallback too and is kept beside it as `*.corrupt-<time>`, or `*.newer-<time>` when a newer
 * Tarmaq wrote it. What cannot be moved is not written over either. Never rejects.
 */
export async function openJsonStore<T>(options: Readonly<JsonStoreOptions<T>>): Promise<JsonStore<T>> {
  const { file, fallback, writer } = options
  await removeOrphans(file)
  const read = await readStored(options)
  const unusable = read.state === 'unreadable' || read.state === 'newer'
  const putAside = unusable ? await keepAside(options, read.state) : null
  let value = read.state === 'read' ? read.value : fallback
  return {
    value: () => value,
    putAside,
    save: async (next) => {
      value = next
      if (putAside?.keptAs === null) throw new Error(`${putAside.file} is in the way`)
      return writer.write(file, `${JSON.stringify(next, null, 2)}\n`)
    },
  }
}
