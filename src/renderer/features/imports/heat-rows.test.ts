import { describe, expect, test } from 'vitest'
import type { PeriodUtilisation, PlaceMonth } from '../../../shared/imports/period-utilisation'
import { cellLevel, heatGrid, heatLevel, heatYears } from './heat-rows'

const month = (
  place: string,
  at: string,
  value: number | null,
  utilisation?: PeriodUtilisation,
): PlaceMonth => ({
  place,
  month: at,
  value,
  rows: 1,
  partial: false,
  directions: ['in'],
  utilisation: utilisation ?? { ok: true, low: 40, high: 80 },
})

const NO_CAPACITY = { ok: false, reason: 'no-capacity' } as const

describe('heat grid', () => {
  const cells = [
    month('a', '2023-11', 5),
    month('b', '2024-02', 50),
    month('c', '2024-02', 100, NO_CAPACITY),
    month('c', '2023-11', null, { ok: false, reason: 'no-figure' }),
  ]

  test('places with a utilisation, the largest first; the others are named with the reason', () => {
    const grid = heatGrid(cells, 'percent')
    expect(grid.rows.map(({ place, total }) => [place, total])).toEqual([
      ['b', 50],
      ['a', 5],
    ])
    expect(grid.without).toEqual([{ place: 'c', reason: 'no-capacity' }])
    expect(grid.months).toEqual(['2023-11', '2023-12', '2024-01', '2024-02'])
  })

  test('values show every place', () => {
    const grid = heatGrid(cells, 'value')
    expect(grid.rows.map(({ place }) => place)).toEqual(['c', 'b', 'a'])
    expect([grid.without, grid.most]).toEqual([[], 100])
  })

  test('what is left out is counted', () => {
    const many = Array.from({ length: 160 }, (_, i) => month(`p${i}`, '2024-01', i))
    expect(heatGrid(many, 'percent')).toMatchObject({ more: 10 })
  })

  test('years, newest first', () => {
    expect(heatYears(cells)).toEqual(['2024', '2023'])
  })
})

describe('levels', () => {
  test.each([
    [0, 'none'],
    [0.1, '1'],
    [0.25, '2'],
    [0.6, '3'],
    [0.99, '4'],
    [1, '4'],
    [1.001, 'over'],
    [7, 'over'],
  ])('%f: %s', (share, level) => {
    expect(heatLevel(share)).toBe(level)
  })

  test.each([
    [month('a', '2024-01', 1), 'percent', '3'],
    [month('a', '2024-01', 1, { ok: true, low: 90, high: 120 }), 'percent', 'over'],
    [month('a', '2024-01', 1, NO_CAPACITY), 'percent', 'none'],
    [month('a', '2024-01', 5, NO_CAPACITY), 'value', '3'],
    [undefined, 'value', 'none'],
  ] as const)('cell %#', (cell, shows, level) => {
    expect(cellLevel(cell, shows, 10)).toBe(level)
  })
})
