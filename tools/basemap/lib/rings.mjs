import { roundPoint } from './extent.mjs'

/** Polygons of a Polygon or MultiPolygon geometry, each a list of rings with the outer one first. */
export function polygonsOf(geometry) {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}

/** Whether a point lies in a ring (even-odd rule). */
export function isInRing([lon, lat], ring) {
  let inside = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [x1, y1] = ring[i]
    const [x2, y2] = ring[j]
    if (y1 > lat !== y2 > lat && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside
  }
  return inside
}

/** West, south, east and north of a list of points. */
export function boundsOf(points) {
  const box = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [lon, lat] of points) {
    box[0] = Math.min(box[0], lon)
    box[1] = Math.min(box[1], lat)
    box[2] = Math.max(box[2], lon)
    box[3] = Math.max(box[3], lat)
  }
  return box
}

/** Rounded points without the repeats that rounding makes. */
export function roundLine(line) {
  return line
    .map(roundPoint)
    .filter((point, i, all) => i === 0 || point[0] !== all[i - 1][0] || point[1] !== all[i - 1][1])
}

function closed(ring) {
  const isClosed = ring[0][0] === ring.at(-1)[0] && ring[0][1] === ring.at(-1)[1]
  return isClosed ? ring : [...ring, ring[0]]
}

/** Rounded polygon, or undefined when nothing of it is left. */
export function roundPolygon(rings) {
  const rounded = rings
    .map((ring) => closed(roundLine(ring)))
    .filter((ring, i) => i === 0 || ring.length >= 4)
  return rounded[0].length >= 4 ? rounded : undefined
}
