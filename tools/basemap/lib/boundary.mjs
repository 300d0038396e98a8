import { distanceKm, greatCircle } from './spherical.mjs'

/** Pieces that a great circle is cut into before it is compared with the boundary's straight segments. */
const STEPS = 512

/**
 * Where two planar segments cross, in lon and lat.
 * @returns {number[] | undefined} the point, or undefined when they do not cross or are parallel
 */
function intersection(a, b, c, d) {
  const ab = [b[0] - a[0], b[1] - a[1]]
  const cd = [d[0] - c[0], d[1] - c[1]]
  const determinant = ab[0] * cd[1] - ab[1] * cd[0]
  if (determinant === 0) return undefined
  const t = ((c[0] - a[0]) * cd[1] - (c[1] - a[1]) * cd[0]) / determinant
  const u = ((c[0] - a[0]) * ab[1] - (c[1] - a[1]) * ab[0]) / determinant
  if (t < 0 || t > 1 || u < 0 || u > 1) return undefined
  return [a[0] + t * ab[0], a[1] + t * ab[1]]
}

/** The point of segment a–b nearest to p, with longitudes scaled by the cosine of p's latitude. */
function nearestOnSegment(p, a, b) {
  const scale = Math.cos((p[1] * Math.PI) / 180)
  const ab = [(b[0] - a[0]) * scale, b[1] - a[1]]
  const length2 = ab[0] ** 2 + ab[1] ** 2
  const along = length2 === 0 ? 0 : ((p[0] - a[0]) * scale * ab[0] + (p[1] - a[1]) * ab[1]) / length2
  const t = Math.max(0, Math.min(1, along))
  return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]
}

function* segmentsOf(lines) {
  for (const line of lines) for (let i = 0; i < line.length - 1; i++) yield [line[i], line[i + 1]]
}

/**
 * Where the great circle between two places meets a boundary.
 * @param {readonly number[]} from lon, lat
 * @param {readonly number[]} to lon, lat
 * @param {readonly number[][][]} boundary lines of lon, lat
 * @returns {{ point: number[], how: 'crossing' | 'nearest', meetings: number, offLineKm: number }}
 *   of several meetings the one nearest the middle; without any, the boundary's point nearest to the line
 */
export function meetBoundary(from, to, boundary) {
  const path = greatCircle(from, to, STEPS)
  const meetings = []
  for (const [c, d] of segmentsOf(boundary)) {
    for (const [a, b] of segmentsOf([path])) {
      const point = intersection(a, b, c, d)
      if (point) meetings.push(point)
    }
  }
  if (meetings.length === 0) return nearestToPath(path, boundary)
  const middle = path[STEPS / 2]
  meetings.sort((p, q) => distanceKm(p, middle) - distanceKm(q, middle))
  return { point: meetings[0], how: 'crossing', meetings: meetings.length, offLineKm: 0 }
}

function nearestToPath(path, boundary) {
  let best = { point: boundary[0][0], offLineKm: Number.POSITIVE_INFINITY }
  const consider = (onBoundary, onPath) => {
    const offLineKm = distanceKm(onBoundary, onPath)
    if (offLineKm < best.offLineKm) best = { point: onBoundary, offLineKm }
  }
  for (const [c, d] of segmentsOf(boundary)) for (const p of path) consider(nearestOnSegment(p, c, d), p)
  return { ...best, how: 'nearest', meetings: 0 }
}
