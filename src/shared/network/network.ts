import { z } from 'zod'
import { legSchema, routeSchema } from './leg'
import { namesSchema } from './local-text'
import { observationSchema } from './observation'
import { idSchema, placeSchema } from './place'
import { originatorSchema, sourceSchema } from './source'
import { crossingSchema, institutionSchema, terminalSchema } from './terminal'

/** A programme, line or traffic that figures speak of and that is no terminal, crossing or route of ours. */
export const themeSchema = z.strictObject({ id: idSchema, names: namesSchema })
export type Theme = z.infer<typeof themeSchema>

/** The files of a network folder, by name without `.json`, and what each holds. */
export const NETWORK_FILES = {
  places: z.array(placeSchema),
  terminals: z.array(terminalSchema),
  crossings: z.array(crossingSchema),
  institutions: z.array(institutionSchema),
  legs: z.array(legSchema),
  routes: z.array(routeSchema),
  themes: z.array(themeSchema),
  observations: z.array(observationSchema),
  originators: z.array(originatorSchema),
  sources: z.array(sourceSchema),
} as const

/** Everything that the app knows, as read from one folder. Immutable once loaded. */
export const networkSchema = z.strictObject(NETWORK_FILES)
export type Network = Readonly<z.infer<typeof networkSchema>>
export type NetworkFile = keyof typeof NETWORK_FILES
