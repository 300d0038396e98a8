import type { LocalText, Names } from './local-text'
import type { Network } from './network'

/** A network that may be changed, for a test to break. */
export type DraftNetwork = { -readonly [K in keyof Network]: Network[K] }

function names(word: string): Names {
  return { en: word, kk: word, ru: word, zh: word, bg: word }
}

const SENTENCE: LocalText = { en: 'Made for a test.' }

/**
 * The smallest network in which every kind of reference occurs: two stations on two sides of a border point, a port on
 * each shore of a sea, a region. Its names and figures mean nothing.
 */
export function draftNetwork(): DraftNetwork {
  const sources = ['page']
  const events = [{ status: 'operating' as const, sources }]
  const place = (id: string, country: string, lon: number, lat = 45) => ({
    id,
    kind: 'station' as const,
    country,
    names: names(id),
    aliases: [],
    position: { lon, lat, source: 'test', precision: 'derived' as const },
    rank: 1 as const,
  })
  const figure = {
    subject: 'terminal:yard',
    measure: 'throughput' as const,
    unit: 'TEU',
    series: 'terminal' as const,
  }
  return {
    places: [
      place('east', 'CN', 82.5),
      { ...place('line', 'CN', 82.4), kind: 'border-point' },
      place('west', 'KZ', 82),
      { ...place('near-port', 'KZ', 51), kind: 'port' },
      { ...place('far-port', 'AZ', 49, 40), kind: 'port' },
      { id: 'county', kind: 'region', country: 'CN', names: names('county'), aliases: [], rank: 4 },
    ],
    terminals: [
      {
        id: 'yard',
        place: 'east',
        kind: 'terminal',
        names: names('yard'),
        shortNames: names('yard'),
        aliases: [],
        operator: { name: 'test', sources },
        summary: SENTENCE,
        summarySources: sources,
        events,
      },
    ],
    crossings: [
      {
        id: 'pass',
        names: names('pass'),
        aliases: [],
        places: ['west', 'east'],
        rail: 'in-service',
        summary: SENTENCE,
        summarySources: sources,
        events,
      },
    ],
    institutions: [{ id: 'office', kind: 'trade-office', names: names('office'), place: 'county', events }],
    legs: [
      {
        id: 'to-line',
        from: 'east',
        to: 'line',
        mode: 'rail',
        gauge: 1435,
        country: 'CN',
        status: 'in-service',
        sources,
      },
      {
        id: 'from-line',
        from: 'west',
        to: 'line',
        mode: 'rail',
        gauge: 1435,
        country: 'KZ',
        status: 'in-service',
        sources,
      },
      {
        id: 'steppe',
        from: 'west',
        to: 'near-port',
        mode: 'rail',
        gauge: 1520,
        country: 'KZ',
        status: 'in-service',
        sources,
        events,
      },
      { id: 'sea', from: 'near-port', to: 'far-port', mode: 'sea', status: 'in-service', sources },
    ],
    routes: [
      {
        id: 'way',
        kind: 'corridor',
        names: names('way'),
        shortNames: names('way'),
        from: 'east',
        to: 'far-port',
        legs: ['to-line', 'from-line', 'steppe', 'sea'],
        sources,
      },
    ],
    themes: [{ id: 'traffic', names: names('traffic') }],
    observations: [
      { ...figure, id: 'first', value: 1, basis: 'declared', sources, originator: 'desk' },
      { ...figure, id: 'second', value: 2, basis: 'actual', sources, supersedes: 'first' },
      {
        ...figure,
        id: 'both',
        value: 3,
        basis: 'derived',
        sources,
        derivation: { formula: 'sum', inputs: ['first', 'second'], decimals: 0 },
      },
      {
        ...figure,
        id: 'on-leg',
        subject: 'leg:steppe',
        measure: 'distance',
        unit: 'km',
        value: 4,
        basis: 'declared',
        sources,
      },
    ],
    originators: [{ id: 'desk', kind: 'press', names: names('desk') }],
    sources: [
      {
        id: 'page',
        publisher: 'test',
        originator: 'desk',
        title: 'test',
        kind: 'press',
        accessed: '2026-01-01',
      },
    ],
  }
}

/** `list` with the item at `index` changed. */
export function withChange<T extends object>(list: readonly T[], index: number, change: Partial<T>): T[] {
  return list.map((item, at) => (at === index ? { ...item, ...change } : item))
}
