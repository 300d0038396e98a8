import { z } from 'zod'

/** A subject of the network under all its names: what a text in a file may mean. */
export const namedSubjectSchema = z.strictObject({
  /** `terminal:xian`, `crossing:khorgos`, `place:almaty`. */
  id: z.string().min(1).max(200),
  kind: z.enum(['terminal', 'crossing', 'place']),
  /** In five languages, short forms, aliases. */
  names: z.array(z.string().min(1).max(500)).min(1).max(100),
})
export type NamedSubject = z.infer<typeof namedSubjectSchema>

/** What the user has said about a text: the subject it means, or `null` for none of them. */
export const confirmedNameSchema = z.strictObject({
  text: z.string().max(500),
  subject: z.string().max(200).nullable(),
})
export type ConfirmedName = z.infer<typeof confirmedNameSchema>

/** How sure a text's meaning is: `sure` by an exact name or the user's word, `uncertain` needs one, `unknown` has no candidate. */
export interface NameMatch {
  readonly text: string
  readonly rows: number
  readonly certainty: 'sure' | 'uncertain' | 'unknown'
  /** Of what is sure; `null` where the user said none. */
  readonly subject: string | null
  /** Of what is uncertain: nearest first. */
  readonly candidates: readonly string[]
}
