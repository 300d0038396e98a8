import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clearLeast, type Interval, plus, scaled, times } from './interval'

const intervals = fc
  .tuple(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.double({ min: 0, max: 1e6, noNaN: true }))
  .map(([a, b]): Interval => ({ low: Math.min(a, b), high: Math.max(a, b) }))

describe('intervals', () => {
  it('stay in order whatever is done with them', () => {
    fc.assert(
      fc.property(intervals, intervals, fc.double({ min: 0, max: 100, noNaN: true }), (a, b, factor) => {
        for (const { low, high } of [plus(a, b), times(a, b), scaled(a, factor)]) {
          expect(low).toBeLessThanOrEqual(high)
        }
      }),
    )
  })

  it.each([
    [
      'one clearly below',
      [
        { low: 5, high: 6 },
        { low: 7, high: 9 },
        { low: 8, high: 9 },
      ],
      0,
    ],
    [
      'wherever it stands',
      [
        { low: 7, high: 9 },
        { low: 5, high: 6 },
      ],
      1,
    ],
    [
      'open ends of the others',
      [
        { low: 5, high: 6 },
        { low: 7, high: Number.POSITIVE_INFINITY },
      ],
      0,
    ],
    [
      'an open end of its own',
      [
        { low: 5, high: Number.POSITIVE_INFINITY },
        { low: 7, high: 8 },
      ],
      undefined,
    ],
    [
      'an overlap',
      [
        { low: 5, high: 7 },
        { low: 6, high: 9 },
      ],
      undefined,
    ],
    [
      'a touch',
      [
        { low: 5, high: 6 },
        { low: 6, high: 9 },
      ],
      undefined,
    ],
    ['one alone', [{ low: 5, high: 6 }], undefined],
    ['none', [], undefined],
  ])('%s', (_case, list, wanted) => {
    expect(clearLeast(list)).toBe(wanted)
  })
})
