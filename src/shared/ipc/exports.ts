import { z } from 'zod'
import type { View } from './views'

/** Most bytes of one picture that is saved. */
const MAX_PICTURE_BYTES = 96 * 1024 * 1024

/** Most characters of one table that is saved. */
const MAX_TABLE_LENGTH = 32 * 1024 * 1024

/** Most files that are saved at once: a view with all its charts and tables. */
const MAX_FILES = 40

/** The name that a file is proposed under, without its ending: letters that every system takes. */
const nameSchema = z
  .string()
  .max(200)
  .regex(/^tarmaq(?:-[a-z0-9]+)+$/)

/** A file to be saved. Of a page there are no bytes: main prints what the window has laid out for paper. */
const fileSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('png'),
    name: nameSchema,
    bytes: z
      .instanceof(Uint8Array)
      .refine((bytes) => bytes.byteLength <= MAX_PICTURE_BYTES, { error: 'too large' }),
  }),
  z.strictObject({ kind: z.literal('csv'), name: nameSchema, text: z.string().max(MAX_TABLE_LENGTH) }),
  z.strictObject({ kind: z.literal('pdf'), name: nameSchema }),
])
export type ExportFile = z.infer<typeof fileSchema>
export type ExportKind = ExportFile['kind']

const saveSchema = z.strictObject({
  files: z.array(fileSchema).max(MAX_FILES),
  /** Whether everything that was to be exported could be drawn. */
  complete: z.boolean(),
})
export type SaveOrder = z.infer<typeof saveSchema>

/** What was saved, by name; the window never learns where. */
export interface SavedFiles {
  readonly fileNames: readonly string[]
}

/** Views that can be exported without a window. */
export const EXPORTED_VIEWS = ['network', 'compare', 'routes'] as const satisfies readonly View[]
export type ExportedView = (typeof EXPORTED_VIEWS)[number]

function result<T>(): { readonly _result?: T } {
  return {}
}

/** The call by which files leave the window. */
export const EXPORT_CALLS = {
  /** Lets the user choose where, and writes there; `null` where no place was chosen. */
  'exports:save': { args: z.tuple([saveSchema]), ...result<SavedFiles | null>() },
} as const
