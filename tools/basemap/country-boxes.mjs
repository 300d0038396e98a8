// Writes src/shared/network/country-boxes.json: the box round each country of the prepared basemap, in whole degrees.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(import.meta.dirname, '..', '..')

/** Codes of the basemap that ISO 3166-1 has replaced. */
const RENAMED = { TP: 'TL', ZR: 'CD' }

function* pointsOf(coordinates) {
  if (typeof coordinates[0] === 'number') yield coordinates
  else for (const inner of coordinates) yield* pointsOf(inner)
}

/** `[west, south, east, north]` by country code, rounded outwards. */
export function countryBoxes() {
  const { features } = JSON.parse(readFileSync(join(root, 'resources/basemap/countries.geojson'), 'utf8'))
  const boxes = {}
  for (const { properties, geometry } of features) {
    if (!properties.code) continue
    const code = RENAMED[properties.code] ?? properties.code
    const [west, south, east, north] = boxes[code] ?? [180, 90, -180, -90]
    const points = [...pointsOf(geometry.coordinates)]
    const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)]
    boxes[code] = [
      Math.min(west, ...lons.map(Math.floor)),
      Math.min(south, ...lats.map(Math.floor)),
      Math.max(east, ...lons.map(Math.ceil)),
      Math.max(north, ...lats.map(Math.ceil)),
    ]
  }
  return Object.fromEntries(Object.entries(boxes).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The text of the file. */
export function countryBoxesText() {
  const rows = Object.entries(countryBoxes()).map(([code, box]) => `  "${code}": [${box.join(', ')}]`)
  return `{\n${rows.join(',\n')}\n}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(join(root, 'src/shared/network/country-boxes.json'), countryBoxesText())
}
