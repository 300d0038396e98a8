import { readFile } from 'node:fs/promises'
import { FIRST_SESSION, type Session, sessionSchema } from '../../shared/ipc/session'
import type { JsonStore } from '../storage/json-store'

/** The session as the user left it, only read: the app may have it open. The first one where there is none that can be used. */
export async function readSavedSession(file: string): Promise<Session> {
  try {
    const saved = sessionSchema.safeParse(JSON.parse(await readFile(file, 'utf8')))
    return saved.success ? saved.data : FIRST_SESSION
  } catch {
    return FIRST_SESSION
  }
}

/** Settings that last as long as the process. */
export function inMemory<T>(first: T): JsonStore<T> {
  let value = first
  return {
    value: () => value,
    putAside: null,
    save: async (next) => {
      value = next
    },
  }
}
