import { z } from 'zod'
import { DIRECTIONS, LOADS, MEASURES } from './choices'

const keys = z.array(z.string().max(600)).max(10_000)
const day = z.iso.date()

/** Which rows are meant. What is `null` does not narrow. */
export const filterSchema = z.strictObject({
  imports: keys.nullable(),
  /** Keys as `PlaceKey` says. */
  places: keys.nullable(),
  origins: keys.nullable(),
  destinations: keys.nullable(),
  commodities: keys.nullable(),
  directions: z.array(z.enum([...DIRECTIONS, 'unset'])).nullable(),
  loads: z.array(z.enum([...LOADS, 'unset'])).nullable(),
  from: day.nullable(),
  to: day.nullable(),
})
export type Filter = z.infer<typeof filterSchema>

export const querySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('series'),
    measure: z.enum(MEASURES),
    by: z.enum(['none', 'direction', 'load', 'commodity', 'place', 'pair']),
    step: z.enum(['month', 'year']),
    filter: filterSchema,
  }),
  z.strictObject({ kind: z.literal('heat'), measure: z.enum(MEASURES), filter: filterSchema }),
  z.strictObject({
    kind: z.literal('flows'),
    measure: z.enum(MEASURES),
    limit: z.int().min(1).max(10_000),
    filter: filterSchema,
  }),
  z.strictObject({ kind: z.literal('totals'), filter: filterSchema }),
])
export type Query = z.infer<typeof querySchema>

/** The id of a subject of the network, or `name:` and the text as it stands in the file. */
export type PlaceKey = string

/** One bar of a series. */
export interface SeriesPoint {
  /** `2024-03` or `2024`. */
  readonly bucket: string
  /** Direction, load (`unset` where not said), commodity or place key; both keys joined by ` → ` of a pair; empty for `none`. */
  readonly key: string
  /** `null`: the rows say nothing of this measure. Never 0 for that. */
  readonly value: number | null
  /** The part of `value` that was worked out: from containers, or from tonnes by the user's factor. */
  readonly derived: number
  readonly rows: number
  /** From rows that speak of whole years; beside those of months and days and never added to them. */
  readonly ofYears: boolean
  /** First and last day that the rows speak of. */
  readonly firstDay: string
  readonly lastDay: string
  /** The step is only begun or only ended by the file's days: its total is of fewer days than the step has. */
  readonly partial: boolean
}

export interface HeatCell {
  readonly place: PlaceKey
  readonly month: string
  readonly direction: string
  readonly load: string
  readonly value: number | null
  readonly rows: number
  readonly partial: boolean
}

export interface Flow {
  readonly origin: PlaceKey
  readonly destination: PlaceKey
  readonly value: number
  readonly rows: number
}

export interface Totals {
  readonly rows: number
  readonly teu: number | null
  readonly teuFromContainers: number
  readonly teuFromTonnes: number
  readonly tonnes: number | null
  readonly trains: number | null
  readonly containers: number | null
  readonly firstDay: string | null
  readonly lastDay: string | null
  readonly directions: readonly string[]
  readonly loads: readonly string[]
  readonly places: readonly { readonly key: PlaceKey; readonly rows: number }[]
  readonly commodities: readonly { readonly key: string; readonly rows: number }[]
}

export type QueryAnswer =
  | { readonly kind: 'series'; readonly points: readonly SeriesPoint[] }
  | { readonly kind: 'heat'; readonly cells: readonly HeatCell[] }
  | {
      readonly kind: 'flows'
      readonly flows: readonly Flow[]
      /** What the smaller pairs beyond the limit add up to. */
      readonly rest: { readonly pairs: number; readonly value: number }
    }
  | { readonly kind: 'totals'; readonly totals: Totals }
