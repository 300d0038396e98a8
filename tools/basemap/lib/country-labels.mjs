import polylabel from 'polylabel'
import { feature } from 'topojson-client'
import { EURASIA, isInside } from './extent.mjs'
import { LANGUAGES, namesBy } from './languages.mjs'
import { polygonsOf } from './rings.mjs'
import { polygonAreaKm2 } from './spherical.mjs'

/** Not members of the United Nations, or dependencies of one: these get no label. */
const UNLABELLED = new Set(['', 'VA', 'FO', 'GI', 'JE', 'GG', 'IM', 'SJ', 'IO', 'CC', 'CX', 'GL', 'GU', 'MP'])

/** Zoom and rank by the area of the largest polygon in km²: small countries are named later. */
const RANKS = [
  [1_500_000, { rank: 1, minzoom: 1.5 }],
  [400_000, { rank: 2, minzoom: 2.2 }],
  [150_000, { rank: 3, minzoom: 3 }],
  [60_000, { rank: 4, minzoom: 3.6 }],
  [20_000, { rank: 5, minzoom: 4.2 }],
  [0, { rank: 6, minzoom: 5 }],
]

/**
 * Where a country's name reads best when the corridor is in view, if not at the visual centre: Russia's centre is
 * far in the north-east.
 */
const PREFERRED_POINT = { RU: [64, 60] }

/** Pole of inaccessibility, with lon scaled by the cosine of the polygon's middle latitude. */
function visualCentre(rings) {
  const lats = rings[0].map((point) => point[1])
  const middle = (Math.min(...lats) + Math.max(...lats)) / 2
  const scale = Math.cos((middle * Math.PI) / 180)
  const flat = rings.map((ring) => ring.map(([lon, lat]) => [lon * scale, lat]))
  const [x, y] = polylabel(flat, 0.05)
  return [Number((x / scale).toFixed(2)), Number(y.toFixed(2))]
}

/** One label point per UN member state of the map, with `code`, `names`, `rank` and `minzoom`. */
export function countryLabels({ topology, geometries }) {
  const nameSources = new Map(
    LANGUAGES.map((language) => [language, new Intl.DisplayNames(language, { type: 'region' })]),
  )
  return geometries.flatMap((geometry) => {
    const { code } = geometry.properties
    if (UNLABELLED.has(code)) return []
    const [largest] = polygonsOf(feature(topology, geometry).geometry)
      .map((rings) => ({ rings, areaKm2: polygonAreaKm2(rings) }))
      .sort((a, b) => b.areaKm2 - a.areaKm2)
    const point = PREFERRED_POINT[code] ?? visualCentre(largest.rings)
    if (!isInside(point, EURASIA)) return []
    const withoutAlternative = (name) => name.replace(/\s*[(（].+[)）]$/, '')
    const names = namesBy((language) => withoutAlternative(nameSources.get(language).of(code)))
    const { rank, minzoom } = RANKS.find(([least]) => largest.areaKm2 >= least)[1]
    const properties = { code, rank, minzoom, names }
    return [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates: point } }]
  })
}
