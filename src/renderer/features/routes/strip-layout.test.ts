import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PathCourse } from '../../../shared/network/routing/path-course'
import { kmStep, layStations, spreadBoxes, type Weight } from './strip-layout'

function courseOf(kms: readonly number[]): PathCourse {
  const places = [...new Set([0, ...kms])].sort((a, b) => a - b).map((km) => ({ place: `p${km}`, km }))
  return { places, km: places.at(-1)?.km ?? 0 } as unknown as PathCourse
}

const kms = fc.array(fc.integer({ min: 1, max: 12_000 }), { minLength: 1, maxLength: 50 })

describe('layStations', () => {
  it('never lets two names of a row touch, nor leave the drawing', () => {
    fc.assert(
      fc.property(kms, fc.integer({ min: 320, max: 1400 }), (list, width) => {
        const stations = layStations({
          course: courseOf(list),
          width,
          margin: 24,
          rows: 3,
          nameOf: (place) => `Station ${place}`,
          weightOf: (place) => (place.length % 4) as Weight,
          measure: (text) => text.length * 6.5,
          isStation: () => true,
        })
        const labels = stations.flatMap(({ label }) => label ?? [])
        for (const a of labels) {
          expect(a.left).toBeGreaterThanOrEqual(0)
          expect(a.left + a.width).toBeLessThanOrEqual(width + 1e-9)
          for (const b of labels) {
            if (a === b || a.row !== b.row) continue
            expect(a.left + a.width <= b.left || b.left + b.width <= a.left).toBe(true)
          }
        }
      }),
    )
  })

  it('names the weightiest first', () => {
    const stations = layStations({
      course: courseOf([100, 110, 1000]),
      width: 400,
      margin: 20,
      rows: 1,
      nameOf: (place) => place.repeat(6),
      weightOf: (place) => (place === 'p110' ? 0 : 3),
      measure: (text) => text.length * 6,
      isStation: () => true,
    })
    expect(stations.find(({ place }) => place === 'p110')?.label).toBeDefined()
    expect(stations.find(({ place }) => place === 'p100')?.label).toBeUndefined()
  })
})

describe('spreadBoxes', () => {
  it('keeps boxes apart and within the drawing', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 800, noNaN: true }), { maxLength: 20 }), (points) => {
        const lefts = spreadBoxes(
          [...points].sort((a, b) => a - b),
          36,
          0,
          800,
        )
        const width = Math.min(36, 800 / Math.max(1, points.length))
        lefts.forEach((left, i) => {
          expect(left).toBeGreaterThanOrEqual(-1e-6)
          expect(left + width).toBeLessThanOrEqual(800 + 1e-6)
          if (i > 0) expect(left).toBeGreaterThanOrEqual((lefts[i - 1] ?? 0) + width - 1e-6)
        })
      }),
    )
  })
})

it.each([
  [9637, 10, 1000],
  [9637, 6, 2000],
  [420, 6, 100],
  [12_000, 4, 5000],
])('%i km in at most %i marks goes by %i', (km, most, step) => {
  expect(kmStep(km, most)).toBe(step)
})
