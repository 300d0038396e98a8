import { describe, expect, test } from 'vitest'
import { type Column, columnReach, columnTotal, labelEvery } from './column-model'

const column = (values: readonly (number | null)[], high?: number): Column => ({
  bucket: '2024-01',
  label: 'Jan 2024',
  values,
  partial: false,
  capacity: high === undefined ? null : { low: high / 2, high },
})

describe('columns', () => {
  test.each([
    [[1, 2, 3], 6],
    [[1, null], 1],
    [[0, null], 0],
    [[null, null], null],
    [[], null],
  ])('%j adds up to %j', (values, total) => {
    expect(columnTotal(column(values))).toBe(total)
  })

  test.each([
    [[column([5, 6], 3)], 11],
    [[column([5], 30), column([7])], 30],
    [[], 1],
  ])('the axis reaches over columns and capacities', (columns, reach) => {
    expect(columnReach({ series: [], columns })).toBe(reach)
  })

  test.each([
    [12, 1000, 60, 1],
    [24, 1000, 60, 2],
    [40, 1000, 60, 3],
    [90, 1000, 60, 6],
    [200, 1000, 60, 12],
    [500, 1000, 60, 36],
    [0, 1000, 60, 1],
    [5, 0, 60, 1],
  ])('%i columns in %i px: every %sth label', (count, width, label, every) => {
    expect(labelEvery(count, width, label)).toBe(every)
  })
})
