import { z } from 'zod'
import { namesSchema } from './local-text'

/** Lower-case words joined by hyphens. Unique within its file. */
export const idSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)

export const PLACE_KINDS = ['station', 'border-crossing', 'border-point', 'port', 'city', 'region'] as const

/**
 * A point or an area that legs, terminals and institutions stand at.
 *
 * A `region` has no position: an office known only by its province must never become a dot on the capital.
 * A `border-point` is where a leg leaves one country: derived, never drawn as a place.
 */
export const placeSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(PLACE_KINDS),
  /** ISO 3166-1 alpha-2; of a border point, one of the two countries that meet there. */
  country: z.string().regex(/^[A-Z]{2}$/),
  names: namesSchema,
  /** Other spellings and former names that a search must find (Horgos, Qorgas, Chuguchak, Druzhba…). */
  aliases: z.array(z.string().min(1)),
  position: z
    .strictObject({
      lon: z.number().min(-180).max(180),
      lat: z.number().min(-90).max(90),
      /** Where the point was read, in words: a GeoNames package with its version, a page, or how it was derived. */
      source: z.string().min(1),
      /** How exact the point is: the station itself, the town's centre, a whole arc minute, or derived. */
      precision: z.enum(['station', 'town', 'minute', 'derived']),
    })
    .optional(),
  /** 1 shows first on the map, 4 last. */
  rank: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
})
export type Place = z.infer<typeof placeSchema>
