import { z } from 'zod'

/** Why a row was refused. Words are in the catalogue. */
export const ROW_PROBLEMS = [
  'row-short',
  'row-long',
  'row-too-large',
  'row-broken',
  'quote-open',
  'bytes-unreadable',
  'json-invalid',
  'not-an-object',
  'number-unreadable',
  'number-negative',
  'number-not-whole',
  'number-too-large',
  'period-missing',
  'period-unreadable',
  'period-impossible',
  'year-too-short',
  'date-order-unset',
  'direction-unknown',
  'load-unknown',
  'size-unknown',
  'size-missing',
  'place-missing',
  'origin-missing',
  'destination-missing',
  'total-row',
  'no-figure',
  'text-too-long',
] as const
export type RowProblemCode = (typeof ROW_PROBLEMS)[number]

/** One thing wrong with one row. A row may have several. */
export interface RowProblem {
  /** As a spreadsheet counts: from 1, the header too. Of JSON and Parquet: the record, from 1. */
  readonly row: number
  /** The column's name in the file; `null` for the row as a whole. */
  readonly column: string | null
  /** What stands there, cut to 200 characters. */
  readonly seen: string
  readonly code: RowProblemCode
}

/** Why a job came to nothing. Nothing that was stored has changed. */
export const JOB_FAILURES = [
  'cancelled',
  'request-invalid',
  'file-missing',
  'file-unreadable',
  'file-not-a-file',
  'file-empty',
  'file-too-large',
  'file-changed',
  'format-unknown',
  'encoding-wrong',
  'text-broken',
  'json-broken',
  'parquet-broken',
  'xlsx-broken',
  'xlsx-encrypted',
  'xlsx-too-large',
  'xlsx-too-dense',
  'xlsx-crowded',
  'xlsx-unsafe',
  'sheet-missing',
  'columns-missing',
  'columns-too-many',
  'column-unknown',
  'mapping-incomplete',
  'places-too-many',
  'import-unknown',
  'output-unwritable',
  'access-refused',
  'disk-full',
  'out-of-memory',
  'store-busy',
  'store-newer',
  'store-unreadable',
  'engine-crashed',
  'engine-failed',
] as const
export type JobFailureCode = (typeof JOB_FAILURES)[number]

export const jobFailureSchema = z.strictObject({
  code: z.enum(JOB_FAILURES),
  /** Values for the message. */
  values: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type JobFailureValue = z.infer<typeof jobFailureSchema>
