import { expect, test } from 'vitest'
import { periodInYears, type SpanSeries, yearsHolding } from './span-model'

test.each([
  ['a year', { start: '2024', end: '2024' }, 2024, 2025],
  ['the first third of a year', { start: '2025-01', end: '2025-04' }, 2025, 2025 + 120 / 365],
  ['to a day in a leap year', { start: '2024-01-01', end: '2024-12-04' }, 2024, 2024 + 339 / 366],
  ['over the turn of a year', { start: '2021-06', end: '2022-06' }, 2021 + 151 / 365, 2022 + 181 / 365],
])('%s is as long as it lasts', (_name, period, start, end) => {
  const [from, to] = periodInYears(period)
  expect(from).toBeCloseTo(start, 9)
  expect(to).toBeCloseTo(end, 9)
})

function series(...periods: { start: string; end: string }[]): SpanSeries {
  const figure = {
    key: 'k',
    figure: { kind: 'observation', id: 'k' } as const,
    low: 1,
    high: 1,
    text: '1',
    said: '1',
    planned: false,
  }
  return {
    id: 'a',
    label: 'A',
    counts: '',
    tone: 'plain',
    groups: periods.map((period) => {
      const [start, end] = periodInYears(period)
      return [{ figure, start, end, value: 1 }]
    }),
  }
}

test('the axis holds whole years, and no more of them than needed', () => {
  expect(
    yearsHolding([series({ start: '2017', end: '2017' }), series({ start: '2025-01', end: '2025-04' })]),
  ).toEqual([2017, 2026])
  expect(yearsHolding([series({ start: '2024', end: '2024' })])).toEqual([2024, 2025])
  expect(yearsHolding([])).toBeUndefined()
})
