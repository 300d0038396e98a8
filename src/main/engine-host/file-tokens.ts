import { randomBytes } from 'node:crypto'
import { basename } from 'node:path'
import type { FileToken } from '../../shared/ipc/imports'

export interface FileTokens {
  readonly grant: (path: string) => FileToken
  /** `undefined` for what was never granted, or long ago. */
  readonly pathOf: (token: string) => string | undefined
}

/** Files that stay granted; the oldest is forgotten first. */
const MAX_TOKENS = 32

/**
 * Stands for the paths that the user chose in a dialog, dropped, or named at the start. The window holds only the token,
 * which cannot be guessed and opens nothing else.
 */
export function createFileTokens(): FileTokens {
  const paths = new Map<string, string>()
  return {
    grant: (path) => {
      const token = randomBytes(16).toString('hex')
      paths.set(token, path)
      const [oldest] = paths.keys()
      if (paths.size > MAX_TOKENS && oldest !== undefined) paths.delete(oldest)
      return { token, name: basename(path) }
    },
    pathOf: (token) => paths.get(token),
  }
}
