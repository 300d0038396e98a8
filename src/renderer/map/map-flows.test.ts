import { describe, expect, test } from 'vitest'
import { flowAngle, flowAt, flowPoint, flowWidth, NARROWEST, placeFlows, WIDEST, widestOf } from './map-flows'

const project = ([lon, lat]: readonly [number, number]) => ({ x: lon * 10, y: 100 - lat * 10 })
const flow = (
  key: string,
  from: readonly [number, number],
  to: readonly [number, number],
  value: number,
) => ({
  key,
  from,
  to,
  value,
})

describe('flows on the pane', () => {
  test.each([
    [100, 100, WIDEST],
    [50, 100, WIDEST / 2],
    [0.1, 100, NARROWEST],
    [0, 0, NARROWEST],
  ])('%f of %f is %f wide', (value, most, width) => {
    expect(flowWidth(value, most, WIDEST)).toBe(width)
  })

  test.each([
    [1, 14],
    [16, 14],
    [64, 7],
    [10_000, 4],
  ])('the widest of %i is %i', (count, width) => {
    expect(widestOf(count)).toBe(width)
  })

  test('there and back lie apart, each on its right-hand side', () => {
    const [there, back] = placeFlows(
      { flows: [flow('there', [0, 0], [10, 0], 2), flow('back', [10, 0], [0, 0], 1)] },
      project,
    )
    if (!there || !back) throw new Error('not placed')
    expect(flowPoint(there, 0)).toEqual(there.from)
    expect(flowPoint(there, 1)).toEqual(there.to)
    expect(flowPoint(there, 0.5).y).toBeGreaterThan(105)
    expect(flowPoint(back, 0.5).y).toBeLessThan(95)
    expect(flowAngle(there, 0.5)).toBeCloseTo(0)
    expect(Math.abs(flowAngle(back, 0.5))).toBeCloseTo(Math.PI)
  })

  test('what stays where it is has no curve', () => {
    expect(placeFlows({ flows: [flow('a', [1, 1], [1, 1], 5)] }, project)).toEqual([])
  })

  test('a pointer finds the flow that it is nearest to, and none from afar', () => {
    const placed = placeFlows(
      { flows: [flow('there', [0, 0], [20, 0], 2), flow('back', [20, 0], [0, 0], 1)] },
      project,
    )
    const [there] = placed
    if (!there) throw new Error('not placed')
    const middle = flowPoint(there, 0.5)
    expect(flowAt(placed, middle)).toBe('there')
    expect(flowAt(placed, { x: middle.x, y: 200 - middle.y })).toBe('back')
    expect(flowAt(placed, { x: middle.x, y: middle.y + 40 })).toBeUndefined()
  })
})
