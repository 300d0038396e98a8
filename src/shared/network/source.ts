import { z } from 'zod'
import { expecting } from './expectation'
import { namesSchema } from './local-text'
import { partialDateSchema } from './partial-date'
import { idSchema } from './place'

export const SOURCE_KINDS = ['operator', 'official', 'agency', 'press', 'encyclopaedia'] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

/** Who said it: the railway, a ministry, a customs office, a port, or a publisher speaking for itself. */
export const originatorSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(SOURCE_KINDS),
  names: namesSchema,
})
export type Originator = z.infer<typeof originatorSchema>

/** A text that figures were read in. */
export const sourceSchema = z.strictObject({
  id: idSchema,
  publisher: z.string().min(1),
  originator: idSchema,
  /** The headline, or where `described` is true our own description of a text whose headline was not seen. */
  title: z.string().min(1),
  described: z.boolean().optional(),
  /** BCP 47 language of the text, where known. */
  language: z.string().min(2).optional(),
  url: z.url({ protocol: /^https?$/, ...expecting('web-address') }).optional(),
  date: partialDateSchema.optional(),
  kind: z.enum(SOURCE_KINDS),
  /** Set where we read a repost: the site that carries it. The publisher is then the text's first home. */
  mirror: z.string().min(1).optional(),
  /** Day on which a stored copy was read. */
  accessed: partialDateSchema,
  note: z.string().min(1).optional(),
})
export type Source = z.infer<typeof sourceSchema>
