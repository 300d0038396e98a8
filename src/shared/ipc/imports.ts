import { z } from 'zod'
import {
  EXPORT_FORMATS,
  exportWhatSchema,
  importIdSchema,
  importNameSchema,
  type JobKind,
  type JobOutcome,
  MAX_QUERIES,
  type Progress,
  problemsOfSchema,
} from '../imports/job'
import { type Mapping, mappingSchema } from '../imports/mapping'
import { confirmedNameSchema } from '../imports/place-name'
import { querySchema } from '../imports/query'
import { type Reading, readingSchema, wantedReadingSchema } from '../imports/reading'
import type { Result } from './result'

/** A file that the user chose, dropped or named at the start. The window never learns where it lies. */
export interface FileToken {
  readonly token: string
  readonly name: string
}

/** A `File` of the page, as far as the bridge names it: shared code knows nothing of the DOM. */
export interface DroppedFile {
  readonly name: string
  readonly size: number
}

/** A file to be imported, and what is to be done with it. */
export interface OfferedFile extends FileToken {
  /** The import that the file was read for before, and that a new one takes the place of. */
  readonly replaces: { readonly id: string; readonly name: string } | null
  /** Synthetic rows that ship with the app. */
  readonly sample: boolean
}

/** How files with the same columns were read and mapped last. */
export interface RememberedMapping {
  readonly mapping: Mapping
  readonly reading: Reading
}

const token = z.string().regex(/^[0-9a-f]{32}$/)
const fingerprint = z.string().regex(/^[0-9a-f]{32}$/)

const orderSchema = z.strictObject({
  token,
  name: importNameSchema,
  reading: readingSchema,
  mapping: mappingSchema,
  /** Of the columns; under it the mapping is remembered. */
  fingerprint,
  confirmed: z.array(confirmedNameSchema).max(50_000),
  keepGoodRows: z.boolean(),
  replaces: importIdSchema.nullable(),
})
export type ImportOrder = z.infer<typeof orderSchema>

const exportSchema = z.strictObject({
  what: exportWhatSchema,
  format: z.enum(EXPORT_FORMATS),
  /** Proposed to the user, who may choose another. Without its ending. */
  name: z.string().trim().min(1).max(200),
})
export type ExportOrder = z.infer<typeof exportSchema>

/** What came of an import, with what its refused rows are asked for by. */
export type ImportOutcome = JobOutcome<'import'> & { readonly problemsOf: z.infer<typeof problemsOfSchema> }

/** Where an export was written; `null` where the user chose no place. */
export type ExportOutcome = JobOutcome<'export'> & { readonly fileName: string }

function result<T>(): { readonly _result?: T } {
  return {}
}

/** The calls of the window that reach the engine. */
export const IMPORT_CALLS = {
  /** Lets the user choose a file; `null` where none was chosen. */
  'imports:choose': { args: z.tuple([]), ...result<OfferedFile | null>() },
  /** A file that was dropped on the window; the preload learns its path from Electron. */
  'imports:dropped': { args: z.tuple([z.string().min(1).max(4096)]), ...result<OfferedFile>() },
  /** The synthetic rows that ship with the app. */
  'imports:sample': { args: z.tuple([]), ...result<OfferedFile>() },
  /** The file that an import was read from; the user chooses it again where it is gone. */
  'imports:again': { args: z.tuple([importIdSchema]), ...result<OfferedFile | null>() },
  'imports:preview': {
    args: z.tuple([token, wantedReadingSchema]),
    ...result<JobOutcome<'preview'> & { readonly remembered: RememberedMapping | null }>(),
  },
  'imports:match': {
    args: z.tuple([token, readingSchema, mappingSchema]),
    ...result<JobOutcome<'match'>>(),
  },
  'imports:run': { args: z.tuple([orderSchema]), ...result<ImportOutcome>() },
  /** Ends the preview, match or import that runs. */
  'imports:cancel': { args: z.tuple([]), ...result<null>() },
  'imports:problems': {
    args: z.tuple([problemsOfSchema, z.int().min(0), z.int().min(1).max(10_000)]),
    ...result<JobOutcome<'problems'>>(),
  },
  'imports:query': {
    args: z.tuple([z.array(querySchema).min(1).max(MAX_QUERIES)]),
    ...result<JobOutcome<'query'>>(),
  },
  'imports:list': { args: z.tuple([]), ...result<JobOutcome<'list'>>() },
  'imports:rename': { args: z.tuple([importIdSchema, importNameSchema]), ...result<JobOutcome<'rename'>>() },
  'imports:remove': { args: z.tuple([importIdSchema]), ...result<JobOutcome<'remove'>>() },
  /** Lets the user choose where, and writes there; `null` where no place was chosen. */
  'imports:export': { args: z.tuple([exportSchema]), ...result<ExportOutcome | null>() },
} as const

export type AnswerOf<K extends JobKind> = Promise<Result<JobOutcome<K>>>

export type { Progress }
