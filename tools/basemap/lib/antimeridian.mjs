import { boundsOf, isInRing } from './rings.mjs'

/** Longitudes made continuous: a step of more than 180° is the same step taken the short way. */
function unwrap(line) {
  let shift = 0
  return line.map(([lon, lat], i) => {
    if (i > 0) {
      const step = lon - line[i - 1][0]
      if (step > 180) shift -= 360
      if (step < -180) shift += 360
    }
    return [lon + shift, lat]
  })
}

/** The part of a closed ring on one side of a meridian (Sutherland and Hodgman 1974). */
function clipRing(ring, meridian, keepWest) {
  const isKept = ([lon]) => (keepWest ? lon <= meridian : lon >= meridian)
  const out = []
  for (let i = 0; i < ring.length - 1; i++) {
    const [a, b] = [ring[i], ring[i + 1]]
    if (isKept(a)) out.push(a)
    if (isKept(a) !== isKept(b)) out.push(atMeridian(a, b, meridian))
  }
  if (out.length > 0) out.push(out[0])
  return out
}

function atMeridian(a, b, meridian) {
  const t = (meridian - a[0]) / (b[0] - a[0])
  return [meridian, a[1] + t * (b[1] - a[1])]
}

function shifted(ring, degrees) {
  return ring.map(([lon, lat]) => [lon + degrees, lat])
}

/**
 * Cuts a polygon at ±180° so that no ring crosses it.
 * @param {number[][][]} rings outer ring first; must not go round a pole
 * @returns {number[][][][]} polygons within -180…180
 */
export function cutPolygon(rings) {
  const outer = unwrap(rings[0])
  const [west, , east] = boundsOf(outer)
  if (west >= -180 && east <= 180) return [[outer, ...rings.slice(1)]]
  const meridian = east > 180 ? 180 : -180
  const back = east > 180 ? -360 : 360
  const parts = [clipRing(outer, meridian, east > 180), shifted(clipRing(outer, meridian, east <= 180), back)]
  return parts
    .filter((part) => part.length >= 4)
    .map((part) => [part, ...rings.slice(1).filter((hole) => isInRing(hole[0], part))])
}

/**
 * Cuts a line at ±180° and drops what runs along the cut.
 * @param {number[][]} line
 * @returns {number[][][]} lines within -180…180
 */
export function cutLine(line) {
  const pieces = [[line[0]]]
  for (let i = 1; i < line.length; i++) {
    const [before, point] = [line[i - 1], line[i]]
    const isOnCut = Math.abs(point[0]) === 180 && Math.abs(before[0]) === 180
    if (isOnCut) pieces.push([point])
    else if (Math.abs(point[0] - before[0]) <= 180) pieces.at(-1).push(point)
    else {
      const edge = before[0] > 0 ? 180 : -180
      const crossing = atMeridian(before, [point[0] + 2 * edge, point[1]], edge)
      pieces.at(-1).push(crossing)
      pieces.push([[-edge, crossing[1]], point])
    }
  }
  return pieces.filter((piece) => piece.length >= 2)
}
