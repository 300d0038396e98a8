import { z } from 'zod'

/** What a column of a file can say. */
export const ROLES = [
  'place',
  'period',
  'direction',
  'load',
  'teu',
  'tonnes',
  'trains',
  'containers',
  'size',
  'origin',
  'destination',
  'commodity',
] as const
export type Role = (typeof ROLES)[number]

export const DIRECTIONS = ['in', 'out', 'both'] as const
export type Direction = (typeof DIRECTIONS)[number]

export const LOADS = ['loaded', 'empty', 'both'] as const
export type Load = (typeof LOADS)[number]

/** A file has no more columns than this. */
export const MAX_COLUMNS = 512

/** Which column says what, by its place in the file, and what the whole file says where no column does. */
export const mappingSchema = z.strictObject({
  columns: z.partialRecord(
    z.enum(ROLES),
    z
      .int()
      .min(0)
      .max(MAX_COLUMNS - 1),
  ),
  /** Of every row, where no column says it; `null` is "not said". */
  direction: z.enum(DIRECTIONS).nullable(),
  load: z.enum(LOADS).nullable(),
  /** Typed by the user; without it tonnes never become TEU. */
  tonnesPerTeu: z.number().positive().max(1000).nullable(),
})
export type Mapping = z.infer<typeof mappingSchema>
