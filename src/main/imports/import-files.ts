import { z } from 'zod'
import { importIdSchema } from '../../shared/imports/job'
import type { JsonStore } from '../storage/json-store'

/** Where the files of the imports lie, so that they can be read again. Never told to the window. */
export const importFilesSchema = z.strictObject({
  version: z.literal(1),
  files: z.array(z.strictObject({ id: importIdSchema, path: z.string().min(1).max(4096) })).max(10_000),
})
export type ImportFilesFile = z.infer<typeof importFilesSchema>
export const NO_IMPORT_FILES: ImportFilesFile = { version: 1, files: [] }

export interface ImportFiles {
  readonly pathOf: (id: string) => string | undefined
  readonly keep: (id: string, path: string) => Promise<void>
  readonly forget: (id: string) => Promise<void>
}

/** Files are remembered beyond this many no more; the oldest goes first. */
const MAX_FILES = 1000

/** Remembers which file an import was read from. */
export function createImportFiles(store: JsonStore<ImportFilesFile>): ImportFiles {
  const without = (id: string) => store.value().files.filter((file) => file.id !== id)
  return {
    pathOf: (id) => store.value().files.find((file) => file.id === id)?.path,
    keep: (id, path) => store.save({ version: 1, files: [...without(id), { id, path }].slice(-MAX_FILES) }),
    forget: async (id) => {
      const files = without(id)
      if (files.length !== store.value().files.length) await store.save({ version: 1, files })
    },
  }
}
