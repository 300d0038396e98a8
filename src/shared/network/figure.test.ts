import { describe, expect, test } from 'vitest'
import { groupFigures } from './figure'
import type { Observation } from './observation'
import { anObservation, aThroughput } from './observation-builder'

const byId = (a: Observation, b: Observation) => a.id.localeCompare(b.id)

describe('groupFigures', () => {
  test('figures of the same thing that differ are one disputed group, led by the order asked for', () => {
    const [group, ...rest] = groupFigures(
      [anObservation({ id: 'b', value: 133_000 }), anObservation({ id: 'a' })],
      byId,
    )
    expect(rest).toEqual([])
    expect(group).toMatchObject({ disputed: true, low: 66_500, high: 133_000 })
    expect(group?.observations.map((o) => o.id)).toEqual(['a', 'b'])
  })

  test('the same value twice is no dispute', () => {
    const [group] = groupFigures([anObservation({ id: 'a' }), anObservation({ id: 'b' })], byId)
    expect(group?.disputed).toBe(false)
  })

  test.each([
    ['another series', anObservation({ id: 'b', value: 1, series: 'rail' })],
    ['another unit', anObservation({ id: 'b', value: 1, unit: 't/yr' })],
    ['another subject', anObservation({ id: 'b', value: 1, subject: 'terminal:poti' })],
    ['a figure for one direction', anObservation({ id: 'b', value: 1, towards: 'KZ' })],
    ['a plan', anObservation({ id: 'b', value: 1, basis: 'plan', asOf: '2030' })],
    [
      'a figure that is no capacity',
      anObservation({ id: 'b', value: 1, notFor: { use: 'capacity', reason: { en: 'x' } } }),
    ],
  ])('%s stands apart', (_what, other) => {
    const groups = groupFigures([anObservation({ id: 'a' }), other], byId)
    expect(groups.map((group) => group.disputed)).toEqual([false, false])
  })

  test('a superseded figure is history, not dispute', () => {
    const groups = groupFigures(
      [
        anObservation({ id: 'old', value: 160_000 }),
        anObservation({ id: 'new', value: 320_000, supersedes: 'old' }),
      ],
      byId,
    )
    expect(groups.map((group) => group.observations.map((o) => o.id))).toEqual([['new']])
  })

  test('2024 and January to December 2024 are the same period; January to April is not', () => {
    const groups = groupFigures(
      [
        aThroughput({ id: 'a' }),
        aThroughput({ id: 'b', value: 1, period: { start: '2024-01', end: '2024-12' } }),
        aThroughput({ id: 'c', value: 2, period: { start: '2024-01', end: '2024-04' } }),
      ],
      byId,
    )
    expect(groups.map((group) => group.observations.map((o) => o.id))).toEqual([['a', 'b'], ['c']])
  })
})
