import { z } from 'zod'
import { firstDay, lastDay } from './calendar'
import { expecting } from './expectation'
import { localTextSchema } from './local-text'
import { partialDateSchema } from './partial-date'
import { countrySchema, idSchema } from './place'

/** `terminal:xian`, `crossing:altynkol-khorgos`, `leg:…`, `route:…` or `theme:…` (a corridor as a whole, a programme). */
export const subjectSchema = z
  .string(expecting('subject'))
  .regex(/^(terminal|crossing|leg|route|theme|institution):[a-z0-9]+(?:-[a-z0-9]+)*$/, expecting('subject'))

/** What is measured, and the one unit that it is stored in. */
export const MEASURES = {
  capacity: ['TEU/yr', 't/yr', 'containers/yr'],
  'train-capacity': ['trains/day', 'train pairs/day'],
  area: ['ha'],
  'floor-area': ['m²'],
  throughput: ['TEU', 't'],
  trains: ['trains', 'trains/day'],
  storage: ['TEU', 'slots', 'containers'],
  tracks: ['tracks'],
  distance: ['km'],
  'transit-time': ['days'],
  speed: ['km/h'],
  dwell: ['h'],
  investment: ['CNY', 'USD'],
  growth: ['%', 't'],
  share: ['%'],
  utilisation: ['%'],
  rate: ['t/TEU'],
  weight: ['t'],
  'emission-factor': ['g CO₂e/t·km', 'g CO₂/t·km'],
  emissions: ['g CO₂e', 't CO₂', 'kg CO₂/TEU'],
  count: ['routes', 'stations', 'structures', 'm³'],
} as const
export type Measure = keyof typeof MEASURES

export const BASES = ['design', 'declared', 'actual', 'plan', 'target', 'derived'] as const

/** How a transit time is meant: one record run, a timetable, an average, or what is usual. Never mixed. */
export const TRANSIT_KINDS = ['record', 'schedule', 'average', 'usual'] as const

/**
 * What a count takes in. Two figures may be compared or divided only when they have the same series.
 * `unstated`: the source does not say.
 */
export const SERIES = [
  'unstated',
  'terminal',
  'rail',
  'yard-moves',
  'warehouse',
  'kazakh-railway',
  'chinese-railway',
  'chinese-customs',
  'ministry',
  'association',
  'operator',
  'agency',
  'press',
] as const

/** Ways of working a figure out from others. The arithmetic is in `derivation.ts`. */
export const FORMULAS = [
  'before-growth',
  'difference',
  'sum',
  'quotient-percent',
  'annualise',
  'product',
  'quotient',
  'quotient-thousand',
  'average-speed',
  'lowest-to-highest',
  'spread-by-geodesic',
  'geodesic',
  'estimate',
] as const

const figureSchema = z.number().finite().nonnegative()

/**
 * One figure as somebody gave it. A figure is never a bare number: it says of what, on which basis, for when, by whom.
 *
 * - `value`: a number, or `[low, high]` where the source itself gives a range.
 * - `wording`: the source's own hedge: "about", "more than", "up to".
 * - `period`: for what flows (throughput, trains). `asOf`: for what stands (capacity, area, distance).
 * - `supersedes`: an older figure that this one replaced as things changed. A pair without it is a conflict.
 * - `notFor`: a use that the figure must not be put to, with the reason (a port's total is no terminal's capacity).
 */
export const observationSchema = z
  .strictObject({
    id: idSchema,
    subject: subjectSchema,
    measure: z.enum(Object.keys(MEASURES) as [Measure, ...Measure[]]),
    unit: z.string().min(1),
    value: z.union([figureSchema, z.tuple([figureSchema, figureSchema])], expecting('figure')),
    wording: z.enum(['about', 'more-than', 'up-to']).optional(),
    basis: z.enum(BASES),
    series: z.enum(SERIES),
    /** Direction of the moves counted. */
    direction: z.enum(['in', 'out', 'both', 'unstated']).optional(),
    /**
     * Of a figure about a crossing that holds for one direction only: the country that the moves go to. `direction` does
     * not say it, for it is as its source counts: out of China is into Kazakhstan.
     */
    towards: countrySchema.optional(),
    transit: z.enum(TRANSIT_KINDS).optional(),
    /** What the figure takes in or leaves out, where the source says it or where silence matters. */
    scope: localTextSchema.optional(),
    period: z
      .strictObject({ start: partialDateSchema, end: partialDateSchema })
      .refine(({ start, end }) => firstDay(start) <= lastDay(end), {
        ...expecting('period-order'),
        path: ['end'],
      })
      .optional(),
    asOf: partialDateSchema.optional(),
    sources: z.array(idSchema).min(1),
    /** Who said it, where that differs from the source's usual originator. */
    originator: idSchema.optional(),
    derivation: z
      .strictObject({
        formula: z.enum(FORMULAS),
        inputs: z.array(idSchema),
        /** Decimal places that the result is rounded to. */
        decimals: z
          .number(expecting('decimals'))
          .int(expecting('decimals'))
          .min(-3, expecting('decimals'))
          .max(4, expecting('decimals')),
      })
      .optional(),
    supersedes: idSchema.optional(),
    notFor: z
      .strictObject({
        use: z.enum([
          'capacity',
          'utilisation',
          'leg-distance',
          'running-time',
          'emissions',
          'comparison',
          'chart',
        ]),
        reason: localTextSchema,
      })
      .optional(),
    note: localTextSchema.optional(),
  })
  .superRefine(({ measure, unit }, context) => {
    const units: readonly string[] = MEASURES[measure]
    if (units.includes(unit)) return
    const params = { measure, units: units.join(', ') }
    context.addIssue({ code: 'custom', message: 'unit', path: ['unit'], params })
  })
  .refine((o) => (o.basis === 'derived') === (o.derivation !== undefined), {
    ...expecting('derivation-on-derived'),
    path: ['derivation'],
  })
  .refine((o) => typeof o.value === 'number' || o.value[0] <= o.value[1], {
    ...expecting('low-to-high'),
    path: ['value'],
  })
  .refine((o) => (o.measure === 'transit-time') === (o.transit !== undefined), {
    ...expecting('transit-on-time'),
    path: ['transit'],
  })
export type Observation = z.infer<typeof observationSchema>
