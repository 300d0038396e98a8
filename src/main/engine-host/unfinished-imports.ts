import { z } from 'zod'
import type { JsonStore } from '../storage/json-store'

const idSchema = z.string().regex(/^[0-9a-z-]{1,64}$/)

/** The file in which imports stand from before they begin until they are reported done. */
export const unfinishedSchema = z.strictObject({
  version: z.literal(1),
  ids: z.array(idSchema).max(10_000),
})
export type Unfinished = z.infer<typeof unfinishedSchema>
export const NONE_UNFINISHED: Unfinished = { version: 1, ids: [] }

export interface UnfinishedImports {
  readonly ids: () => readonly string[]
  /** Rejects when it cannot be written down; the import must not begin then. */
  readonly begin: (id: string) => Promise<void>
  /** Strikes out what is settled; `gone`, an import that another took the place of, is taken out by the next job. */
  readonly settle: (ids: readonly string[], gone?: readonly string[]) => Promise<void>
}

/** Keeps account of imports that were begun and not reported done, across crashes of the engine, of main and of the machine. */
export function createUnfinishedImports(store: JsonStore<Unfinished>): UnfinishedImports {
  const save = (ids: readonly string[]): Promise<void> => store.save({ version: 1, ids: [...ids] })
  return {
    ids: () => store.value().ids,
    begin: async (id) => {
      const before = store.value().ids
      await save([...before, id])
    },
    settle: async (settled, gone = []) => {
      if (settled.length === 0 && gone.length === 0) return
      const left = store.value().ids.filter((id) => !settled.includes(id))
      await save([...left, ...gone])
    },
  }
}
