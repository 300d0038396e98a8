import { expect, test } from 'vitest'
import { layCourse } from '../../shared/network/routing/path-course'
import { shippedIndex } from '../../shared/network/routing/shipped-fixture'
import { routeEmphasis, wayEmphasis } from './line-emphasis'
import type { MapWays } from './map-ways'

const index = shippedIndex()

function way(id: string) {
  const route = index.routes.get(id)
  const course = route && layCourse(index, route.from, route.legs, null)
  if (!course) throw new Error(id)
  return { key: id, course }
}

const asked: MapWays = {
  ways: [way('xian-almaty-khorgos'), way('xian-almaty-alashankou')],
  chosen: 'xian-almaty-khorgos',
  pointed: 'xian-almaty-alashankou',
  from: 'xian-port',
  to: 'almaty',
  picking: false,
  words: { rail: 'rail', ship: 'ship' },
}

test('a leg of several ways is what the foremost of them is; the rest lies far back', () => {
  const { legs, rest } = wayEmphasis(asked)
  expect(legs.get('lanzhou-wuwei-1435')).toBe('way-chosen')
  expect(legs.get('jinghe-yining-1435')).toBe('way-chosen')
  expect(legs.get('jinghe-alashankou-1435')).toBe('way-pointed')
  expect(legs.has('minsk-brest-1520')).toBe(false)
  expect(rest).toBe('far')
})

test('a way that is neither chosen nor pointed at is followable still', () => {
  const { legs } = wayEmphasis({ ...asked, pointed: null })
  expect(legs.get('jinghe-alashankou-1435')).toBe('way')
})

test('without a way the network lies quiet', () => {
  expect(wayEmphasis({ ...asked, ways: [], chosen: null, pointed: null }).rest).toBe('quiet')
})

test('in the Network view the chosen route puts the rest back', () => {
  const selection = { kind: 'route', id: 'xian-khorgos' } as const
  const { legs, rest } = routeEmphasis(index, { selection, hover: { kind: 'route', id: 'xian-alashankou' } })
  expect(legs.get('jinghe-yining-1435')).toBe('chosen')
  expect(legs.get('jinghe-alashankou-1435')).toBe('pointed')
  expect(rest).toBe('back')
  expect(routeEmphasis(index, { selection: null, hover: null }).rest).toBe('none')
})
