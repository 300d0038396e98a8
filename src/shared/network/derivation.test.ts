import { describe, expect, test } from 'vitest'
import { monthsOf, recompute, roundTo } from './derivation'
import type { Observation } from './observation'
import { anObservation, aThroughput } from './observation-builder'

function derived(
  formula: NonNullable<Observation['derivation']>['formula'],
  inputs: readonly Observation[],
  decimals = 0,
) {
  const observation = anObservation({
    id: 'derived',
    basis: 'derived',
    derivation: { formula, inputs: inputs.map((o) => o.id), decimals },
  })
  return recompute(observation, new Map(inputs.map((o) => [o.id, o])))
}

describe('recompute', () => {
  const a = aThroughput({ id: 'a', value: 66_100 })
  const growth = anObservation({ id: 'g', measure: 'growth', unit: '%', value: 10.7 })
  test('value before growth', () => expect(derived('before-growth', [a, growth], -2)).toBe(59_700))
  test('difference', () =>
    expect(
      derived('difference', [aThroughput({ id: 'x', value: 32 }), aThroughput({ id: 'y', value: 18 })]),
    ).toBe(14))
  test('sum', () =>
    expect(
      derived('sum', [aThroughput({ id: 'x', value: 676 }), aThroughput({ id: 'y', value: 1892 })]),
    ).toBe(2568))
  test('quotient in per cent', () =>
    expect(
      derived('quotient-percent', [aThroughput({ id: 'x', value: 23_000 }), anObservation({ id: 'y' })], 1),
    ).toBe(34.6))
  test.each([
    ['quotient of two', 'quotient', [276_000, 23_000], 1, 12],
    ['quotient of three', 'quotient', [13_362, 1, 785.989], 1, 17],
    ['grams from tonnes, or the like', 'quotient-thousand', [34_300, 513_700], 1, 66.8],
    ['kilometres an hour from kilometres and days', 'average-speed', [3128, 3], 1, 43.4],
    ['lowest to highest, rounded', 'lowest-to-highest', [46.2, 43.4, 53.9], 0, [43, 54]],
  ] as const)('%s', (_name, formula, values, decimals, expected) => {
    const inputs = values.map((value, index) => anObservation({ id: `i${index}`, value }))
    expect(derived(formula, inputs, decimals)).toEqual(expected)
  })

  test('a range among the inputs of lowest to highest counts with both ends', () => {
    const inputs = [anObservation({ id: 'x', value: [10, 14] }), anObservation({ id: 'y', value: 12 })]
    expect(derived('lowest-to-highest', inputs)).toEqual([10, 14])
  })

  test.each(['quotient', 'quotient-thousand', 'average-speed'] as const)(
    '%s by zero, or by nothing, gives nothing',
    (formula) => {
      const whole = anObservation({ id: 'x' })
      expect(derived(formula, [whole, anObservation({ id: 'y', value: 0 })])).toBeUndefined()
      expect(derived(formula, [whole])).toBeUndefined()
    },
  )

  test('lowest to highest of nothing, or of what is missing, gives nothing', () => {
    const observation = anObservation({
      basis: 'derived',
      derivation: { formula: 'lowest-to-highest', inputs: ['gone'], decimals: 0 },
    })
    expect(recompute(observation, new Map())).toBeUndefined()
    expect(derived('lowest-to-highest', [])).toBeUndefined()
  })

  test('annualised part year', () =>
    expect(
      derived('annualise', [
        aThroughput({ id: 'x', value: 10_524, period: { start: '2025-01', end: '2025-04' } }),
      ]),
    ).toBe(31_572))

  test('a missing input gives nothing rather than a guess', () => {
    const observation = anObservation({
      basis: 'derived',
      derivation: { formula: 'sum', inputs: ['gone'], decimals: 0 },
    })
    expect(recompute(observation, new Map())).toBeUndefined()
  })
  test('a range gives nothing', () => {
    expect(derived('sum', [aThroughput({ id: 'x', value: [1, 2] })])).toBeUndefined()
  })
  test('division by zero gives nothing', () => {
    expect(derived('quotient-percent', [a, anObservation({ id: 'zero', value: 0 })])).toBeUndefined()
  })
})

test('a period counts its months', () => {
  expect(monthsOf({ start: '2025-01', end: '2025-04' })).toBe(4)
  expect(monthsOf({ start: '2024', end: '2024' })).toBe(12)
  expect(monthsOf({ start: '2021-06', end: '2022-06' })).toBe(13)
})

test('rounding goes to tens with negative places', () => {
  expect(roundTo(59_711, -2)).toBe(59_700)
  expect(roundTo(1.005, 2)).toBe(1)
  expect(roundTo(34.586, 1)).toBe(34.6)
})
