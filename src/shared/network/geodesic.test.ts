import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { geodesicKm, type LonLat, polylineKm } from './geodesic'

/** Points away from the poles, where a degree of longitude is nothing. */
const anyPoint: fc.Arbitrary<LonLat> = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
)

/** Length on a sphere, to compare with: the ellipsoid differs from it by less than 0.6 %. */
function haversineKm([lonA, latA]: LonLat, [lonB, latB]: LonLat): number {
  const rad = Math.PI / 180
  const h =
    Math.sin(((latB - latA) * rad) / 2) ** 2 +
    Math.cos(latA * rad) * Math.cos(latB * rad) * Math.sin(((lonB - lonA) * rad) / 2) ** 2
  return 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(h)))
}

describe('geodesicKm', () => {
  test.each([
    ['a degree along the equator', [0, 0], [1, 0], 111.319_491],
    ['a degree of latitude from the equator', [0, 0], [0, 1], 110.574_389],
    ['a quarter of a meridian', [0, 0], [0, 90], 10_001.965_729],
    ['nearly opposite points, where older formulas do not converge', [0, 0], [179.5, 0.5], 19_936.288_579],
    ['a point and itself', [82.57, 45.17], [82.57, 45.17], 0],
  ] as const)('%s', (_name, from, to, km) => {
    expect(geodesicKm(from, to)).toBeCloseTo(km, 5)
  })

  test('is the same both ways, and near the length on a sphere', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, (a, b) => {
        const km = geodesicKm(a, b)
        const sphere = haversineKm(a, b)
        expect(geodesicKm(b, a)).toBeCloseTo(km, 6)
        expect(Math.abs(km - sphere)).toBeLessThanOrEqual(0.006 * sphere + 1e-6)
      }),
    )
  })
})

test('a line is as long as its pieces, and none is shorter than the straight way', () => {
  fc.assert(
    fc.property(anyPoint, anyPoint, anyPoint, (a, b, c) => {
      expect(polylineKm([a, b, c])).toBeCloseTo(geodesicKm(a, b) + geodesicKm(b, c), 6)
      expect(polylineKm([a, b, c])).toBeGreaterThanOrEqual(geodesicKm(a, c) - 1e-6)
    }),
  )
  expect(polylineKm([])).toBe(0)
  expect(polylineKm([[1, 2]])).toBe(0)
})
