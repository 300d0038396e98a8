import { mkdirSync, writeFileSync } from 'node:fs'
import { feature } from 'topojson-client'
import { cityLabels } from './lib/cities.mjs'
import { borderLines, coastLines, countryFills, simplifiedCountries } from './lib/countries.mjs'
import { countryLabels } from './lib/country-labels.mjs'
import { creditsJson, creditsMarkdown } from './lib/credits.mjs'
import { isInRing, polygonsOf } from './lib/rings.mjs'
import { seaLabels } from './lib/sea-labels.mjs'
import { lakes } from './lib/water.mjs'

const OUTPUT = new URL('../../resources/basemap/', import.meta.url)

const countries = simplifiedCountries()
const disputedPolygons = countries.geometries
  .filter((geometry) => geometry.properties.disputed)
  .flatMap((geometry) => polygonsOf(feature(countries.topology, geometry).geometry))
const isDisputedPlace = (point) => disputedPolygons.some((rings) => isInRing(point, rings[0]))

/** One feature a line, so that a change shows in a diff. */
function geojson(features) {
  const lines = features.map((entry) => JSON.stringify(entry)).join(',\n')
  return `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`
}

const files = {
  'countries.geojson': geojson(countryFills(countries)),
  'borders.geojson': geojson(borderLines(countries)),
  'coast.geojson': geojson(coastLines(countries)),
  'water.geojson': geojson(lakes()),
  'countries-labels.geojson': geojson(countryLabels(countries)),
  'cities.geojson': geojson(cityLabels(isDisputedPlace)),
  'seas-labels.geojson': geojson(seaLabels()),
  'credits.json': creditsJson(),
  'CREDITS.md': creditsMarkdown(),
}

mkdirSync(OUTPUT, { recursive: true })
let totalBytes = 0
for (const [name, text] of Object.entries(files)) {
  const bytes = Buffer.byteLength(text)
  totalBytes += bytes
  writeFileSync(new URL(name, OUTPUT), text)
  console.log(`${name.padEnd(26)} ${(bytes / 1000).toFixed(0).padStart(6)} kB`)
}
console.log(`${'in all'.padEnd(26)} ${(totalBytes / 1000).toFixed(0).padStart(6)} kB`)
