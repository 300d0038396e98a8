import { readFile, rename, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { z } from 'zod'
import type { Log } from '../logging'
import { type AtomicWriter, removeOrphans } from './atomic-write'

/** No settings of ours come near this size; a larger file is not ours. */
const MAX_BYTES = 1024 * 1024

/** One small file of settings, kept in memory and on disk. */
export interface JsonStore<T> {
  readonly value: () => T
  /** Whether a file was there that could not be used and was put aside. */
  readonly wasReset: boolean
  /** Keeps the value at once and writes it; rejects when it could not be written, and the file is then the old one. */
  readonly save: (value: T) => Promise<void>
}

export interface JsonStoreOptions<T> {
  readonly file: string
  /** Holds the version as a literal, so that a file of another version does not fit. */
  readonly schema: z.ZodType<T>
  readonly fallback: T
  readonly writer: AtomicWriter
  readonly now: () => Date
  readonly log: Log
}

type Read<T> = { readonly state: 'missing' | 'unusable' } | { readonly state: 'read'; readonly value: T }

async function readStored<T>(file: string, schema: z.ZodType<T>): Promise<Read<T>> {
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => error)
  if (found instanceof Error) return { state: found.code === 'ENOENT' ? 'missing' : 'unusable' }
  if (!found.isFile() || found.size > MAX_BYTES) return { state: 'unusable' }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file))
    const parsed = schema.safeParse(JSON.parse(text))
    return parsed.success ? { state: 'read', value: parsed.data } : { state: 'unusable' }
  } catch {
    return { state: 'unusable' }
  }
}

/**
 * Opens a file of settings. A missing file gives the fallback. Anything else that cannot be used (empty, cut, of a newer
 * version, a folder) gives the fallback too and is kept beside it as `*.corrupt-<time>`. Never rejects.
 */
export async function openJsonStore<T>(options: Readonly<JsonStoreOptions<T>>): Promise<JsonStore<T>> {
  const { file, schema, fallback, writer, now, log } = options
  await removeOrphans(file)
  const read = await readStored(file, schema)
  if (read.state === 'unusable') {
    const aside = `${file}.corrupt-${now().toISOString().replaceAll(/[:.]/g, '-')}`
    log('warn', 'settings-put-aside', { file: basename(file) })
    await rename(file, aside).catch((error: unknown) => log('error', 'settings-not-put-aside', { error }))
  }
  let value = read.state === 'read' ? read.value : fallback
  return {
    value: () => value,
    wasReset: read.state === 'unusable',
    save: (next) => {
      value = next
      return writer.write(file, `${JSON.stringify(next, null, 2)}\n`)
    },
  }
}
