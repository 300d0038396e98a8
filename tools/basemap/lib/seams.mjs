/** Shortest axis-parallel edge taken for a cut of the source's tiling rather than a shore, in degrees. */
const MIN_SEAM_DEGREES = 0.02

/** The axis (0 for lon, 1 for lat) on which an edge stands still, if it looks like a tile cut. */
function seamAxis(a, b) {
  for (const axis of [0, 1]) {
    if (a[axis] === b[axis] && Math.abs(a[1 - axis] - b[1 - axis]) >= MIN_SEAM_DEGREES) return axis
  }
  return undefined
}

function seamKey(axis, point) {
  return `${axis}:${point[axis]}`
}

function seamVertices(pieces) {
  const vertices = new Map()
  for (const ring of pieces.flat()) {
    for (let i = 1; i < ring.length; i++) {
      const axis = seamAxis(ring[i - 1], ring[i])
      if (axis === undefined) continue
      const key = seamKey(axis, ring[i])
      vertices.set(key, [...(vertices.get(key) ?? []), ring[i - 1], ring[i]])
    }
  }
  return vertices
}

/**
 * Gives both sides of every tile cut the same vertices, so that pieces of one lake share whole edges. Where the
 * source simplified the two sides apart, their edges on the cut overlap without being equal.
 * @param {number[][][][]} pieces polygons
 * @returns {number[][][][]} the same shapes
 */
export function alignSeams(pieces) {
  const vertices = seamVertices(pieces)
  const alignRing = (ring) =>
    ring.flatMap((point, i) => {
      const before = ring[i - 1]
      const axis = before && seamAxis(before, point)
      if (axis === undefined) return [point]
      const along = 1 - axis
      const [low, high] = [before[along], point[along]].sort((p, q) => p - q)
      const values = new Set(vertices.get(seamKey(axis, point)).map((vertex) => vertex[along]))
      const between = [...values].filter((v) => v > low && v < high).sort((p, q) => p - q)
      if (before[along] > point[along]) between.reverse()
      return [...between.map((v) => (axis === 0 ? [point[0], v] : [v, point[1]])), point]
    })
  return pieces.map((rings) => rings.map(alignRing))
}
