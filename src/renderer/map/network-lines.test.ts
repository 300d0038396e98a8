import { expect, test } from 'vitest'
import type { Leg, Route } from '../../shared/network/leg'
import type { Network } from '../../shared/network/network'
import { createNetworkIndex } from '../../shared/network/network-index'
import type { Place } from '../../shared/network/place'
import { shippedIndex } from '../../shared/network/routing/shipped-fixture'
import { networkLines, ownLegs, stageIndex } from './network-lines'

const NAMES = { en: 'x', kk: 'x', ru: 'x', zh: 'x', bg: 'x' }

function place(id: string, lon?: number): Place {
  const position =
    lon === undefined ? {} : { position: { lon, lat: 45, source: 'test', precision: 'town' as const } }
  return { id, kind: 'city', country: 'KZ', names: NAMES, aliases: [], rank: 1, ...position }
}

function leg(id: string, from: string, to: string, more: Partial<Leg> = {}): Leg {
  return {
    id,
    from,
    to,
    mode: 'rail',
    gauge: 1435,
    country: 'KZ',
    status: 'in-service',
    sources: ['s'],
    ...more,
  }
}

function link(id: string, legs: string[]): Route {
  return { id, kind: 'link', names: NAMES, shortNames: NAMES, from: 'a', to: 'b', legs, sources: ['s'] }
}

const NOTHING = {
  terminals: [],
  crossings: [],
  institutions: [],
  themes: [],
  observations: [],
  originators: [],
  sources: [],
}

function indexOf(network: Pick<Network, 'places' | 'legs' | 'routes'>) {
  return createNetworkIndex({ ...NOTHING, ...network })
}

const index = indexOf({
  places: [place('a', 70), place('b', 71), place('c', 72), place('nowhere')],
  legs: [
    leg('ab', 'a', 'b'),
    leg('ba-broad', 'b', 'a', { gauge: 1520 }),
    leg('bc', 'b', 'c', { status: 'under-construction', gauge: 1520 }),
    leg('lost', 'c', 'nowhere'),
  ],
  routes: [link('one', ['ab', 'bc']), link('two', ['ab'])],
})

test('every leg with two points is drawn once, by what it is', () => {
  const lines = networkLines(index, '2026-11-25').features.map(({ properties }) => properties)
  expect(lines.map(({ id }) => id)).toEqual(['ab', 'ba-broad', 'bc'])
  expect(lines[0]).toMatchObject({ pattern: 'gauge-1435', built: true, link: true })
  expect(lines[1]).toMatchObject({ pattern: 'gauge-1520', built: true, link: false })
  expect(lines[2]).toMatchObject({ pattern: 'gauge-1520', built: false, link: true, side: 0 })
})

test('two legs between the same ends run on two sides, also where they point opposite ways', () => {
  const [one, other] = networkLines(index, '2026-11-25').features.map(({ properties }) => properties.side)
  expect([one, other]).toEqual([-1, -1])
})

test('a link owns the legs that no other link runs over', () => {
  expect(ownLegs(index, 'one')).toEqual(['bc'])
  expect(ownLegs(index, 'two')).toEqual([])
})

test('only legs that change with the years have letters, one for now and one for each year', () => {
  const lines = networkLines(shippedIndex(), '2026-11-25').features
  const letters = (id: string, years: readonly (number | null)[]) =>
    years.map(
      (year) =>
        lines.find(({ properties }) => properties.id === id)?.properties.stages?.[stageIndex({ year })],
    )
  expect(letters('zhezkazgan-saksaul-1520', [null, 1990, 2013, 2014, 2030])).toEqual([
    'b',
    '-',
    '-',
    'b',
    'b',
  ])
  expect(letters('urzhar-ayagoz-1520', [null, 2022, 2023, 2028])).toEqual(['u', '-', 'u', 'u'])
  expect(letters('emin-tacheng-1435', [null, 2018, 2019, 2023])).toEqual(['B', '-', 'b', 'B'])
  expect(letters('xian-port-baoji-1435', [null, 1990, 2022, 2023])).toEqual(['B', 'b', 'b', 'B'])
  expect(letters('orsha-minsk-1520', [null, 1990])).toEqual([undefined, undefined])
  expect(new Set(lines.flatMap(({ properties }) => properties.stages?.length ?? []))).toEqual(new Set([42]))
})
