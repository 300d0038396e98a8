import { expect, test } from 'vitest'
import { quantile, summary } from './statistics.mjs'

test.each([
  { values: [5], share: 0.5, found: 5 },
  { values: [4, 1, 3, 2], share: 0.5, found: 2 },
  { values: [4, 1, 3, 2], share: 0.95, found: 4 },
  { values: [3, 1, 2], share: 0, found: 1 },
  { values: [], share: 0.5, found: Number.NaN },
])('the $share quantile of $values is $found', ({ values, share, found }) => {
  expect(quantile(values, share)).toBe(found)
})

test('a summary leaves the sample as it was', () => {
  const values = [3, 1, 2]
  expect(summary(values)).toEqual({ n: 3, median: 2, p95: 3, max: 3 })
  expect(values).toEqual([3, 1, 2])
})
