import { describe, expect, test } from 'vitest'
import type { HeatCell, SeriesPoint } from '../../../shared/imports/query'
import { OTHERS, type SeriesQuestion, seriesColumns, stackKeys } from './series-columns'

const point = (
  bucket: string,
  key: string,
  value: number | null,
  over: Partial<SeriesPoint> = {},
): SeriesPoint => ({
  bucket,
  key,
  value,
  derived: 0,
  rows: 1,
  ofYears: false,
  firstDay: `${bucket}-01`.slice(0, 10),
  lastDay: `${bucket}-28`.slice(0, 10),
  partial: false,
  ...over,
})

const cell = (month: string, over: Partial<HeatCell> = {}): HeatCell => ({
  place: 'terminal:a',
  month,
  direction: 'in',
  load: 'unset',
  value: 1,
  rows: 1,
  partial: false,
  ...over,
})

const question = (points: readonly SeriesPoint[], over: Partial<SeriesQuestion> = {}): SeriesQuestion => ({
  points,
  keys: ['in', 'out'],
  place: undefined,
  cells: [],
  capacity: undefined,
  yearsSaid: true,
  label: (bucket, ofYears) => (ofYears ? `${bucket} (years)` : bucket),
  ...over,
})

describe('what columns are made of', () => {
  test.each([
    ['direction', ['unset', 'out', 'both', 'in'], ['in', 'out', 'both', 'unset']],
    ['load', ['empty', 'unset', 'loaded'], ['loaded', 'empty', 'unset']],
    ['none', [''], ['']],
  ] as const)('by %s in a fixed order', (by, keys, sorted) => {
    expect(
      stackKeys(
        keys.map((key) => point('2024-01', key, 1)),
        by,
      ),
    ).toEqual(sorted)
  })

  test('commodities by size, those beyond the fifth together', () => {
    const points = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((key, i) => point('2024-01', key, i))
    expect(stackKeys(points, 'commodity')).toEqual(['g', 'f', 'e', 'd', 'c', OTHERS])
    expect(stackKeys(points.slice(1), 'commodity')).toEqual(['g', 'f', 'e', 'd', 'c', 'b'])
  })
})

describe('columns', () => {
  test('a month without a row stands empty, not at 0', () => {
    const columns = seriesColumns(question([point('2023-12', 'in', 5), point('2024-02', 'out', 7)]))
    expect(columns.map(({ bucket, values, total }) => [bucket, values, total])).toEqual([
      ['2023-12', [5, null], 5],
      ['2024-01', [null, null], null],
      ['2024-02', [null, 7], 7],
    ])
  })

  test('what is said of years stands beside the months and is never added', () => {
    const columns = seriesColumns(
      question([
        point('2024', 'in', 100, { ofYears: true }),
        point('2024', 'in', 40),
        point('2025', 'in', 1),
      ]),
    )
    expect(columns.map(({ label, total, ofYears }) => [label, total, ofYears])).toEqual([
      ['2024', 40, false],
      ['2024 (years)', 100, true],
      ['2025', 1, false],
    ])
  })

  test('keys beyond those that are drawn fall to the others', () => {
    const [column] = seriesColumns(
      question([point('2024-01', 'x', 1), point('2024-01', 'y', 2)], { keys: ['in', OTHERS] }),
    )
    expect(column?.values).toEqual([null, 3])
  })

  test('utilisation of a place, where every row of the step says what it counts', () => {
    const capacity = { low: 3660, high: 7320, per: 'year', figures: [] } as const
    const points = [point('2024-01', 'in', 310), point('2024-02', 'in', 290)]
    const columns = seriesColumns(
      question(points, {
        place: 'terminal:a',
        capacity,
        cells: [cell('2024-01'), cell('2024-02'), cell('2024-02', { direction: 'unset' })],
      }),
    )
    expect(columns.map(({ utilisation }) => utilisation)).toEqual([
      { ok: true, low: 50, high: 100 },
      { ok: false, reason: 'scope-unsaid' },
    ])
    expect(columns[0]?.capacity).toEqual({ low: 310, high: 620 })
  })

  test('a slip of a century is not drawn month by month', () => {
    const columns = seriesColumns(question([point('1024-01', 'in', 1), point('2024-01', 'in', 1)]))
    expect(columns).toHaveLength(2)
  })
})
