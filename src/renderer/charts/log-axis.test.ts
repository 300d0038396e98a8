import { expect, test } from 'vitest'
import { logAxis, logTicks } from './log-axis'

test.each([
  [66_500, 410_000, 50_000, 500_000],
  [57_000, 700_000, 50_000, 1_000_000],
  [10, 1000, 10, 1000],
  [320_000, 320_000, 200_000, 500_000],
  [1000, 1000, 100, 1000],
])('%d to %d lies between %d and %d', (low, high, min, max) => {
  expect(logAxis(low, high)).toEqual({ min, max })
})

test('names 1, 2 and 5 of a decade, and only decades on a long axis', () => {
  expect(logTicks({ min: 50_000, max: 500_000 })).toEqual([50_000, 100_000, 200_000, 500_000])
  expect(logTicks({ min: 10, max: 10_000 })).toEqual([10, 100, 1000, 10_000])
})
