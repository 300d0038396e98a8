import { z } from 'zod'
import type { Role } from './choices'
import { mappingSchema } from './mapping'
import { confirmedNameSchema, type NameMatch, namedSubjectSchema } from './place-name'
import { type JobFailureValue, jobFailureSchema, type RowProblem } from './problem'
import { type QueryAnswer, querySchema } from './query'
import { type Reading, readingSchema, wantedReadingSchema } from './reading'

const path = z.string().min(1).max(4096)
export const importIdSchema = z.string().regex(/^[0-9a-z-]{1,64}$/)
export const importNameSchema = z.string().trim().min(1).max(200)
const fileName = z.string().min(1).max(400)

/** A name of ours in the scratch folder; never a path. */
const scratchName = z.string().regex(/^[0-9a-z-]{1,64}\.parquet$/)

export const EXPORT_FORMATS = ['csv', 'parquet'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** Questions that one job answers together; each costs no process of its own then. */
export const MAX_QUERIES = 12

export const problemsOfSchema = z.union([
  z.strictObject({ import: importIdSchema }),
  z.strictObject({ file: scratchName }),
])

/** A table that the window shows, written out by the engine. */
const shownTable = z.strictObject({
  columns: z
    .array(z.strictObject({ name: z.string().max(500), kind: z.enum(['text', 'number']) }))
    .min(1)
    .max(200),
  rows: z.array(z.array(z.union([z.string().max(20_000), z.number(), z.null()]))).max(200_000),
})
export type ShownTable = z.infer<typeof shownTable>

/** What can be written out: the rows of an import, its refused rows, a table of the window. */
export const exportWhatSchema = z.union([
  z.strictObject({ rowsOf: importIdSchema }),
  z.strictObject({ problemsOf: problemsOfSchema }),
  z.strictObject({ table: shownTable }),
])
export type ExportWhat = z.infer<typeof exportWhatSchema>

export const jobSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('preview'), input: path, wanted: wantedReadingSchema }),
  z.strictObject({
    kind: z.literal('match'),
    input: path,
    reading: readingSchema,
    mapping: mappingSchema,
    subjects: z.array(namedSubjectSchema).max(50_000),
  }),
  z.strictObject({
    kind: z.literal('import'),
    id: importIdSchema,
    name: importNameSchema,
    fileName,
    input: path,
    reading: readingSchema,
    mapping: mappingSchema,
    subjects: z.array(namedSubjectSchema).max(50_000),
    confirmed: z.array(confirmedNameSchema).max(50_000),
    /** Without it one refused row refuses the file. */
    keepGoodRows: z.boolean(),
    /** Where the refused rows of an import that keeps nothing are written. */
    problemsFile: scratchName,
    importedAt: z.iso.datetime(),
  }),
  z.strictObject({
    kind: z.literal('problems'),
    of: problemsOfSchema,
    offset: z.int().min(0),
    limit: z.int().min(1).max(10_000),
  }),
  z.strictObject({ kind: z.literal('query'), queries: z.array(querySchema).min(1).max(MAX_QUERIES) }),
  z.strictObject({ kind: z.literal('list') }),
  z.strictObject({ kind: z.literal('rename'), id: importIdSchema, name: importNameSchema }),
  z.strictObject({ kind: z.literal('remove'), id: importIdSchema }),
  z.strictObject({
    kind: z.literal('export'),
    what: exportWhatSchema,
    format: z.enum(EXPORT_FORMATS),
    /** A new file; it must not exist. */
    output: path,
  }),
])
export type Job = z.infer<typeof jobSchema>
export type JobKind = Job['kind']
export type JobOf<K extends JobKind> = Extract<Job, { readonly kind: K }>

/** The one message from main to the engine. */
export const orderSchema = z.strictObject({
  store: path,
  /** A folder of ours, emptied at every start of the app. */
  scratch: path,
  memoryMegabytes: z.int().min(64).max(1_000_000),
  threads: z.int().min(1).max(64),
  /** Imports that were begun and never reported done; they are removed first. */
  discard: z.array(importIdSchema).max(10_000),
  job: jobSchema,
})
export type Order = z.infer<typeof orderSchema>

export interface PreviewColumn {
  readonly name: string
  readonly type: 'number' | 'period' | 'text' | 'blank'
}

export interface Preview {
  readonly reading: Reading
  /** What was guessed from too little to be sure; shown to be confirmed. */
  readonly unsure: readonly ('encoding' | 'decimalMark' | 'dateOrder')[]
  readonly sheets: readonly string[]
  readonly columns: readonly PreviewColumn[]
  /** First rows after the header, cells as they stand in the file. */
  readonly rows: readonly (readonly (string | null)[])[]
  /** Guessed by the names of the columns. */
  readonly mapping: { readonly [R in Role]?: number }
  /** The same for files with the same columns: under it a mapping is kept. */
  readonly fingerprint: string
  readonly bytes: number
}

export interface ImportSummary {
  readonly id: string
  readonly name: string
  readonly fileName: string
  readonly importedAt: string
  readonly rowsKept: number
  readonly rowsRefused: number
  readonly firstDay: string | null
  readonly lastDay: string | null
  readonly tonnesPerTeu: number | null
}

export interface ImportResult {
  /** `null`: nothing was stored. */
  readonly stored: ImportSummary | null
  readonly rows: {
    readonly read: number
    readonly kept: number
    readonly refused: number
    /** Rows without any cell, passed over. */
    readonly blank: number
  }
  readonly problems: {
    readonly total: number
    readonly byCode: readonly { readonly code: RowProblem['code']; readonly count: number }[]
    readonly first: readonly RowProblem[]
  }
  /** Texts that are not sure; their rows are kept under the text. */
  readonly names: readonly NameMatch[]
}

/** What each kind of job answers. */
export interface JobAnswers {
  readonly preview: Preview
  readonly match: { readonly names: readonly NameMatch[] }
  readonly import: ImportResult
  readonly problems: { readonly total: number; readonly problems: readonly RowProblem[] }
  /** In the order of the queries. */
  readonly query: { readonly answers: readonly QueryAnswer[] }
  readonly list: { readonly imports: readonly ImportSummary[] }
  readonly rename: { readonly imports: readonly ImportSummary[] }
  readonly remove: { readonly imports: readonly ImportSummary[] }
  readonly export: { readonly rows: number; readonly bytes: number }
}

export const PHASES = ['reading', 'checking', 'storing', 'writing'] as const

const progressSchema = z.strictObject({
  phase: z.enum(PHASES),
  rows: z.number().min(0),
  rowsPerSecond: z.number().min(0),
  /** 0 to 1; `null` where it cannot be told. */
  done: z.number().min(0).max(1).nullable(),
})
export type Progress = z.infer<typeof progressSchema>

/** A store that could not be opened: kept under another name, and a new one made. */
const putAsideSchema = z.strictObject({ keptAs: z.string(), why: z.enum(['unreadable', 'newer']) })
export type StorePutAside = z.infer<typeof putAsideSchema>

/** What the engine says. `answer` is trusted: it is made by our own code from a parsed order. */
export const saidSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('progress'), progress: progressSchema }),
  z.strictObject({ kind: z.literal('put-aside'), putAside: putAsideSchema }),
  z.strictObject({ kind: z.literal('done'), answer: z.unknown() }),
  z.strictObject({ kind: z.literal('failed'), failure: jobFailureSchema }),
])
export type Said = z.infer<typeof saidSchema>

/** How a job ended, as main tells it. */
export type JobOutcome<K extends JobKind> = { readonly putAside: StorePutAside | null } & (
  | { readonly ok: true; readonly value: JobAnswers[K] }
  | { readonly ok: false; readonly failure: JobFailureValue }
)
