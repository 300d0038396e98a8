import type { LonLat } from '../../shared/network/geodesic'
import type { Language } from '../../shared/network/language'

/** A name of the basemap: a country, a sea or lake, or a city that the network does not touch. */
export interface ContextLabel {
  readonly kind: 'city' | 'country' | 'country-home' | 'sea'
  /** Where the name may stand, the best first; the first in view is taken. */
  readonly positions: readonly LonLat[]
  readonly names: Readonly<Partial<Record<Language, string>>>
  /** 1 first. */
  readonly rank: number
  readonly minZoom: number
}

/** Countries whose freight this is about, and where else in them the name may stand when its first place is out of view. */
const HOME_COUNTRIES: Readonly<Record<string, readonly LonLat[]>> = {
  CN: [
    [97.5, 34.2],
    [84.5, 38.5],
    [116, 27],
    [123.5, 45],
  ],
  KZ: [
    [75.6, 49.2],
    [80.2, 49.1],
    [55, 48.6],
    [68.4, 44.9],
  ],
}

interface LabelFeature {
  readonly properties: {
    readonly code?: string
    readonly rank?: number
    readonly minzoom: number
    readonly names: ContextLabel['names']
  }
  readonly geometry: { readonly coordinates: LonLat }
}

interface LabelCollection {
  readonly features: readonly LabelFeature[]
}

/** Where the basemap's files lie, seen from the window's page. */
export function basemapUrl(file: string): string {
  return new URL(`/basemap/${file}.geojson`, location.href).href
}

function toLabels(kind: 'city' | 'country' | 'sea', { features }: LabelCollection): ContextLabel[] {
  return features.map(({ properties, geometry }) => ({
    kind:
      kind === 'country' && properties.code !== undefined && properties.code in HOME_COUNTRIES
        ? 'country-home'
        : kind,
    positions: [geometry.coordinates, ...(HOME_COUNTRIES[properties.code ?? ''] ?? [])],
    names: properties.names,
    rank: properties.rank ?? 1,
    minZoom: properties.minzoom,
  }))
}

/**
 * Reads the basemap's names. A file that is missing leaves the map without those names.
 *
 * @param load reads one file; returns `undefined` where there is none
 */
export async function loadContextLabels(
  load: (url: string) => Promise<unknown>,
): Promise<readonly ContextLabel[]> {
  const files = [
    ['country', 'countries-labels'],
    ['sea', 'seas-labels'],
    ['city', 'cities'],
  ] as const
  const read = await Promise.all(
    files.map(async ([kind, file]) => {
      const collection = (await load(basemapUrl(file))) as LabelCollection | undefined
      return collection ? toLabels(kind, collection) : []
    }),
  )
  return read.flat().sort((a, b) => a.rank - b.rank)
}
