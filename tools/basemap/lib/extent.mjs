/** A box in degrees: west, south, east, north. */

/** Where the freight runs: drawn in full detail. */
export const CORRIDOR = [18, 21, 124, 57]

/** The rest of the map that a reader can reach. */
export const EURASIA = [-12, 5, 150, 66]

/** The Arctic coast above it, seen from afar. */
export const NORTH = [-26, 66, 180, 82]

/**
 * How finely each part of the map is drawn. `toleranceKm` is the side of the square whose area a bend must
 * exceed to stay; `minIslandKm2` the least island that stays; `decimals` the digits kept in a degree.
 */
const DETAIL = {
  corridor: { toleranceKm: 1.2, minIslandKm2: 15, decimals: 3 },
  eurasia: { toleranceKm: 3, minIslandKm2: 60, decimals: 2 },
  north: { toleranceKm: 7, minIslandKm2: 400, decimals: 2 },
  world: { toleranceKm: 18, minIslandKm2: 1500, decimals: 1 },
}

/** Whether a point lies in a box, edges included. */
export function isInside([lon, lat], [west, south, east, north]) {
  return lon >= west && lon <= east && lat >= south && lat <= north
}

/** The detail that a point is drawn in: a function of the place alone, so neighbours always agree. */
export function detailAt(point) {
  if (isInside(point, CORRIDOR)) return DETAIL.corridor
  if (isInside(point, EURASIA)) return DETAIL.eurasia
  return isInside(point, NORTH) ? DETAIL.north : DETAIL.world
}

/** Rounds a point to the digits that its place is drawn with. */
export function roundPoint(point) {
  const { decimals } = detailAt(point)
  return [Number(point[0].toFixed(decimals)), Number(point[1].toFixed(decimals))]
}
