import { expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { createTimePart, type TimePart, yearBeside } from './time-state'

const DAY = '2026-11-25'

test.each([
  [null, -1, 2025],
  [null, 1, 2026],
  [null, -5, 2021],
  [null, 5, 2030],
  [2025, 1, 2026],
  [2026, -1, 2025],
  [1990, -1, 1990],
  [2028, 5, 2030],
] as const)('from %s by %i to %i', (asOf, by, year) => {
  expect(yearBeside(asOf, by, DAY)).toBe(year)
})

function part() {
  return createStore<TimePart>()((setState, getState) => createTimePart({ setState, getState }))
}

test('the play begins with the first year, and ends by itself with the last', () => {
  const store = part()
  store.getState().setPlaying(true)
  expect(store.getState().time).toEqual({ asOf: 1990, playing: true })
  for (let year = 1991; year < 2030; year += 1) store.getState().playOn()
  expect(store.getState().time).toEqual({ asOf: 2029, playing: true })
  store.getState().playOn()
  expect(store.getState().time).toEqual({ asOf: 2030, playing: false })
})

test('a pause keeps the year, and the play goes on from it', () => {
  const store = part()
  store.getState().showYear(2012)
  store.getState().setPlaying(true)
  store.getState().playOn()
  store.getState().setPlaying(false)
  expect(store.getState().time).toEqual({ asOf: 2013, playing: false })
})

test('who chooses a year, or now, ends the play', () => {
  const store = part()
  store.getState().setPlaying(true)
  store.getState().showYear(null)
  expect(store.getState().time).toEqual({ asOf: null, playing: false })
})

test('years outside the slider are its ends', () => {
  const store = part()
  store.getState().showYear(1890)
  expect(store.getState().time.asOf).toBe(1990)
})
