import { describe, expect, test } from 'vitest'
import { daysInclusive, firstDay, isRealDate, lastDay } from './calendar'

describe('isRealDate', () => {
  test.each(['2024', '2024-02', '2024-02-29', '1990-12-31'])('takes %s', (date) => {
    expect(isRealDate(date)).toBe(true)
  })
  test.each(['2023-02-29', '2024-13', '2024-00', '2024-02-30', '24', '2024-2', '2024/02', '2024-02-00', ''])(
    'refuses %s',
    (date) => {
      expect(isRealDate(date)).toBe(false)
    },
  )
})

test.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2025-02', '2025-02-01', '2025-02-28'],
  ['2024-02-28', '2024-02-28', '2024-02-28'],
])('%s runs from %s to %s', (date, first, last) => {
  expect([firstDay(date), lastDay(date)]).toEqual([first, last])
})

test.each([
  ['2024-02-28', '2024', 308],
  ['2024', '2024', 366],
  ['2025', '2025', 365],
  ['2025-01', '2025-04', 120],
])('%s to the end of %s is %i days', (start, end, days) => {
  expect(daysInclusive(start, end)).toBe(days)
})
