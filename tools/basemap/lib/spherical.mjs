/** Mean Earth radius in kilometres (IUGG R1). */
const EARTH_RADIUS_KM = 6371.0088
const RADIANS = Math.PI / 180

/**
 * Great-circle distance by the haversine formula.
 * @param {readonly number[]} a lon, lat in degrees
 * @param {readonly number[]} b lon, lat in degrees
 * @returns {number} kilometres
 */
export function distanceKm(a, b) {
  const half = (degrees) => Math.sin((degrees * RADIANS) / 2) ** 2
  const h = half(b[1] - a[1]) + Math.cos(a[1] * RADIANS) * Math.cos(b[1] * RADIANS) * half(b[0] - a[0])
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)))
}

/**
 * Points along the great circle between two places, both ends included.
 * @param {readonly number[]} a lon, lat in degrees
 * @param {readonly number[]} b lon, lat in degrees
 * @param {number} steps how many pieces to cut the arc into
 * @returns {number[][]} steps + 1 points
 */
export function greatCircle(a, b, steps) {
  const toVector = ([lon, lat]) => [
    Math.cos(lat * RADIANS) * Math.cos(lon * RADIANS),
    Math.cos(lat * RADIANS) * Math.sin(lon * RADIANS),
    Math.sin(lat * RADIANS),
  ]
  const from = toVector(a)
  const to = toVector(b)
  const angle = distanceKm(a, b) / EARTH_RADIUS_KM
  return Array.from({ length: steps + 1 }, (_, step) => {
    const t = step / steps
    const [x, y, z] = from.map(
      (value, axis) => (Math.sin((1 - t) * angle) * value + Math.sin(t * angle) * to[axis]) / Math.sin(angle),
    )
    return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS]
  })
}

/**
 * Signed area of a ring on a sphere (Chamberlain and Duquette 2007, equation for a spherical polygon).
 * @param {readonly number[][]} ring closed ring of lon, lat in degrees
 * @returns {number} square kilometres; the sign follows the winding
 */
export function ringAreaKm2(ring) {
  let sum = 0
  for (let i = 0; i < ring.length - 1; i++) {
    const [lon1, lat1] = ring[i]
    const [lon2, lat2] = ring[i + 1]
    sum += (lon2 - lon1) * RADIANS * (2 + Math.sin(lat1 * RADIANS) + Math.sin(lat2 * RADIANS))
  }
  return (sum * EARTH_RADIUS_KM ** 2) / 2
}

/**
 * Area of a polygon less its holes.
 * @param {readonly number[][][]} rings outer ring first
 * @returns {number} square kilometres
 */
export function polygonAreaKm2(rings) {
  return rings.reduce((sum, ring, index) => sum + (index === 0 ? 1 : -1) * Math.abs(ringAreaKm2(ring)), 0)
}
