import { describe, expect, test } from 'vitest'
import { capacityRadius } from './marker-size'

describe('radius of a capacity', () => {
  test.each([2, 3.4, 5, 8])('four times the capacity has twice the radius at zoom %s', (zoom) => {
    expect(capacityRadius(400_000, zoom) / capacityRadius(100_000, zoom)).toBeCloseTo(2, 9)
  })

  test('grows with the zoom between its two ends only', () => {
    const at = (zoom: number) => capacityRadius(400_000, zoom)
    expect(at(1.5)).toBe(at(3))
    expect(at(4)).toBeGreaterThan(at(3))
    expect(at(6)).toBe(at(8))
  })

  test('the smallest can still be seen', () => {
    expect(capacityRadius(0, 3)).toBe(3)
  })
})
