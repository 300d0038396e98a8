import { describe, expect, test } from 'vitest'
import type { Network } from './network'
import { createNetworkIndex } from './network-index'
import type { Observation } from './observation'
import type { Terminal } from './terminal'
import {
  areasOf,
  capacitiesOf,
  intensityFor,
  leadingUtilisation,
  openedOn,
  throughputsOf,
  utilisationYears,
} from './terminal-figures'

const NAMES = { en: 'A', kk: 'A', ru: 'A', zh: 'A', bg: 'A' }

function terminal(id: string, events: Terminal['events']): Terminal {
  return {
    id,
    place: 'somewhere',
    kind: 'terminal',
    names: NAMES,
    shortNames: NAMES,
    aliases: [],
    summary: { en: 'A terminal.' },
    summarySources: ['s'],
    events,
  }
}

function figure(
  id: string,
  more: Partial<Observation> & Pick<Observation, 'measure' | 'unit' | 'value'>,
): Observation {
  return { id, subject: 'terminal:a', basis: 'actual', series: 'terminal', sources: ['s'], ...more }
}

const opening: Terminal['events'] = [
  { status: 'operating', date: '2023-06', expected: true, sources: ['s'] },
  { status: 'trial', date: '2023-12-23', sources: ['s'] },
  { status: 'operating', date: '2024-02-28', sources: ['s'] },
  { status: 'operating', date: '2026', sources: ['s'] },
]

function indexOf(observations: readonly Observation[], events = opening) {
  const network: Network = {
    places: [],
    terminals: [terminal('a', events)],
    crossings: [],
    institutions: [],
    legs: [],
    routes: [],
    themes: [],
    observations: [...observations],
    originators: [{ id: 'o', kind: 'operator', names: NAMES }],
    sources: [
      {
        id: 's',
        publisher: 'P',
        originator: 'o',
        title: 'T',
        date: '2025',
        kind: 'operator',
        accessed: '2026',
      },
    ],
  }
  return createNetworkIndex(network)
}

const year2024 = { start: '2024', end: '2024' }
const capacities = [
  figure('c1', { measure: 'capacity', unit: 'TEU/yr', value: 66_500, basis: 'design', asOf: '2025' }),
  figure('c2', { measure: 'capacity', unit: 'TEU/yr', value: 133_000, basis: 'declared', asOf: '2024' }),
]
const teu2024 = figure('t', {
  measure: 'throughput',
  unit: 'TEU',
  value: 23_000,
  period: year2024,
  direction: 'unstated',
})

describe('capacities and areas', () => {
  const index = indexOf([
    ...capacities,
    figure('plan', { measure: 'capacity', unit: 'TEU/yr', value: 200_000, basis: 'plan' }),
    figure('target', { measure: 'capacity', unit: 'TEU/yr', value: 540_000, basis: 'target' }),
    figure('tonnes', { measure: 'capacity', unit: 't/yr', value: 120_000 }),
    figure('area', { measure: 'area', unit: 'ha', value: 6.7 }),
    figure('area-2', { measure: 'area', unit: 'ha', value: 8 }),
  ])

  test('a conflict keeps both figures; plans stand apart; targets and other units are no capacity', () => {
    const { current, planned } = capacitiesOf(index, 'a')
    expect(current.map((o) => o.id)).toEqual(['c1', 'c2'])
    expect(planned.map((o) => o.id)).toEqual(['plan'])
  })

  test('areas and intensity take both ends', () => {
    expect(areasOf(index, 'a').map((o) => o.value)).toEqual([6.7, 8])
    const intensity = intensityFor(index, 'a')
    expect(intensity?.low).toBeCloseTo(66_500 / 8)
    expect(intensity?.high).toBeCloseTo(133_000 / 6.7)
  })

  test('an unknown terminal has nothing', () => {
    expect(capacitiesOf(index, 'b')).toEqual({ current: [], planned: [] })
    expect(intensityFor(index, 'b')).toBeUndefined()
  })
})

describe('throughput', () => {
  test('each series and unit is a list of its own, in order of time, without totals, plans and scaled years', () => {
    const index = indexOf([
      figure('rail-2023', {
        measure: 'throughput',
        unit: 'TEU',
        value: 66_100,
        series: 'rail',
        period: { start: '2023', end: '2023' },
      }),
      figure('rail-2017', {
        measure: 'throughput',
        unit: 'TEU',
        value: 72_900,
        series: 'rail',
        period: { start: '2017', end: '2017' },
      }),
      figure('yard-2017', {
        measure: 'throughput',
        unit: 'TEU',
        value: 257_000,
        series: 'yard-moves',
        period: { start: '2017', end: '2017' },
      }),
      figure('goods', { measure: 'throughput', unit: 't', value: 9, series: 'rail', period: year2024 }),
      figure('plan', {
        measure: 'throughput',
        unit: 'TEU',
        value: 9,
        series: 'rail',
        basis: 'plan',
        period: { start: '2030', end: '2030' },
      }),
      figure('total', {
        measure: 'throughput',
        unit: 'TEU',
        value: 500_000,
        series: 'rail',
        period: { start: '2014', end: '2023' },
        notFor: { use: 'chart', reason: { en: 'a total since the start' } },
      }),
      figure('scaled', {
        measure: 'throughput',
        unit: 'TEU',
        value: 9,
        series: 'rail',
        basis: 'derived',
        derivation: { formula: 'annualise', inputs: ['x'], decimals: 0 },
        period: { start: '2025', end: '2025' },
      }),
    ])
    const lists = throughputsOf(index, 'a').map((list) => [
      list.series,
      list.unit,
      list.groups.map((group) => group.observations[0].id),
    ])
    expect(lists).toEqual([
      ['rail', 'TEU', ['rail-2017', 'rail-2023']],
      ['yard-moves', 'TEU', ['yard-2017']],
      ['rail', 't', ['goods']],
    ])
  })
})

describe('opening day', () => {
  test('the first operation that happened, not a trial and not a promise', () => {
    expect(openedOn(terminal('a', opening))).toBe('2024-02-28')
    expect(openedOn(terminal('a', [{ status: 'planned', sources: ['s'] }]))).toBeUndefined()
  })
})

describe('utilisation by year', () => {
  test('two readings, the badges and the pro-rated ends of a year within which the terminal opened', () => {
    const [entry] = utilisationYears(indexOf([...capacities, teu2024]), 'a')
    expect(entry?.year).toBe(2024)
    if (!entry?.utilisation.ok) throw new Error('refused')
    const { low, high, badges, prorated } = entry.utilisation
    expect([low.percent.toFixed(1), high.percent.toFixed(1)]).toEqual(['17.3', '34.6'])
    expect(badges.map((badge) => badge.code)).toEqual(['direction-not-stated', 'opened-within'])
    expect(badges[1]).toMatchObject({ days: 308, ofDays: 366, opened: '2024-02-28' })
    expect([prorated?.low.toFixed(1), prorated?.high.toFixed(1)]).toEqual(['20.5', '41.1'])
  })

  test('of several periods in a year the longest that can be divided stands for it', () => {
    const quarter = figure('q', {
      measure: 'throughput',
      unit: 'TEU',
      value: 5_000,
      period: { start: '2024-07', end: '2024-09' },
    })
    const rail = figure('r', {
      measure: 'throughput',
      unit: 'TEU',
      value: 1,
      series: 'rail',
      period: { start: '2025', end: '2025' },
    })
    const part = figure('p', {
      measure: 'throughput',
      unit: 'TEU',
      value: 10_524,
      period: { start: '2025-01', end: '2025-04' },
    })
    const years = utilisationYears(indexOf([...capacities, quarter, teu2024, rail, part]), 'a')
    expect(years.map((y) => [y.year, y.utilisation.ok && y.utilisation.low.throughput.id])).toEqual([
      [2025, 'p'],
      [2024, 't'],
    ])
  })

  test('a whole year leads before a later part year', () => {
    const part = figure('p', {
      measure: 'throughput',
      unit: 'TEU',
      value: 10_524,
      period: { start: '2025-01', end: '2025-04' },
    })
    expect(leadingUtilisation(indexOf([...capacities, part, teu2024]), 'a').year).toBe(2024)
    expect(leadingUtilisation(indexOf([...capacities, part]), 'a').year).toBe(2025)
  })

  test('a period longer than a year is refused under the year that it ends in', () => {
    const long = figure('l', {
      measure: 'throughput',
      unit: 'TEU',
      value: 129_000,
      period: { start: '2021-06', end: '2022-06' },
    })
    expect(utilisationYears(indexOf([...capacities, long]), 'a')).toEqual([
      { year: 2022, utilisation: { ok: false, reason: 'more-than-a-year' } },
    ])
  })

  test('without figures the reason is what is missing', () => {
    expect(leadingUtilisation(indexOf([]), 'a')).toEqual({
      utilisation: { ok: false, reason: 'no-capacity' },
    })
    expect(leadingUtilisation(indexOf(capacities), 'a')).toEqual({
      utilisation: { ok: false, reason: 'no-throughput' },
    })
  })
})
