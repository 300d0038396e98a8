import { z } from 'zod'
import { DIRECTIONS, LOADS, MAX_COLUMNS, ROLES } from './choices'

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
