import { describe, expect, test } from 'vitest'
import { layCourse } from '../../shared/network/routing/path-course'
import { shippedIndex } from '../../shared/network/routing/shipped-fixture'
import { type MapWays, wayContent, wayOver, wayPlaces, waysOver } from './map-ways'
import { sidesOf } from './network-lines'

const index = shippedIndex()
const sides = sidesOf(index.network.legs)

function way(id: string, turned = false) {
  const route = index.routes.get(id)
  if (!route) throw new Error(id)
  const [from, legs] = turned ? [route.to, route.legs.toReversed()] : [route.from, route.legs]
  const course = layCourse(index, from, legs, null)
  if (!course) throw new Error(id)
  return { key: id, course }
}

const asked: MapWays = {
  ways: [way('xian-almaty-khorgos'), way('xian-almaty-alashankou')],
  chosen: 'xian-almaty-khorgos',
  pointed: null,
  from: 'xian-port',
  to: 'almaty',
  picking: false,
  words: { rail: 'rail', ship: 'ship' },
}

describe('wayContent', () => {
  test('has the chosen way’s ends, its change of gauge and its border', () => {
    const { ends, breaks, borders } = wayContent(index, asked, sides)
    expect(ends.map(({ end, place }) => [end, place])).toEqual([
      ['from', 'xian-port'],
      ['to', 'almaty'],
    ])
    expect(breaks.map(({ kind, place, from, to }) => [kind, place, from, to])).toEqual([
      ['gauge', 'altynkol', '1435', '1520'],
    ])
    expect(borders.map(({ place, from, to }) => [place, from, to])).toEqual([
      ['altynkol-khorgos-border', 'CN', 'KZ'],
    ])
  })

  test('lays its pieces in the direction of travel, and turns the sides with it', () => {
    const there = wayContent(index, asked, sides).pieces
    const back = way('xian-almaty-khorgos', true)
    const { pieces } = wayContent(index, { ...asked, ways: [back] }, sides)
    const turned = pieces.toReversed()
    expect(turned.map(({ leg }) => leg)).toEqual(there.map(({ leg }) => leg))
    there.forEach((piece, i) => {
      expect(turned[i]?.coordinates.toReversed()).toEqual(piece.coordinates)
      expect((turned[i]?.side ?? 0) + piece.side).toBe(0)
    })
  })

  test('lets only what stands on the ways lead, and all while an end is picked', () => {
    const { subjects } = wayContent(index, asked, sides)
    expect(subjects?.has('place:lanzhou')).toBe(true)
    expect(subjects?.has('place:moscow')).toBe(false)
    expect(wayContent(index, { ...asked, picking: true }, sides).subjects).toBeUndefined()
  })
})

test('a leg stands for the chosen way where it runs there, else for the first', () => {
  expect(wayOver(asked, ['lanzhou-wuwei-1435'])?.key).toBe('xian-almaty-khorgos')
  expect(wayOver(asked, ['jinghe-alashankou-1435'])?.key).toBe('xian-almaty-alashankou')
  expect(wayOver(asked, ['minsk-brest-1520'])).toBeUndefined()
  expect(waysOver(asked, ['lanzhou-wuwei-1435'])).toHaveLength(2)
})

test('what is brought into view: all ways, one, or the two ends', () => {
  expect(wayPlaces(index, asked).length).toBeGreaterThan(wayPlaces(index, asked, asked.chosen).length)
  expect(wayPlaces(index, { ...asked, ways: [] })).toHaveLength(2)
})
