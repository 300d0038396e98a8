import { Geodesic } from 'geographiclib-geodesic'

export type LonLat = readonly [lon: number, lat: number]

/**
 * Length of the shortest line between two WGS84 points over the ellipsoid, in kilometres.
 *
 * C. F. F. Karney, "Algorithms for geodesics", Journal of Geodesy 87 (2013), 43–55, as kept in GeographicLib: exact to
 * some nanometres, for points on opposite sides of the Earth too.
 */
export function geodesicKm([lonA, latA]: LonLat, [lonB, latB]: LonLat): number {
  const { s12 } = Geodesic.WGS84.Inverse(latA, lonA, latB, lonB, Geodesic.DISTANCE)
  return (s12 ?? 0) / 1000
}

/** Length of a line through points, in kilometres. */
export function polylineKm(points: readonly LonLat[]): number {
  let total = 0
  for (let i = 1; i < points.length; i += 1) {
    const from = points[i - 1]
    const to = points[i]
    if (from && to) total += geodesicKm(from, to)
  }
  return total
}
