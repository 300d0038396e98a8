import { z } from 'zod'
import { expecting } from './expectation'
import { namesSchema } from './local-text'

/** Lower-case words joined by hyphens. Unique within its file. */
export const idSchema = z.string(expecting('id')).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, expecting('id'))

/** ISO 3166-1 alpha-2. */
export const countrySchema = z.string(expecting('country')).regex(/^[A-Z]{2}$/, expecting('country'))

/** Degrees east of Greenwich; west is negative. WGS 84. */
export const longitudeSchema = z
  .number(expecting('longitude'))
  .min(-180, expecting('longitude'))
  .max(180, expecting('longitude'))

/** Degrees north of the equator; south is negative. WGS 84. */
export const latitudeSchema = z
  .number(expecting('latitude'))
  .min(-90, expecting('latitude'))
  .max(90, expecting('latitude'))

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
  country: countrySchema,
  names: namesSchema,
  /** Other spellings and former names that a search must find (Horgos, Qorgas, Chuguchak, Druzhba…). */
  aliases: z.array(z.string().min(1)),
  position: z
    .strictObject({
      lon: longitudeSchema,
      lat: latitudeSchema,
      /** Where the point was read, in words: a GeoNames package with its version, a page, or how it was derived. */
      source: z.string().min(1),
      /** How exact the point is: the station itself, the town's centre, a whole arc minute, or derived. */
      precision: z.enum(['station', 'town', 'minute', 'derived']),
    })
    .optional(),
  /** 1 shows first on the map, 4 last. */
  rank: z.literal([1, 2, 3, 4]),
})
export type Place = z.infer<typeof placeSchema>
