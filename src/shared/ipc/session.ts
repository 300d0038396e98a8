import { z } from 'zod'
import { MEASURES } from '../imports/choices'
import { importIdSchema } from '../imports/job'
import { filterSchema } from '../imports/query'
import { countrySchema, idSchema } from '../network/place'
import { MAX_AVOID, MAX_VIA } from '../network/routing/route-question'
import {
  IMPORTS_PANES,
  LIST_TABS,
  MAX_RECENT_CHOICES,
  ROUTES_PANES,
  STACKED_BY,
  THEMES,
  VIEWS,
  WAY_COLUMNS,
} from './views'

/** What the details panel can be about. */
export const selectionSchema = z.strictObject({
  kind: z.enum(['terminal', 'crossing', 'route', 'institution', 'place']),
  id: idSchema,
})
export type Selection = z.infer<typeof selectionSchema>

export const cameraSchema = z.strictObject({
  lon: z.number().min(-180).max(180),
  lat: z.number().min(-85).max(85),
  zoom: z.number().min(0).max(12),
})
export type Camera = z.infer<typeof cameraSchema>

const conditionSchema = z.union([
  z.strictObject({ kind: z.literal('border'), id: idSchema }),
  z.strictObject({ kind: z.literal('country'), id: countrySchema }),
])

/** Origin and legs of a way, see `wayKey`. */
const wayKeySchema = z
  .string()
  .max(64_000)
  .regex(/^[a-z0-9-]+:[a-z0-9-]+(?:,[a-z0-9-]+)*$/)

/** The Routes view: what was asked, and what of the answer is looked at. */
export const routesSessionSchema = z.strictObject({
  question: z.strictObject({
    from: idSchema.nullable(),
    to: idSchema.nullable(),
    via: z.array(conditionSchema).max(MAX_VIA),
    avoid: z.array(conditionSchema).max(MAX_AVOID),
    sea: z.boolean(),
    asOf: z.number().int().min(2000).max(2100).nullable(),
    maxGaugeChanges: z.number().int().min(0).max(4).nullable(),
  }),
  chosen: wayKeySchema.nullable(),
  compared: z.array(wayKeySchema).max(3),
  sort: z.strictObject({ column: z.enum(WAY_COLUMNS), descending: z.boolean() }).nullable(),
  pane: z.enum(ROUTES_PANES),
})
export type RoutesSession = z.infer<typeof routesSessionSchema>

/** The first question: the corridor that most come for. */
export const FIRST_ROUTES: RoutesSession = {
  question: {
    from: 'xian-port',
    to: 'duisburg',
    via: [],
    avoid: [],
    sea: true,
    asOf: null,
    maxGaugeChanges: null,
  },
  chosen: null,
  compared: [],
  sort: null,
  pane: 'alternatives',
}

const placeKey = z.string().min(1).max(600)

/** The view of the user's own files: what is asked of them, and what of the answer is looked at. */
export const importsSessionSchema = z.strictObject({
  /** Ids of the imports that count; `null` for all. */
  sets: z.array(importIdSchema).max(10_000).nullable(),
  measure: z.enum(MEASURES),
  by: z.enum(STACKED_BY),
  step: z.enum(['month', 'year']),
  /** Whose series is shown: a place's, a pair's, or that of everything. */
  subject: z
    .union([z.strictObject({ place: placeKey }), z.strictObject({ origin: placeKey, destination: placeKey })])
    .nullable(),
  filter: filterSchema.pick({ commodities: true, directions: true, loads: true, from: true, to: true }),
  pane: z.enum(IMPORTS_PANES),
})
export type ImportsSession = z.infer<typeof importsSessionSchema>

export const FIRST_IMPORTS: ImportsSession = {
  sets: null,
  measure: 'teu',
  by: 'direction',
  step: 'month',
  subject: null,
  filter: { commodities: null, directions: null, loads: null, from: null, to: null },
  pane: 'series',
}

/** What is restored at the next start. Sizes are CSS pixels; `chart` is the share of the centre that the chart takes. */
export const sessionSchema = z.strictObject({
  version: z.literal(1),
  view: z.enum(VIEWS),
  listTab: z.enum(LIST_TABS),
  selection: selectionSchema.nullable(),
  /** `null`: the opening view, fitted to the Xi'an links. */
  camera: cameraSchema.nullable(),
  compare: z.array(idSchema).max(6),
  theme: z.enum(THEMES),
  institutions: z.boolean(),
  legend: z.boolean(),
  panes: z.strictObject({
    list: z.number().min(160).max(640),
    details: z.number().min(240).max(800),
    chart: z.number().min(0.15).max(0.7),
    /** Share of the centre that the user's own figures take. */
    own: z.number().min(0.15).max(0.8).default(0.58),
  }),
  /** What was last chosen in the palette, the last first: `command:fit-all`, `terminal:xian`. */
  palette: z.array(z.string().max(200)).max(MAX_RECENT_CHOICES).default([]),
  routes: routesSessionSchema.default(FIRST_ROUTES),
  imports: importsSessionSchema.default(FIRST_IMPORTS),
})
export type Session = z.infer<typeof sessionSchema>

/** The first start: Xi'an selected, everything in view. */
export const FIRST_SESSION: Session = {
  version: 1,
  view: 'network',
  listTab: 'terminals',
  selection: { kind: 'terminal', id: 'xian' },
  camera: null,
  compare: ['xian', 'lianyungang'],
  theme: 'system',
  institutions: false,
  legend: true,
  panes: { list: 264, details: 360, chart: 0.36, own: 0.58 },
  palette: [],
  routes: FIRST_ROUTES,
  imports: FIRST_IMPORTS,
}
