/** Capacity whose marker has the reference radius; near the largest terminal known. */
const REFERENCE_TEU = 400_000

/** Reference radius in CSS pixels at and below `FAR`, and at and above `NEAR`. */
const RADIUS_FAR = 12
const RADIUS_NEAR = 26
const FAR = 3
const NEAR = 6

/** Radius of a marker that stands for no figure, in CSS pixels. */
export const UNKNOWN_RADIUS = 7

/** Least radius that can still be seen and told apart. */
const LEAST_RADIUS = 3

function referenceRadius(zoom: number): number {
  const share = Math.max(0, Math.min(1, (zoom - FAR) / (NEAR - FAR)))
  return RADIUS_FAR + share * (RADIUS_NEAR - RADIUS_FAR)
}

/**
 * Radius of a terminal's circle in CSS pixels. The circle's area, not its radius, grows with the capacity: twice the
 * capacity is twice the ink. Zooming in enlarges all circles by the same factor.
 *
 * @param teu annual capacity, TEU
 */
export function capacityRadius(teu: number, zoom: number): number {
  return Math.max(LEAST_RADIUS, referenceRadius(zoom) * Math.sqrt(Math.max(0, teu) / REFERENCE_TEU))
}
