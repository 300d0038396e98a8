import { describe, expect, test } from 'vitest'
import { greatCircleKm } from './great-circle'
import type { Leg, Route } from './leg'
import { legDistances } from './leg-distance'
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

const DEGREE = greatCircleKm([0, 0], [1, 0])

function distance(id: string, subject: string, value: number, over = {}) {
  return anObservation({ id, subject, measure: 'distance', unit: 'km', value, ...over })
}

describe('legDistances', () => {
  test('spreads a published stretch over its legs by great-circle length', () => {
    const found = legDistances([distance('ac', 'route:a-c', 3 * DEGREE * 1.2)], BOOKS)
    expect(found.get('ab')?.km).toBeCloseTo(DEGREE * 1.2, 6)
    expect(found.get('bc')?.km).toBeCloseTo(2 * DEGREE * 1.2, 6)
    expect(found.get('bc')).toMatchObject({ method: 'spread', input: { id: 'ac' } })
  })

  test('scales a leg in no stretch by the usual ratio', () => {
    const found = legDistances([distance('ac', 'route:a-c', 3 * DEGREE * 1.2)], BOOKS)
    expect(found.get('cd')).toMatchObject({ method: 'scaled' })
    expect(found.get('cd')?.km).toBeCloseTo(DEGREE * 1.2, 6)
  })

  test('the stretch with the fewest legs decides', () => {
    const found = legDistances(
      [distance('ad', 'route:a-d', 4 * DEGREE * 1.5), distance('ac', 'route:a-c', 3 * DEGREE * 1.1)],
      BOOKS,
    )
    expect(found.get('ab')?.input?.id).toBe('ac')
    expect(found.get('cd')?.input?.id).toBe('ad')
  })

  test.each([
    ['shorter than its own line', {}, 0.9],
    ['kept out by its author', { notFor: { use: 'leg-distance', reason: { en: 'ends elsewhere' } } }, 1.2],
  ])('a stretch %s is not used', (_what, over, ratio) => {
    const found = legDistances([distance('ac', 'route:a-c', 3 * DEGREE * ratio, over)], BOOKS)
    expect(found.get('ab')).toMatchObject({ method: 'scaled', ratio: 1 })
  })
})
