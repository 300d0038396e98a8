import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shippedIndex } from '../network/routing/shipped-fixture'
import { capacityOfDays, daysBetween, daysOfBucket, placeCapacity } from './capacity-of-days'
import { placeMonths, utilisationOfDays } from './period-utilisation'
import type { HeatCell, SeriesPoint } from './query'
import { yearToDate } from './year-to-date'

const YEARLY = { low: 36_500, high: 73_000, per: 'year', figures: [] } as const

describe('capacity of days', () => {
  test.each([
    ['2023-01', 3100, 6200],
    ['2023-02', 2800, 5600],
    ['2024-02', (36_500 * 29) / 366, (73_000 * 29) / 366],
    ['2023', 36_500, 73_000],
    ['2024', 36_500, 73_000],
  ])('%s', (bucket, low, high) => {
    const { first, last } = daysOfBucket(bucket)
    const capacity = capacityOfDays(YEARLY, first, last)
    expect(capacity.low).toBeCloseTo(low, 6)
    expect(capacity.high).toBeCloseTo(high, 6)
  })

  test('days on both sides of a leap year are each a part of their own', () => {
    const { low } = capacityOfDays(YEARLY, '2023-12-31', '2024-01-01')
    expect(low).toBeCloseTo(36_500 / 365 + 36_500 / 366, 6)
  })

  test('a capacity by the day counts the days', () => {
    expect(capacityOfDays({ low: 16, high: 20, per: 'day' }, '2024-02-01', '2024-02-29')).toEqual({
      low: 464,
      high: 580,
    })
  })

  test('the months of a year add up to the year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2100 }), (year) => {
        const months = Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`)
        const parts = months.map((month) => {
          const { first, last } = daysOfBucket(month)
          return capacityOfDays(YEARLY, first, last).low
        })
        expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(36_500, 4)
      }),
    )
  })

  test.each([
    ['teu', 'terminal:xian', 66_500, 133_000, 'year'],
    ['trains', 'terminal:lianyungang', 10.2, 10.2, 'day'],
    ['tonnes', 'terminal:xian-international-port-station', 66_000_000, 66_000_000, 'year'],
  ] as const)('%s of %s as published', (measure, place, low, high, per) => {
    expect(placeCapacity(shippedIndex(), place, measure)).toMatchObject({ low, high, per })
  })

  test('a plain place and a text of the file have none', () => {
    expect(placeCapacity(shippedIndex(), 'place:almaty', 'teu')).toBeUndefined()
    expect(placeCapacity(shippedIndex(), 'name:Somewhere', 'teu')).toBeUndefined()
  })
})

const JANUARY = daysOfBucket('2023-01')

describe('utilisation of days', () => {
  test('two readings where the capacity is disputed, never clipped', () => {
    expect(utilisationOfDays(6200, true, YEARLY, JANUARY)).toEqual({ ok: true, low: 100, high: 200 })
  })

  test.each([
    [null, true, YEARLY, 'no-figure'],
    [10, true, undefined, 'no-capacity'],
    [10, true, { ...YEARLY, low: 0, high: 0 }, 'no-capacity'],
    [10, false, YEARLY, 'scope-unsaid'],
  ] as const)('%j, scope %j: %s', (value, said, capacity, reason) => {
    expect(utilisationOfDays(value, said, capacity, JANUARY)).toEqual({ ok: false, reason })
  })

  const cell = (over: Partial<HeatCell>): HeatCell => ({
    place: 'terminal:a',
    month: '2023-01',
    direction: 'in',
    load: 'loaded',
    value: 1550,
    rows: 1,
    partial: false,
    ...over,
  })

  test('directions and loads of a month are added; nothing said is not 0', () => {
    const months = placeMonths(
      [
        cell({}),
        cell({ direction: 'out', partial: true }),
        cell({ load: 'empty', value: null }),
        cell({ month: '2023-02', value: null }),
      ],
      () => YEARLY,
    )
    expect(months).toEqual([
      {
        place: 'terminal:a',
        month: '2023-01',
        value: 3100,
        rows: 3,
        partial: true,
        directions: ['in', 'out'],
        utilisation: { ok: true, low: 50, high: 100 },
      },
      {
        place: 'terminal:a',
        month: '2023-02',
        value: null,
        rows: 1,
        partial: false,
        directions: ['in'],
        utilisation: { ok: false, reason: 'no-figure' },
      },
    ])
  })

  test('one part of unknown scope leaves the whole without utilisation', () => {
    const [month] = placeMonths([cell({}), cell({ direction: 'unset', load: 'unset' })], () => YEARLY)
    expect(month?.utilisation).toEqual({ ok: false, reason: 'scope-unsaid' })
  })

  test.each([
    { direction: 'unset', load: 'loaded' },
    { direction: 'both', load: 'unset' },
  ])('either of the two is enough: %j', (scope) => {
    const [month] = placeMonths([cell(scope)], () => YEARLY)
    expect(month?.utilisation.ok).toBe(true)
  })
})

describe('year to date', () => {
  const point = (bucket: string, value: number | null, over: Partial<SeriesPoint> = {}): SeriesPoint => {
    const { first, last } = daysOfBucket(bucket)
    return {
      bucket,
      key: '',
      value,
      derived: 0,
      rows: 1,
      ofYears: false,
      firstDay: first,
      lastDay: last,
      partial: false,
      ...over,
    }
  }

  test('the latest year, to the last day told of, scaled to a whole one', () => {
    const told = yearToDate([
      point('2022-12', 999),
      point('2023-01', 100, { key: 'in' }),
      point('2023-01', 50, { key: 'out' }),
      point('2023-02', 140, { lastDay: '2023-02-14', partial: true }),
    ])
    expect(told).toMatchObject({
      year: '2023',
      value: 290,
      first: '2023-01-01',
      last: '2023-02-14',
      days: 45,
      ofDays: 365,
      missing: [],
    })
    expect(told?.annualised).toBeCloseTo((290 * 365) / 45, 9)
  })

  test('months without a row are said; rows of whole years are no part of it', () => {
    expect(
      yearToDate([point('2024-01', 1), point('2024-04', 2), point('2024', 9, { ofYears: true })]),
    ).toMatchObject({
      value: 3,
      days: 121,
      ofDays: 366,
      missing: ['2024-02', '2024-03'],
    })
  })

  test('nothing said of the measure gives none', () => {
    expect(yearToDate([point('2024-01', null)])).toBeUndefined()
    expect(yearToDate([])).toBeUndefined()
  })

  test('a whole year is its own annual figure', () => {
    const months = Array.from({ length: 12 }, (_, i) => point(`2024-${String(i + 1).padStart(2, '0')}`, 10))
    const told = yearToDate(months)
    expect([told?.value, told?.annualised, daysBetween('2024-01-01', '2024-12-31')]).toEqual([120, 120, 366])
  })
})
