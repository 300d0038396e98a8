import type { Tokens } from '../styles/tokens'
import { basemapUrl } from './context-labels'
import type { LayerSpecification, SourceSpecification } from './map-host'

/** Countries filled a hair lighter. */
const HOME = ['CN', 'KZ']

/** Files of the basemap that are drawn as areas and lines. Each is one source. */
export function basemapSources(): Record<string, SourceSpecification> {
  const files = ['countries', 'borders', 'coast', 'water'] as const
  const source = (file: string): SourceSpecification => ({
    type: 'geojson',
    data: basemapUrl(file),
    buffer: 64,
    tolerance: 0.3,
    maxzoom: 8,
  })
  return Object.fromEntries(files.map((file) => [file, source(file)]))
}

/** Seas, land, lakes and borders, quiet under the network. Lakes show from the zoom that the basemap gives them. */
export function basemapLayers(token: Tokens): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': token('--map-sea') } },
    {
      id: 'land',
      type: 'fill',
      source: 'countries',
      paint: {
        'fill-color': [
          'case',
          ['in', ['get', 'code'], ['literal', HOME]],
          token('--map-land-home'),
          token('--map-land'),
        ],
        'fill-antialias': false,
      },
    },
    {
      id: 'water',
      type: 'fill',
      source: 'water',
      filter: ['>=', ['zoom'], ['get', 'minzoom']],
      paint: { 'fill-color': token('--map-water') },
    },
    {
      id: 'coast',
      type: 'line',
      source: 'coast',
      paint: { 'line-color': token('--map-coast'), 'line-width': 0.6 },
    },
    {
      id: 'border',
      type: 'line',
      source: 'borders',
      filter: ['!=', ['get', 'disputed'], true],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': token('--map-border'),
        'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.6, 6, 1.1],
      },
    },
    {
      id: 'border-disputed',
      type: 'line',
      source: 'borders',
      filter: ['==', ['get', 'disputed'], true],
      paint: { 'line-color': token('--map-disputed'), 'line-width': 0.7, 'line-dasharray': [3, 3] },
    },
  ]
}
