import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anObservation, aThroughput } from './observation-builder'
import { utilisationOf } from './utilisation'

const CAPACITIES = [anObservation(), anObservation({ id: 'capacity-b', value: 133_000, basis: 'declared' })]

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}

describe('utilisationOf', () => {
  test('gives two readings for a disputed capacity, and the pro-rated ends of an opening year', () => {
    const found = utilisationOf([aThroughput()], CAPACITIES, '2024-02-28')
    if (!found.ok) throw new Error(found.reason)
    expect(rounded(found.low.percent)).toBe(17.3)
    expect(found.low.capacity.id).toBe('capacity-b')
    expect(rounded(found.high.percent)).toBe(34.6)
    expect(found.high.capacity.id).toBe('capacity-a')
    expect(found.badges).toEqual([
      { code: 'direction-not-stated' },
      { code: 'opened-within', opened: '2024-02-28', days: 308, ofDays: 366 },
    ])
    expect(found.prorated && [rounded(found.prorated.low), rounded(found.prorated.high)]).toEqual([
      20.5, 41.1,
    ])
  })

  test('sets a part-year throughput against the capacity of the days it covers', () => {
    const part = aThroughput({ value: 10_524, period: { start: '2025-01', end: '2025-04' } })
    const found = utilisationOf([part], [anObservation()], '2024-02-28')
    if (!found.ok) throw new Error(found.reason)
    expect(found.badges).toContainEqual({ code: 'part-period', days: 120, ofDays: 365 })
    expect(rounded(found.high.percent)).toBe(rounded(((10_524 / 66_500) * 100 * 365) / 120))
    expect(found.prorated).toBeUndefined()
  })

  test.each([
    { name: 'one of another year', capacities: [anObservation({ asOf: '2014-05' })], year: 2014 },
    { name: 'one of the same year', capacities: [anObservation({ asOf: '2024' })], year: undefined },
    { name: 'one without a year', capacities: [anObservation()], year: undefined },
    {
      name: 'two, of which one is of the year',
      capacities: [anObservation({ asOf: '2014' }), anObservation({ id: 'b', value: 9, asOf: '2024' })],
      year: undefined,
    },
  ])('says of which year the capacity is: $name', ({ capacities, year }) => {
    const found = utilisationOf([aThroughput({ direction: 'both' })], capacities, undefined)
    expect(found.ok && found.badges).toEqual(
      year === undefined ? [] : [{ code: 'capacity-of-other-year', year }],
    )
  })

  test('has no direction badge where the direction is stated', () => {
    const found = utilisationOf([aThroughput({ direction: 'both' })], [anObservation()], undefined)
    expect(found.ok && found.badges).toEqual([])
  })

  test.each([
    ['no-capacity', [aThroughput()], []],
    ['no-capacity', [aThroughput()], [anObservation({ basis: 'plan' })]],
    [
      'no-capacity',
      [aThroughput()],
      [anObservation({ notFor: { use: 'capacity', reason: { en: 'a target' } } })],
    ],
    ['no-throughput', [], CAPACITIES],
    ['unit-mismatch', [aThroughput({ unit: 't' })], CAPACITIES],
    ['series-mismatch', [aThroughput({ series: 'rail' })], CAPACITIES],
    ['more-than-a-year', [aThroughput({ period: { start: '2021-06', end: '2022-06' } })], CAPACITIES],
    [
      'capacity-changed',
      [aThroughput({ notFor: { use: 'utilisation', reason: { en: 'capacity rose meanwhile' } } })],
      CAPACITIES,
    ],
  ] as const)('refuses with %s', (reason, throughputs, capacities) => {
    expect(utilisationOf(throughputs, capacities, undefined)).toEqual({ ok: false, reason })
  })

  test('the low reading never exceeds the high one', () => {
    const amount = fc.integer({ min: 1, max: 1_000_000 })
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 1, maxLength: 4 }),
        fc.array(amount, { minLength: 1, maxLength: 4 }),
        (ts, cs) => {
          const found = utilisationOf(
            ts.map((value, i) => aThroughput({ id: `t-${i}`, value })),
            cs.map((value, i) => anObservation({ id: `c-${i}`, value })),
            undefined,
          )
          if (!found.ok) throw new Error(found.reason)
          expect(found.low.percent).toBeLessThanOrEqual(found.high.percent)
          expect(found.low.percent).toBeCloseTo((Math.min(...ts) / Math.max(...cs)) * 100, 8)
          expect(found.high.percent).toBeCloseTo((Math.max(...ts) / Math.min(...cs)) * 100, 8)
        },
      ),
    )
  })
})
