import { z } from 'zod'
import { DATE_ORDERS, DECIMAL_MARKS, ENCODINGS, FILE_FORMATS } from './choices'

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
