import { expect, test } from 'vitest'
import { paneAfter } from './pane-cycle'

const PANES = ['top', 'list', 'map']

test.each([
  [0, 1, 'list'],
  [2, 1, 'top'],
  [0, -1, 'map'],
  [1, -1, 'top'],
  [-1, 1, 'top'],
  [-1, -1, 'map'],
] as const)('from %d by %d comes %s', (at, step, pane) => {
  expect(paneAfter(PANES, at, step)).toBe(pane)
})

test('where there is no pane there is none to go to', () => {
  expect(paneAfter([], -1, 1)).toBeUndefined()
})

test('a circle of steps comes back', () => {
  for (const step of [1, -1] as const) {
    const walk = PANES.reduce((at) => PANES.indexOf(paneAfter(PANES, at, step) ?? ''), 1)
    expect(walk).toBe(1)
  }
})
