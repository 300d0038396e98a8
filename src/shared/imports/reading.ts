import { z } from 'zod'

export const FILE_FORMATS = ['text', 'xlsx', 'parquet', 'json'] as const
export type FileFormat = (typeof FILE_FORMATS)[number]

/** Encodings that a text file may be read in. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1251',
  'windows-1252',
  'koi8-r',
  'rk1048',
  'gb18030',
] as const
export type Encoding = (typeof ENCODINGS)[number]

/** The mark between whole and part; the other one of the two may then part thousands. */
export const DECIMAL_MARKS = ['.', ','] as const
export type DecimalMark = (typeof DECIMAL_MARKS)[number]

/** What `03/04/2024` means. Dates that begin with a year need no order. */
export const DATE_ORDERS = ['dmy', 'mdy'] as const
export type DateOrder = (typeof DATE_ORDERS)[number]

/** How a file is read: detected, shown in the preview, and changed by hand. */
export const readingSchema = z.strictObject({
  format: z.enum(FILE_FORMATS),
  /** Of text and JSON. */
  encoding: z.enum(ENCODINGS),
  /** Of text: one character between the cells. */
  delimiter: z
    .string()
    .regex(/^[\t -!#-~]$/)
    .describe('one ASCII character'),
  /** Of text and sheets: the row with the names of the columns, from 1; 0 where there is none. */
  headerRow: z.int().min(0).max(1000),
  /** Of workbooks: the sheet's name. */
  sheet: z.string().max(255).nullable(),
  decimalMark: z.enum(DECIMAL_MARKS),
  /** `null`: a date that could mean two days is refused. */
  dateOrder: z.enum(DATE_ORDERS).nullable(),
})
export type Reading = z.infer<typeof readingSchema>

/** What a person has decided already; the rest is detected. */
export const wantedReadingSchema = readingSchema.partial()
export type WantedReading = z.infer<typeof wantedReadingSchema>
