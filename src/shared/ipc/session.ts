import { z } from 'zod'
import { idSchema } from '../network/place'
import { LIST_TABS, THEMES, VIEWS } from './views'

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
  }),
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
  panes: { list: 264, details: 360, chart: 0.36 },
}
