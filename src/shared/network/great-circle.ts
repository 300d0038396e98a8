export type LonLat = readonly [lon: number, lat: number]

/** Mean Earth radius in kilometres (IUGG R1). */
const EARTH_RADIUS_KM = 6371.0088

/** Great-circle length between two WGS84 points, in kilometres (haversine on the mean sphere; within 0.5 % of the ellipsoid). */
export function greatCircleKm([lonA, latA]: LonLat, [lonB, latB]: LonLat): number {
  const rad = Math.PI / 180
  const dLat = (latB - latA) * rad
  const dLon = (lonB - lonA) * rad
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(latA * rad) * Math.cos(latB * rad) * Math.sin(dLon / 2) ** 2
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** Length of a line through points, in kilometres. */
export function polylineKm(points: readonly LonLat[]): number {
  let total = 0
  for (let i = 1; i < points.length; i += 1) {
    const from = points[i - 1]
    const to = points[i]
    if (from && to) total += greatCircleKm(from, to)
  }
  return total
}
