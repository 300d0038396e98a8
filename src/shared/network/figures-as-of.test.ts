import { describe, expect, test } from 'vitest'
import { draftNetwork } from './network-fixture'
import { createNetworkIndex } from './network-index'
import { anObservation } from './observation-builder'
import { shippedIndex } from './routing/shipped-fixture'
import { areasOf, capacitiesOf, leadingUtilisation, throughputsOf } from './terminal-figures'

const shipped = shippedIndex()

function capacities(terminal: string, year: number | null) {
  const { current, planned } = capacitiesOf(shipped.inYear(year), terminal)
  return { current: current.map(({ value }) => value), planned: planned.map(({ value }) => value) }
}

describe('figures of the shipped network on 31 December', () => {
  test.each([
    ['xian', 2023, [], []],
    ['xian', 2024, [66_500, 133_000], []],
    ['xian', 2025, [66_500, 133_000], []],
    ['xian', null, [66_500, 133_000], []],
    ['lianyungang', 2013, [], []],
    ['lianyungang', 2014, [410_000], []],
    ['dostyk-transterminal', 2020, [], []],
    ['dostyk-transterminal', 2021, [100_000], []],
    ['dostyk-transterminal', 2022, [320_000], [700_000]],
    ['budapest', 2023, [], []],
    ['budapest', 2024, [], [230_000]],
  ] as const)(
    'capacity of %s in %s: a dispute in every year, a change in its own',
    (terminal, year, current, planned) => {
      expect(capacities(terminal, year)).toEqual({ current: [...current], planned: [...planned] })
    },
  )

  test('throughput counts once its period is over', () => {
    const periods = (year: number) =>
      throughputsOf(shipped.inYear(year), 'xian')
        .filter(({ unit }) => unit === 'TEU')
        .flatMap(({ groups }) => groups.map(({ period }) => period?.end))
    expect([2023, 2024, 2025].map(periods)).toEqual([[], ['2024'], ['2024', '2025-04']])
  })

  test('utilisation is that of the latest year so far, with the capacities of then', () => {
    const lead = (year: number | null) => leadingUtilisation(shipped.inYear(year), 'xian')
    expect(lead(2023).utilisation.ok).toBe(false)
    const { year, utilisation } = lead(2024)
    expect([year, utilisation.ok && utilisation.low.capacity.value]).toEqual([2024, 133_000])
  })

  test('an area counts from the first year that it was given for', () => {
    expect(areasOf(shipped.inYear(2022), 'lianyungang')).toEqual([])
    expect(areasOf(shipped.inYear(2023), 'lianyungang').map(({ value }) => value)).toEqual([22])
  })

  test('lengths of lines do not change with the year', () => {
    const past = shipped.inYear(1990)
    expect(past.headline('route:xian-almaty', 'distance')).toEqual(
      shipped.headline('route:xian-almaty', 'distance'),
    )
    expect(past.legDistances).toBe(shipped.legDistances)
  })

  test('a year is worked out once; now is the index itself', () => {
    expect(shipped.inYear(2014)).toBe(shipped.inYear(2014))
    expect(shipped.inYear(2014).inYear(null)).toBe(shipped)
    expect([shipped.asOf, shipped.inYear(2014).asOf]).toEqual([null, 2014])
  })
})

describe('figures of any network', () => {
  const years = [2019, 2020, 2021, 2022]
  const kept = (...observations: ReturnType<typeof anObservation>[]) => {
    const index = createNetworkIndex({ ...draftNetwork(), observations })
    return years.map((year) =>
      index.inYear(year).groups.flatMap((group) => group.observations.map(({ id }) => id)),
    )
  }
  const base = { subject: 'terminal:yard', sources: ['page'] }

  test('an undated figure stands always', () => {
    expect(kept(anObservation({ ...base, id: 'a' }))).toEqual([['a'], ['a'], ['a'], ['a']])
  })

  test('what was replaced stands until it is replaced', () => {
    const figures = [
      anObservation({ ...base, id: 'old', asOf: '2020' }),
      anObservation({ ...base, id: 'new', asOf: '2022', supersedes: 'old' }),
    ]
    expect(kept(...figures)).toEqual([[], ['old'], ['old'], ['new']])
  })

  test('a plan counts from the year that it was said', () => {
    const plan = anObservation({ ...base, id: 'plan', basis: 'plan', period: { start: '2030', end: '2030' } })
    const index = createNetworkIndex({ ...draftNetwork(), observations: [plan] })
    expect([2025, 2026].map((year) => index.inYear(year).groups.length)).toEqual([0, 1])
  })
})
