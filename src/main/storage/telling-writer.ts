import { basename } from 'node:path'
import type { Log } from '../logging'
import type { AtomicWriter } from './atomic-write'

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
}

/**
 * A writer that says when writing begins to fail: once, however many files and attempts, until all of them are written
 * again. A full disk would else be announced at every step of the mouse.
 */
export function createTellingWriter(
  writer: AtomicWriter,
  { tell, log }: { readonly tell: () => void; readonly log: Log },
): AtomicWriter {
  const failing = new Set<string>()
  const write: AtomicWriter['write'] = async (file, ...content) => {
    try {
      await writer.write(file, ...content)
      failing.delete(file)
    } catch (error) {
      const first = failing.size === 0
      failing.add(file)
      if (first) {
        log('error', 'settings-not-saved', { file: basename(file), code: codeOf(error) })
        tell()
      }
      throw error
    }
  }
  return { write, idle: writer.idle }
}
