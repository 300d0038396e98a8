import { describe, expect, test } from 'vitest'
import type { Leg } from './leg'
import { draftNetwork } from './network-fixture'
import { anObservation } from './observation-builder'
import { transitEstimate } from './transit-model'

const draft = draftNetwork()
const books = {
  places: new Map(draft.places.map((p) => [p.id, p])),
  crossings: new Map(draft.crossings.map((c) => [c.id, c])),
  observations: [
    anObservation({
      id: 'wait',
      subject: 'crossing:pass',
      measure: 'dwell',
      unit: 'h',
      value: 36,
      towards: 'KZ',
    }),
  ],
}
const legs = new Map(draft.legs.map((leg) => [leg.id, leg]))
const distance = { km: 1080, low: 1080, high: 1290 }

function step(id: string, reversed: boolean) {
  return { leg: legs.get(id) as Leg, reversed, distance }
}

const WEST = [step('to-line', false), step('from-line', true), step('steppe', false), step('sea', false)]
const EAST = [step('sea', true), step('steppe', true), step('from-line', false), step('to-line', true)]

describe('transitEstimate', () => {
  test('running is the least km by the highest speed to the most by the lowest', () => {
    const { running } = transitEstimate(WEST.slice(0, 1), [43, 54], books)
    expect(running.low).toBeCloseTo(1080 / 54 / 24, 9)
    expect(running.high).toBeCloseTo(1290 / 43 / 24, 9)
  })

  test('a known wait counts towards its own country only; what is unknown is an open term, never 0', () => {
    const there = transitEstimate(WEST, [43, 54], books)
    expect(there.dwell).toEqual({ low: 1.5, high: 1.5 })
    expect(there.known.map((k) => [k.crossing, k.observation.id])).toEqual([['pass', 'wait']])
    expect(there.open).toEqual([
      { kind: 'gauge-change', place: 'west' },
      { kind: 'port', place: 'near-port' },
      { kind: 'sea', place: 'near-port' },
    ])
    const back = transitEstimate(EAST, [43, 54], books)
    expect(back.dwell).toEqual({ low: 0, high: 0 })
    expect(back.open.map(({ kind }) => kind)).toEqual(['sea', 'port', 'gauge-change', 'border'])
  })

  test('the parts sum to the whole', () => {
    const { running, dwell, total } = transitEstimate(WEST, [43, 54], books)
    expect(total).toEqual({ low: running.low + dwell.low, high: running.high + dwell.high })
    expect(transitEstimate([], [43, 54], books).total).toEqual({ low: 0, high: 0 })
  })
})
