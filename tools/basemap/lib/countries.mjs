import { feature, mergeArcs, mesh } from 'topojson-client'
import { presimplify, simplify } from 'topojson-simplify'
import { cutLine, cutPolygon } from './antimeridian.mjs'
import { CRIMEA_POINT, DISPUTED, FOLDED, isDisputedBorder } from './boundary-policy.mjs'
import { detailAt } from './extent.mjs'
import { isInRing, polygonsOf, roundLine, roundPolygon } from './rings.mjs'
import { alpha2Codes, naturalEarth, naturalEarthKey } from './sources.mjs'
import { polygonAreaKm2, ringAreaKm2 } from './spherical.mjs'

/** Not drawn: south of anything the map shows, and its ring goes round the pole. */
const ANTARCTICA = '010'

/** Effective area of a bend in squares of the local tolerance: below 1 it goes. */
function bendWeight(triangle) {
  const area = Math.abs(ringAreaKm2([...triangle, triangle[0]]))
  return area / detailAt(triangle[1]).toleranceKm ** 2
}

function polygonArcs(geometry) {
  return geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs
}

/** Splits one polygon, found by a point in it, from a country and makes it a geometry of its own. */
function splitAt(topology, geometry, point, key) {
  const { coordinates } = feature(topology, { type: 'MultiPolygon', arcs: polygonArcs(geometry) }).geometry
  const index = coordinates.findIndex((rings) => isInRing(point, rings[0]))
  const arcs = polygonArcs(geometry)
  return [
    { ...geometry, type: 'MultiPolygon', arcs: arcs.filter((_, i) => i !== index) },
    { type: 'MultiPolygon', arcs: [arcs[index]], properties: { name: key } },
  ]
}

/** One geometry per country or territory of the map, with `properties` `{ key, code, disputed }`. */
function territories(topology) {
  const codes = alpha2Codes()
  const groups = new Map()
  for (const source of topology.objects.countries.geometries) {
    const isRussia = naturalEarthKey(source) === '643'
    for (const geometry of isRussia ? splitAt(topology, source, CRIMEA_POINT, 'Crimea') : [source]) {
      const own = naturalEarthKey(geometry)
      const key = FOLDED[own] ?? own
      if (key !== ANTARCTICA) groups.set(key, [...(groups.get(key) ?? []), geometry])
    }
  }
  return [...groups].map(([key, geometries]) => {
    const disputed = DISPUTED.has(key)
    const properties = { key, code: disputed ? '' : (codes.get(key) ?? ''), disputed }
    return { ...mergeArcs(topology, geometries), properties }
  })
}

function arcUses(geometries) {
  const uses = new Map()
  for (const arc of geometries.flatMap((g) => polygonArcs(g).flat(2))) {
    const id = arc < 0 ? ~arc : arc
    uses.set(id, (uses.get(id) ?? 0) + 1)
  }
  return uses
}

/** Drops islands too small for their place; land that touches another country always stays. */
function withoutSmallIslands(topology, geometries) {
  const uses = arcUses(geometries)
  const isIsland = (rings) => rings.flat().every((arc) => uses.get(arc < 0 ? ~arc : arc) === 1)
  return geometries
    .map((geometry) => {
      const arcs = polygonArcs(geometry).filter((rings) => {
        if (!isIsland(rings)) return true
        const { coordinates } = feature(topology, { type: 'Polygon', arcs: rings }).geometry
        return polygonAreaKm2(coordinates) >= detailAt(coordinates[0][0]).minIslandKm2
      })
      return { ...geometry, type: 'MultiPolygon', arcs }
    })
    .filter((geometry) => geometry.arcs.length > 0)
}

/**
 * The countries of the map, simplified once as a topology so that neighbours keep sharing their borders.
 * @returns {{ topology: object, geometries: object[] }}
 */
export function simplifiedCountries() {
  const full = naturalEarth('10m')
  const topology = simplify(presimplify(full, bendWeight), 1)
  return { topology, geometries: withoutSmallIslands(topology, territories(topology)) }
}

/** Land as one feature per country: `code` (ISO alpha-2, or '' where there is none or it is disputed). */
export function countryFills({ topology, geometries }) {
  return geometries.flatMap((geometry) => {
    const { code, disputed } = geometry.properties
    const coordinates = polygonsOf(feature(topology, geometry).geometry)
      .flatMap(cutPolygon)
      .map(roundPolygon)
      .filter((rings) => rings !== undefined)
    if (coordinates.length === 0) return []
    const properties = disputed ? { code, disputed } : { code }
    return [{ type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates } }]
  })
}

function toLine(coordinates, properties) {
  return { type: 'Feature', properties, geometry: { type: 'MultiLineString', coordinates } }
}

/** Cuts a line where it begins or ends to be disputed. */
function runsByDispute(line, a, b) {
  const runs = []
  for (let i = 1; i < line.length; i++) {
    const [from, to] = [line[i - 1], line[i]]
    const disputed = isDisputedBorder(a.properties, b.properties, [
      (from[0] + to[0]) / 2,
      (from[1] + to[1]) / 2,
    ])
    const run = runs.at(-1)
    if (run?.disputed === disputed) run.line.push(to)
    else runs.push({ disputed, line: [from, to] })
  }
  return runs
}

/** Land borders, each once: `countries` names the two codes, `disputed` those that are drawn dashed. */
export function borderLines({ topology, geometries }) {
  const groups = new Map()
  for (const [a, b] of neighbourPairs(geometries)) {
    const countries = [a.properties.code, b.properties.code].sort().join('-')
    const shared = mesh(topology, { type: 'GeometryCollection', geometries: [a, b] }, (x, y) => x !== y)
    for (const { line, disputed } of shared.coordinates
      .flatMap(cutLine)
      .flatMap((l) => runsByDispute(l, a, b))) {
      const rounded = roundLine(line)
      if (rounded.length < 2) continue
      const id = `${countries}|${disputed}`
      const properties = disputed ? { countries, disputed } : { countries }
      groups.set(id, { properties, lines: [...(groups.get(id)?.lines ?? []), rounded] })
    }
  }
  return [...groups.values()].map(({ properties, lines }) => toLine(lines, properties))
}

function neighbourPairs(geometries) {
  const owners = new Map()
  for (const geometry of geometries) {
    for (const arc of new Set(
      polygonArcs(geometry)
        .flat(2)
        .map((i) => (i < 0 ? ~i : i)),
    )) {
      owners.set(arc, [...(owners.get(arc) ?? []), geometry])
    }
  }
  const pairs = new Map()
  for (const [a, b] of owners.values()) {
    if (b) pairs.set(`${a.properties.key}|${b.properties.key}`, [a, b])
  }
  return pairs.values()
}

/** Sea coasts (the Caspian's too) as lines, without the cut at ±180°. */
export function coastLines({ topology, geometries }) {
  const coast = mesh(topology, { type: 'GeometryCollection', geometries }, (a, b) => a === b)
  const coordinates = coast.coordinates
    .flatMap(cutLine)
    .map(roundLine)
    .filter((line) => line.length >= 2)
  return [toLine(coordinates, {})]
}
