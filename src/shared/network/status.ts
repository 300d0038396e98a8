import { z } from 'zod'
import { firstDay, lastDay } from './calendar'
import { expecting } from './expectation'
import { localTextSchema } from './local-text'
import { partialDateSchema } from './partial-date'
import { idSchema } from './place'

export const STATUSES = [
  'proposed',
  'agreed',
  'planned',
  'under-construction',
  'trial',
  'operating',
  'closed',
] as const
export const statusSchema = z.enum(STATUSES)
export type Status = z.infer<typeof statusSchema>

/**
 * Something that happened, or is promised, to a terminal, crossing, institution or leg.
 *
 * `date` is when it began. Where sources differ, `latest` closes the window: promised between `date` and `latest`.
 * No `date` means that no source found gives one; the subject is then shown in every year, marked.
 * `expected: true` is a promise, not a fact.
 */
export const statusEventSchema = z
  .strictObject({
    status: statusSchema,
    date: partialDateSchema.optional(),
    latest: partialDateSchema.optional(),
    expected: z.boolean().optional(),
    sources: z.array(idSchema).min(1),
    note: localTextSchema.optional(),
  })
  .refine(
    ({ date, latest }) => date === undefined || latest === undefined || firstDay(date) <= lastDay(latest),
    { ...expecting('window-order'), path: ['latest'] },
  )
export type StatusEvent = z.infer<typeof statusEventSchema>
