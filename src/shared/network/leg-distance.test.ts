import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { geodesicKm } from './geodesic'
import type { Leg, Route } from './leg'
import { sumOf, workOutLegDistances } from './leg-distance'
import type { Observation } from './observation'
import { anObservation } from './observation-builder'
import type { Place } from './place'

const NAMES = { en: 'x', kk: 'x', ru: 'x', zh: 'x', bg: 'x' }

function place(id: string, lon: number): Place {
  return {
    id,
    kind: 'city',
    country: 'KZ',
    names: NAMES,
    aliases: [],
    rank: 1,
    position: { lon, lat: 0, source: 'test', precision: 'town' },
  }
}

function leg(id: string, from: string, to: string): Leg {
  return { id, from, to, mode: 'rail', gauge: 1520, country: 'KZ', status: 'in-service', sources: ['s'] }
}

function stretch(id: string, legs: string[]): Route {
  return { id, kind: 'stretch', names: NAMES, shortNames: NAMES, from: 'a', to: 'd', legs, sources: ['s'] }
}

const BOOKS = {
  places: new Map([place('a', 0), place('b', 1), place('c', 3), place('d', 4)].map((p) => [p.id, p])),
  legs: new Map([leg('ab', 'a', 'b'), leg('bc', 'b', 'c'), leg('cd', 'c', 'd')].map((l) => [l.id, l])),
  routes: new Map([stretch('a-c', ['ab', 'bc']), stretch('a-d', ['ab', 'bc', 'cd'])].map((r) => [r.id, r])),
}

const DEGREE = geodesicKm([0, 0], [1, 0])

function distance(id: string, subject: string, value: Observation['value'], over = {}) {
  return anObservation({ id, subject, measure: 'distance', unit: 'km', value, ...over })
}

function legDistances(figures: Parameters<typeof workOutLegDistances>[0]) {
  return workOutLegDistances(figures, BOOKS).byLeg
}

describe('workOutLegDistances', () => {
  test('spreads a published stretch over its legs by geodesic length', () => {
    const found = legDistances([distance('ac', 'route:a-c', 3 * DEGREE * 1.2)])
    expect(found.get('ab')?.km).toBeCloseTo(DEGREE * 1.2, 6)
    expect(found.get('bc')?.km).toBeCloseTo(2 * DEGREE * 1.2, 6)
    expect(found.get('bc')).toMatchObject({ method: 'spread', input: { id: 'ac' } })
  })

  test('scales a leg in no stretch by the usual ratio', () => {
    const found = legDistances([distance('ac', 'route:a-c', 3 * DEGREE * 1.2)])
    expect(found.get('cd')).toMatchObject({ method: 'scaled' })
    expect(found.get('cd')?.km).toBeCloseTo(DEGREE * 1.2, 6)
  })

  test('the stretch with the fewest legs decides', () => {
    const found = legDistances([
      distance('ad', 'route:a-d', 4 * DEGREE * 1.5),
      distance('ac', 'route:a-c', 3 * DEGREE * 1.1),
    ])
    expect(found.get('ab')?.input?.id).toBe('ac')
    expect(found.get('cd')?.input?.id).toBe('ad')
  })

  test.each([
    ['shorter than its own line', {}, 0.9],
    ['kept out by its author', { notFor: { use: 'leg-distance', reason: { en: 'ends elsewhere' } } }, 1.2],
  ])('a stretch %s is not used', (_what, over, ratio) => {
    const found = legDistances([distance('ac', 'route:a-c', 3 * DEGREE * ratio, over)])
    expect(found.get('ab')).toMatchObject({ method: 'scaled', ratio: 1 })
  })

  test('a figure about a theme whose id is a route’s too is not about the route', () => {
    const found = legDistances([distance('ac', 'theme:a-c', 3 * DEGREE * 1.2)])
    expect(found.get('ab')).toMatchObject({ method: 'scaled', ratio: 1 })
  })

  test('figures about the same legs that disagree are the ends of each leg, and the larger leads', () => {
    const found = legDistances([
      distance('less', 'route:a-c', 3 * DEGREE * 1.2),
      distance('more', 'route:a-c', 3 * DEGREE * 1.25),
      distance('a-range', 'route:a-c', [3 * DEGREE * 1.1, 3 * DEGREE * 1.4]),
      distance('wider', 'route:a-d', 4 * DEGREE * 2),
    ])
    expect(found.get('ab')?.input?.id).toBe('more')
    expect(found.get('ab')?.low).toBeCloseTo(DEGREE * 1.1, 6)
    expect(found.get('ab')?.km).toBeCloseTo(DEGREE * 1.25, 6)
    expect(found.get('ab')?.high).toBeCloseTo(DEGREE * 1.4, 6)
  })

  test.each([
    ['one', [1.2], [1.2, 1.2, 1.2]],
    ['two', [1.1, 1.3], [1.1, 1.3, 1.3]],
    ['eleven', [1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 2], [1.1, 1.5, 1.9]],
  ])('a scaled leg lies between the 10th and the 90th percentile of %s', (_many, ratios, expected) => {
    const figures = ratios.map((ratio, n) => distance(`f-${n}`, 'route:a-c', 3 * DEGREE * ratio))
    const { byLeg, ratios: found } = workOutLegDistances(figures, BOOKS)
    const { km = 0, low = 0, high = 0 } = byLeg.get('cd') ?? {}
    for (const [at, ends] of [low, km, high].entries())
      expect(ends / DEGREE).toBeCloseTo(expected[at] ?? 0, 6)
    expect(found.count).toBe(ratios.length)
  })

  test('derived figures are spread, and say nothing of what is usual', () => {
    const derivation = { formula: 'sum' as const, inputs: [], decimals: 0 }
    const found = legDistances([
      distance('ac', 'route:a-c', 3 * DEGREE * 1.5, { basis: 'derived', derivation }),
    ])
    expect(found.get('ab')?.ratio).toBeCloseTo(1.5, 6)
    expect(found.get('cd')).toMatchObject({ method: 'scaled', ratio: 1 })
  })

  test('whatever is published, low ≤ km ≤ high for every leg and for their sum', () => {
    const figure = fc.record({
      subject: fc.constantFrom('route:a-c', 'route:a-d', 'leg:ab', 'leg:cd', 'theme:a-c'),
      value: fc.oneof(
        fc.integer({ min: 0, max: 2000 }),
        fc
          .tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 2000 }))
          .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
      ),
    })
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 12 }), (figures) => {
        const found = legDistances(
          figures.map(({ subject, value }, n) => ({
            ...distance(`f-${n}`, subject, 0),
            value,
          })),
        )
        expect(found.size).toBe(3)
        for (const { km, low, high } of [...found.values(), sumOf([...found.values()])]) {
          expect(low).toBeLessThanOrEqual(km)
          expect(km).toBeLessThanOrEqual(high)
        }
      }),
    )
  })
})

test('a way is as long as its legs, end by end', () => {
  expect(
    sumOf([
      { km: 2, low: 1, high: 3 },
      { km: 20, low: 10, high: 30 },
    ]),
  ).toEqual({ km: 22, low: 11, high: 33 })
  expect(sumOf([])).toEqual({ km: 0, low: 0, high: 0 })
})
