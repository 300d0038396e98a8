import { z } from 'zod'

/** A proper name: an established form in each of the five languages. */
export const namesSchema = z.strictObject({
  en: z.string().min(1),
  kk: z.string().min(1),
  ru: z.string().min(1),
  zh: z.string().min(1),
  bg: z.string().min(1),
})
export type Names = z.infer<typeof namesSchema>

/** A sentence of ours about the facts. English is required; a missing language falls back to English. */
export const localTextSchema = z.strictObject({
  en: z.string().min(1),
  bg: z.string().min(1).optional(),
  kk: z.string().min(1).optional(),
  ru: z.string().min(1).optional(),
  zh: z.string().min(1).optional(),
})
export type LocalText = z.infer<typeof localTextSchema>
