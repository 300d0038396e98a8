import { expect, test } from 'vitest'
import { placeLabel } from './span-label-plugin'

const PLOT = [40, 400, 200] as const

test('above the segment where that is free', () => {
  expect(placeLabel({ left: 170, right: 230, y: 100 }, 60, PLOT, [])).toEqual({
    left: 170,
    top: 81,
    width: 60,
    height: 15,
  })
})

test('below where another label is above', () => {
  const taken = [{ left: 180, top: 80, width: 60, height: 15 }]
  expect(placeLabel({ left: 170, right: 230, y: 100 }, 60, PLOT, taken)?.top).toBe(105)
})

test('flush with an end where the middle is taken', () => {
  const taken = [{ left: 100, top: 80, width: 75, height: 40 }]
  expect(placeLabel({ left: 180, right: 200, y: 100 }, 60, PLOT, taken)).toMatchObject({ left: 180, top: 81 })
})

test('kept inside the plot', () => {
  expect(placeLabel({ left: 390, right: 400, y: 100 }, 60, PLOT, [])?.left).toBe(340)
  expect(placeLabel({ left: 40, right: 42, y: 8 }, 60, PLOT, [])).toMatchObject({ left: 40, top: 13 })
})

test('never down into the years: further up instead', () => {
  const taken = [{ left: 180, top: 171, width: 60, height: 15 }]
  expect(placeLabel({ left: 170, right: 230, y: 190 }, 60, PLOT, taken)?.top).toBe(156)
})

test('no place at all where everything is taken', () => {
  expect(
    placeLabel({ left: 170, right: 230, y: 100 }, 60, PLOT, [{ left: 0, top: 0, width: 500, height: 300 }]),
  ).toBeUndefined()
})
