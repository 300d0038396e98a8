import { describe, expect, test } from 'vitest'
import { shippedIndex } from '../../../shared/network/routing/shipped-fixture'
import { drawnFlows, pointOfKey } from './flow-ends'

const index = shippedIndex()

describe('ends of flows', () => {
  test('a terminal and its place lie at one point; a crossing midway between its stations', () => {
    expect(pointOfKey(index, 'terminal:xian')).toEqual(pointOfKey(index, 'place:xian-port'))
    const [a, b] = (index.crossings.get('altynkol-khorgos')?.places ?? []).map(
      (id) => index.places.get(id)?.position,
    )
    const point = pointOfKey(index, 'crossing:altynkol-khorgos')
    expect(point?.[0]).toBeCloseTo(((a?.lon ?? 0) + (b?.lon ?? 0)) / 2, 6)
  })

  test.each(['name:Somewhere', 'terminal:none', 'place:none', 'crossing:none'])('%s has no point', (key) => {
    expect(pointOfKey(index, key)).toBeUndefined()
  })

  test('what cannot be drawn is counted', () => {
    const flow = (origin: string, destination: string, value: number) => ({
      origin,
      destination,
      value,
      rows: 1,
    })
    const drawn = drawnFlows(index, [
      flow('terminal:xian', 'place:duisburg', 10),
      flow('terminal:xian', 'place:xian-port', 5),
      flow('name:Somewhere', 'place:duisburg', 3),
      flow('place:duisburg', 'place:almaty', 0),
    ])
    expect(drawn.flows.map(({ key }) => key)).toEqual(['terminal:xian → place:duisburg'])
    expect(drawn.undrawn).toEqual({ pairs: 3, value: 8 })
    expect([...drawn.subjects]).toEqual(
      expect.arrayContaining(['terminal:xian', 'place:xian-port', 'place:duisburg']),
    )
    expect(drawn.subjects.has('place:almaty')).toBe(false)
  })
})
