import { z } from 'zod'
import { expecting } from './expectation'
import { localTextSchema, namesSchema } from './local-text'
import { countrySchema, idSchema, latitudeSchema, longitudeSchema } from './place'
import { statusEventSchema } from './status'

/** Track gauge in millimetres. */
export const gaugeSchema = z.literal([1435, 1520])

/**
 * An atomic leg between neighbouring stations: one country, one gauge (rail), no shortcut.
 * At a border it ends on a `border-point`. Where both gauges run side by side there are two legs.
 * Kilometres are observations on `leg:<id>` or on a stretch of legs, never typed here.
 */
export const legSchema = z
  .strictObject({
    id: idSchema,
    from: idSchema,
    to: idSchema,
    mode: z.enum(['rail', 'road', 'sea']),
    gauge: gaugeSchema.optional(),
    /** ISO 3166-1 alpha-2. Sea legs have none. */
    country: countrySchema.optional(),
    status: z.enum(['in-service', 'under-construction', 'planned']),
    events: z.array(statusEventSchema).optional(),
    /** Points between the two ends that only shape the drawn line (sea lanes round a cape): `[lon, lat]`. */
    shape: z.array(z.tuple([longitudeSchema, latitudeSchema])).optional(),
    sources: z.array(idSchema).min(1),
    note: localTextSchema.optional(),
  })
  .refine((leg) => (leg.mode === 'rail') === (leg.gauge !== undefined), {
    ...expecting('gauge-on-rail'),
    path: ['gauge'],
  })
  .refine((leg) => (leg.mode === 'sea') === (leg.country === undefined), {
    ...expecting('country-on-land'),
    path: ['country'],
  })
export type Leg = z.infer<typeof legSchema>

/**
 * A named way over legs. `link`: one of the three links of the Xi'an terminal. `corridor`: a longer named way.
 * `stretch`: a piece between two places that a published distance or time speaks of.
 * The legs chain from `from` to `to`; their direction follows from the chain.
 */
export const routeSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['link', 'corridor', 'stretch']),
  names: namesSchema,
  /** Short tag for the line on the map. */
  shortNames: namesSchema,
  from: idSchema,
  to: idSchema,
  legs: z.array(idSchema).min(1),
  /** A sentence that must stand beside the route wherever it is shown ("no rail crossing yet"). */
  caption: localTextSchema.optional(),
  sources: z.array(idSchema).min(1),
})
export type Route = z.infer<typeof routeSchema>
