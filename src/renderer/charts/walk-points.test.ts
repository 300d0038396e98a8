import { expect, test } from 'vitest'
import { type WalkKey, walkPoints } from './walk-points'

const FIGURES = [1, 2, 0]

test.each<[string, Parameters<typeof walkPoints>[0], WalkKey, ReturnType<typeof walkPoints>]>([
  ['the first key lands on the first row', null, 'ArrowDown', { row: 0 }],
  ['down', { row: 0 }, 'ArrowDown', { row: 1 }],
  ['down leaves a figure for the next row', { row: 0, figure: 0 }, 'ArrowDown', { row: 1 }],
  ['not below the last row', { row: 2 }, 'ArrowDown', { row: 2 }],
  ['not above the first row', { row: 0 }, 'ArrowUp', { row: 0 }],
  ['into the figures', { row: 1 }, 'ArrowRight', { row: 1, figure: 0 }],
  ['to the next figure', { row: 1, figure: 0 }, 'ArrowRight', { row: 1, figure: 1 }],
  ['not past the last figure', { row: 1, figure: 1 }, 'ArrowRight', { row: 1, figure: 1 }],
  ['back to the row', { row: 1, figure: 0 }, 'ArrowLeft', { row: 1 }],
  ['a row without figures holds', { row: 2 }, 'ArrowRight', { row: 2 }],
  ['to the first row', { row: 2 }, 'Home', { row: 0 }],
  ['to the last row', { row: 0 }, 'End', { row: 2 }],
])('%s', (_name, point, key, expected) => {
  expect(walkPoints(point, key, FIGURES)).toEqual(expected)
})

test('an empty chart has no point', () => {
  expect(walkPoints(null, 'ArrowDown', [])).toBeNull()
})
