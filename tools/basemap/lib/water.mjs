import { merge, neighbors } from 'topojson-client'
import { topology as toTopology } from 'topojson-server'
import { presimplify, simplify } from 'topojson-simplify'
import { CORRIDOR, EURASIA, isInside } from './extent.mjs'
import { boundsOf, isInRing, roundPolygon } from './rings.mjs'
import { alignSeams } from './seams.mjs'
import { inlandWaters } from './sources.mjs'
import { polygonAreaKm2, ringAreaKm2 } from './spherical.mjs'

/** Least lake drawn, by place, in square kilometres. */
const MIN_LAKE_KM2 = { corridor: 120, elsewhere: 600 }

/** Least island kept inside a lake, in square kilometres. */
const MIN_ISLAND_KM2 = 40

/** Side of the square whose area a bend must exceed to stay, in kilometres; the source is good to about 1 km. */
const TOLERANCE_KM = 1

/** Roundness (4πA/P², 1 for a circle) below which a piece is a reach of a river and not a lake. */
const MIN_ROUNDNESS = 0.045

/** Zoom from which a lake of at least so many km² is shown. */
const MIN_ZOOM_BY_AREA = [
  [2500, 0],
  [900, 3],
  [400, 4],
  [0, 5],
]

/** Round the Caspian and Kara-Bogaz-Gol, which the countries already leave out as they do the Black Sea. */
const CASPIAN_BOX = [46.6, 36.5, 55, 47.2]
const CASPIAN_PIECE_KM2 = 1500

function perimeterKm(ring) {
  const kmPerDegree = 111.2
  return ring.slice(1).reduce((sum, [lon, lat], i) => {
    const [lon0, lat0] = ring[i]
    const dx = (lon - lon0) * Math.cos((lat * Math.PI) / 180)
    return sum + Math.hypot(dx, lat - lat0) * kmPerDegree
  }, 0)
}

function roundness(ring) {
  return (4 * Math.PI * Math.abs(ringAreaKm2(ring))) / perimeterKm(ring) ** 2
}

function isCaspian(rings) {
  const [west, south, east, north] = boundsOf(rings[0])
  const inBox = isInside([west, south], CASPIAN_BOX) && isInside([east, north], CASPIAN_BOX)
  return inBox && polygonAreaKm2(rings) > CASPIAN_PIECE_KM2
}

/** Pieces near the map, however small: a lake may be cut into several. */
function nearbyPieces() {
  return inlandWaters()
    .geometries.flatMap((g) => (g.type === 'Polygon' ? [g.coordinates] : g.coordinates))
    .filter((rings) => {
      const [west, south, east, north] = boundsOf(rings[0])
      return isInside([west, south], EURASIA) && isInside([east, north], EURASIA)
    })
    .filter((rings) => polygonAreaKm2(rings) >= MIN_LAKE_KM2.corridor / 4 && !isCaspian(rings))
}

/** Lakes whole again: pieces that share an edge become one polygon. */
function joined(pieces) {
  const topology = toTopology({
    lakes: { type: 'GeometryCollection', geometries: alignSeams(pieces).map(toPolygon) },
  })
  const { geometries } = topology.objects.lakes
  const beside = neighbors(geometries)
  const seen = new Set()
  return geometries.flatMap((_, start) => {
    const group = []
    const queue = [start]
    while (queue.length > 0) {
      const index = queue.pop()
      if (seen.has(index)) continue
      seen.add(index)
      group.push(geometries[index])
      queue.push(...beside[index])
    }
    return group.length === 0 ? [] : merge(topology, group).coordinates
  })
}

function toPolygon(coordinates) {
  return { type: 'Polygon', coordinates }
}

function simplified(rings) {
  const topology = toTopology({ lake: toPolygon(rings) })
  const bendWeight = (triangle) => Math.abs(ringAreaKm2([...triangle, triangle[0]])) / TOLERANCE_KM ** 2
  const { arcs, objects } = simplify(presimplify(topology, bendWeight), 1)
  return objects.lake.arcs.map((ring) => ring.flatMap((arc, i) => (i === 0 ? arcs[arc] : arcs[arc].slice(1))))
}

/**
 * Lakes and reservoirs near the map, largest first, with `areaKm2` (of the unsimplified shape) and `minzoom`.
 * The Caspian is not among them: it is a gap in the countries, as the seas are.
 */
export function lakes() {
  const large = joined(nearbyPieces())
    .map((rings) => ({ rings, areaKm2: Math.round(polygonAreaKm2(rings)) }))
    .filter(({ rings, areaKm2 }) => {
      const least = isInside(rings[0][0], CORRIDOR) ? MIN_LAKE_KM2.corridor : MIN_LAKE_KM2.elsewhere
      return areaKm2 >= least && roundness(rings[0]) >= MIN_ROUNDNESS
    })
    .sort((a, b) => b.areaKm2 - a.areaKm2 || a.rings[0][0][0] - b.rings[0][0][0])
  return withoutDoubles(large).flatMap(({ rings, areaKm2 }) => {
    const kept = rings.filter((ring, i) => i === 0 || Math.abs(ringAreaKm2(ring)) >= MIN_ISLAND_KM2)
    const coordinates = roundPolygon(simplified(kept))
    if (!coordinates) return []
    const minzoom = MIN_ZOOM_BY_AREA.find(([least]) => areaKm2 >= least)[1]
    return [{ type: 'Feature', properties: { areaKm2, minzoom }, geometry: toPolygon(coordinates) }]
  })
}

/** The source holds some water twice, whole and in parts: what lies in a larger lake goes. */
function withoutDoubles(lakesBySize) {
  const kept = []
  for (const lake of lakesBySize) {
    const corners = lake.rings[0]
    const isInLarger = kept.some(
      ({ rings }) => corners.filter((corner) => isInRing(corner, rings[0])).length > corners.length / 2,
    )
    if (!isInLarger) kept.push(lake)
  }
  return kept
}
