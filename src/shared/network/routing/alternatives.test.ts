import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Alternatives, findAlternatives, MAX_STRETCH, SAME_SHARE } from './alternatives'
import expected from './expected-routes.json'
import { layCourse, type PathCourse } from './path-course'
import { type RouteLeg, type RouteNetwork, routeNetworkOf } from './route-network'
import type { RouteQuestion } from './route-question'
import { shippedIndex } from './shipped-fixture'

const index = shippedIndex()
const shipped = routeNetworkOf(index)

const QUESTION: RouteQuestion = {
  from: 'xian-port',
  to: 'almaty',
  via: [],
  avoid: [],
  sea: true,
  asOf: null,
  maxGaugeChanges: null,
}

function coursesOf(question: RouteQuestion, answer: Alternatives): PathCourse[] {
  if (answer.kind === 'none') return []
  return answer.routes.flatMap(({ legs }) => layCourse(index, question.from, legs, question.asOf) ?? [])
}

function placeAt({ places }: PathCourse, km: number): string {
  return places.find((place) => place.km === km)?.place ?? ''
}

/** A way as the fixture writes it. */
function written(course: PathCourse) {
  return {
    stations: course.places
      .map(({ place }) => place)
      .filter((place) => index.places.get(place)?.kind !== 'border-point'),
    tracks: course.tracks.map(({ value, startKm, endKm }) => ({
      track: value,
      from: placeAt(course, startKm),
      to: placeAt(course, endKm),
    })),
  }
}

function find(change: Partial<RouteQuestion>) {
  const question = { ...QUESTION, ...change }
  const answer = findAlternatives(shipped, question)
  return { answer, ways: coursesOf(question, answer) }
}

describe('the questions that the app must answer', () => {
  it.each(expected.map((entry) => [entry.id, entry] as const))('%s', (_id, { question, ways }) => {
    const asked = question as RouteQuestion
    const found = coursesOf(asked, findAlternatives(shipped, asked)).map(written)
    expect(found[0]).toEqual(ways[0])
    for (const way of ways) expect(found).toContainEqual(way)
  })

  it('Tacheng is the end of the line: nothing there is of another gauge', () => {
    const { ways } = find({ to: 'tacheng' })
    expect(ways.map(({ changes, borders }) => [changes.length, borders.length])).toEqual([[0, 0]])
  })
})

describe('conditions', () => {
  it('avoids a border', () => {
    const { ways } = find({ avoid: [{ kind: 'border', id: 'altynkol-khorgos-border' }] })
    expect(ways.map(({ borders }) => borders.map(({ crossing }) => crossing?.id))).toEqual([
      ['dostyk-alashankou'],
    ])
  })

  it('goes through a border, also the long way', () => {
    const { ways } = find({ via: [{ kind: 'border', id: 'dostyk-alashankou-border' }] })
    expect(ways.length).toBeGreaterThan(0)
    for (const { borders } of ways) expect(borders[0]?.crossing?.id).toBe('dostyk-alashankou')
  })

  it('goes through a country', () => {
    const { ways } = find({ to: 'duisburg', via: [{ kind: 'country', id: 'TR' }] })
    expect(ways.length).toBeGreaterThan(0)
    for (const { countries } of ways) expect(countries.map(({ value }) => value)).toContain('TR')
  })

  it.each([0, 1, 2, 3])('changes gauge at most %i times', (maxGaugeChanges) => {
    const { ways } = find({ to: 'duisburg', maxGaugeChanges })
    const gauge = ways.map(({ changes }) => changes.filter(({ kind }) => kind === 'gauge').length)
    expect(Math.max(0, ...gauge)).toBeLessThanOrEqual(maxGaugeChanges)
    expect(ways.length > 0).toBe(maxGaugeChanges >= 1)
  })

  it('works in the other direction, over the same borders', () => {
    const back = find({ from: 'almaty', to: 'xian-port' })
    expect(back.ways.map(({ borders }) => borders.map(({ from, to }) => `${from}>${to}`))).toEqual([
      ['KZ>CN'],
      ['KZ>CN'],
    ])
    expect(back.ways.map(({ km }) => Math.round(km))).toEqual(find({}).ways.map(({ km }) => Math.round(km)))
  })

  it('leaves planned lines out today and before their year', () => {
    for (const asOf of [null, 2026]) {
      const { ways } = find({ to: 'astana', asOf })
      expect(ways.flatMap(({ borders }) => borders.map(({ crossing }) => crossing?.id))).not.toContain(
        'bakhty-tacheng',
      )
    }
  })

  it('marks what the year of a plan is disputed for', () => {
    const { ways } = find({ to: 'astana', asOf: 2027 })
    const openings = new Set(ways.flatMap(({ legs }) => legs.map(({ opening }) => opening)))
    expect(openings).toEqual(new Set(['in-service', 'disputed', 'undated']))
  })
})

describe('no way', () => {
  it.each([
    ['Bakhty, today', { to: 'bakhty' }, 'tacheng', ['planned']],
    [
      'Duisburg without Russia and ships',
      { to: 'duisburg', sea: false, avoid: [{ kind: 'country', id: 'RU' }] },
      'aktau',
      ['sea', 'avoid'],
    ],
    ['Almaty without a change of gauge', { maxGaugeChanges: 0 }, undefined, ['gauge-changes']],
    [
      'through Turkey to Almaty, by rail',
      { sea: false, via: [{ kind: 'country', id: 'TR' }] },
      undefined,
      ['sea', 'via'],
    ],
    ['from a place that no line leaves', { from: 'guangzhou' }, 'guangzhou', []],
  ] as const)('%s', (_case, change, endsAt, remedies) => {
    const { answer } = find(change as Partial<RouteQuestion>)
    expect(answer).toEqual({ kind: 'none', remedies, complete: true, ...(endsAt ? { endsAt } : {}) })
  })
})

describe('alternatives are genuinely different', () => {
  const ends = [
    'xian-port',
    'lianyungang',
    'almaty',
    'tashkent',
    'duisburg',
    'budapest',
    'astana',
    'moscow',
    'istanbul',
  ]
  const pairs = ends.flatMap((from) => ends.filter((to) => to !== from).map((to) => [from, to] as const))

  it.each(pairs)('%s to %s', (from, to) => {
    const { answer, ways } = find({ from, to })
    if (answer.kind === 'none') throw new Error('no way')
    expect(answer.complete).toBe(true)
    expect(answer.routes.map(({ km }) => km)).toEqual(
      [...answer.routes.map(({ km }) => km)].sort((a, b) => a - b),
    )
    const described = ways.map((way) => ({
      km: way.km,
      stretches: new Map(
        way.legs.map((leg) => [[leg.from, leg.to].sort().join('|'), leg.endKm - leg.startKm]),
      ),
      kind: JSON.stringify([
        way.borders.map(({ place, bySea }) => (bySea ? '' : place)).sort(),
        way.legs
          .filter(({ track }) => track === 'sea')
          .map(({ leg }) => leg.id)
          .sort(),
        [...new Set(way.countries.flatMap(({ value }) => value ?? []))].sort(),
      ]),
    }))
    described.forEach((way, i) => {
      for (const better of described.slice(0, i)) {
        if (better.kind !== way.kind) continue
        const shared = [...way.stretches].reduce(
          (sum, [key, km]) => sum + (better.stretches.has(key) ? km : 0),
          0,
        )
        expect(shared).toBeLessThan(SAME_SHARE * way.km)
        expect(way.km - shared).toBeLessThanOrEqual(MAX_STRETCH * (better.km - shared))
      }
    })
    for (const way of ways) {
      const places = way.places.map(({ place }) => place)
      expect(new Set(places).size).toBe(places.length)
    }
  })
})

/** A grid of stations, `width` × `width`, a kilometre or a little more apart. */
function grid(width: number, bend: (i: number) => number): RouteNetwork {
  const id = (x: number, y: number) => `s-${x}-${y}`
  const legs: RouteLeg[] = []
  const lengths = new Map<string, number>()
  const add = (from: string, to: string) => {
    const leg = {
      id: `${from}-${to}`,
      from,
      to,
      mode: 'rail',
      gauge: 1435,
      country: 'CN',
      status: 'in-service',
    } as const
    legs.push(leg)
    lengths.set(leg.id, 1 + bend(legs.length))
  }
  for (let x = 0; x < width; x += 1) {
    for (let y = 0; y < width; y += 1) {
      if (x + 1 < width) add(id(x, y), id(x + 1, y))
      if (y + 1 < width) add(id(x, y), id(x, y + 1))
    }
  }
  const stations = new Set(legs.flatMap(({ from, to }) => [from, to]))
  return { legs, lengths, positions: new Map(), stations, crossings: [] }
}

describe('networks with more paths than can be looked at', () => {
  it('still gives different ways, and says that shorter ones may be missing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 0.5, noNaN: true }), { minLength: 50, maxLength: 50 }),
        (bends) => {
          const network = grid(9, (i) => bends[i % bends.length] ?? 0)
          const answer = findAlternatives(
            network,
            { ...QUESTION, from: 's-0-0', to: 's-8-8' },
            { routes: 4, paths: 30, nodes: 100_000 },
          )
          if (answer.kind === 'none') throw new Error('no way')
          expect(answer.routes.length).toBeGreaterThan(1)
          const [first] = answer.routes
          for (const { km } of answer.routes) expect(km).toBeGreaterThanOrEqual(first?.km ?? 0)
        },
      ),
      { numRuns: 30 },
    )
  })
})
