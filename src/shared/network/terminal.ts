import { z } from 'zod'
import { localTextSchema, namesSchema } from './local-text'
import { idSchema } from './place'
import { statusEventSchema } from './status'

/** A rail container terminal, logistics base or port hub. Figures about it are observations on `terminal:<id>`. */
export const terminalSchema = z.strictObject({
  id: idSchema,
  place: idSchema,
  /** `station` marks a whole freight station that a terminal is a part of: context, not a terminal to compare with it. */
  kind: z.enum(['terminal', 'station']),
  names: namesSchema,
  /** Short form for map labels and chart axes. */
  shortNames: namesSchema,
  aliases: z.array(z.string().min(1)),
  operator: z.strictObject({ name: z.string().min(1), sources: z.array(idSchema).min(1) }).optional(),
  /** One or two sentences that a newcomer needs: what it is, and what it must not be mistaken for. */
  summary: localTextSchema,
  summarySources: z.array(idSchema).min(1),
  events: z.array(statusEventSchema).min(1),
})
export type Terminal = z.infer<typeof terminalSchema>

/** A pair of stations on two sides of a border. Figures about it are observations on `crossing:<id>`. */
export const crossingSchema = z.strictObject({
  id: idSchema,
  names: namesSchema,
  aliases: z.array(z.string().min(1)),
  /** Place on the Kazakh side, then on the Chinese side. */
  places: z.tuple([idSchema, idSchema]),
  /** The rail link across the border. `road-only`: there is a road crossing and no rail across yet. */
  rail: z.enum(['in-service', 'road-only']),
  summary: localTextSchema,
  summarySources: z.array(idSchema).min(1),
  events: z.array(statusEventSchema).min(1),
})
export type Crossing = z.infer<typeof crossingSchema>

export const INSTITUTION_KINDS = [
  'embassy',
  'consulate-general',
  'passport-and-visa-service',
  'trade-office',
  'investment-office',
  'cultural-centre',
] as const

/** A body of Kazakhstan in China. */
export const institutionSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(INSTITUTION_KINDS),
  names: namesSchema,
  /** A city, or a `region` where only the province is known. */
  place: idSchema,
  events: z.array(statusEventSchema).min(1),
  note: localTextSchema.optional(),
})
export type Institution = z.infer<typeof institutionSchema>
