import { describe, expect, it } from 'vitest'
import { draftNetwork } from '../network-fixture'
import { createNetworkIndex } from '../network-index'
import { anObservation } from '../observation-builder'
import { layCourse } from './path-course'
import { transitDays } from './transit-days'

const WEST = ['to-line', 'from-line', 'steppe', 'sea']

const wait = anObservation({
  id: 'wait',
  subject: 'crossing:pass',
  measure: 'dwell',
  unit: 'h',
  value: 36,
  towards: 'KZ',
})
const speed = anObservation({
  id: 'speed',
  subject: 'theme:traffic',
  measure: 'speed',
  unit: 'km/h',
  value: [43, 54],
})
const draft = draftNetwork()
const index = createNetworkIndex({ ...draft, observations: [...draft.observations, wait, speed] })

function days(from: string, legs: readonly string[], speeds = [speed]) {
  const course = layCourse(index, from, legs, null)
  if (!course) throw new Error('no course')
  return transitDays(index, course, speeds)
}

describe('transitDays', () => {
  it('counts a wait towards its own country only', () => {
    expect(days('east', WEST)?.dwell).toEqual({ low: 1.5, high: 1.5 })
    expect(days('far-port', [...WEST].reverse())?.dwell).toEqual({ low: 0, high: 0 })
  })

  it('leaves open what has no figure, the change of gauge at a measured border too', () => {
    const there = days('east', WEST)
    expect(there?.halts.map(({ halt, hours, open }) => [halt.place, hours?.low, open])).toEqual([
      ['line', 36, true],
      ['near-port', undefined, true],
    ])
    expect(there?.seaLegs.map(({ leg }) => leg.id)).toEqual(['sea'])
    expect([there?.open, there?.total.high]).toEqual([3, Number.POSITIVE_INFINITY])
  })

  it('a way with nothing open has an end', () => {
    const short = days('east', ['to-line', 'from-line'])
    expect(short?.open).toBe(0)
    expect(short?.total.high).toBeCloseTo((short?.running.high ?? 0) + 1.5, 9)
  })

  it.each([
    ['no speed', []],
    ['a speed of nothing', [{ ...speed, value: 0 }]],
  ])('%s gives no days', (_case, speeds) => {
    expect(days('east', WEST, speeds)).toBeUndefined()
  })
})
