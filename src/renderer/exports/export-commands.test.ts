import { expect, test, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { exportStarts } from './export-commands'
import type { Offer } from './exports'

const part = (id: string) => ({ id }) as Offer['charts'][number]

function open(offer: Offer) {
  const done: string[] = []
  const act = (what: string) => async (id?: string) =>
    void done.push(id === undefined ? what : `${what} ${id}`)
  const menu = createStore<Offer | null>(() => null)
  const say = vi.fn()
  const starts = exportStarts(
    {
      offer: () => offer,
      page: act('page'),
      map: act('map'),
      chart: act('chart'),
      table: act('table'),
      picture: async () => undefined,
      everything: act('everything'),
    },
    menu,
    say,
  )
  return { starts, done, menu, say }
}

test('the one chart and the one table of a view are exported at once', () => {
  const { starts, done, menu, say } = open({ map: true, charts: [part('a')], tables: [part('b')] })
  for (const start of [starts.page, starts.map, starts.chart, starts.table]) start()
  expect(done).toEqual(['page', 'map', 'chart a', 'table b'])
  expect([menu.getState(), say.mock.calls.length]).toEqual([null, 0])
})

test('of several the menu lets the user choose', () => {
  const offer = { map: false, charts: [part('a'), part('b')], tables: [] }
  const { starts, done, menu } = open(offer)
  starts.chart()
  expect([done, menu.getState()]).toEqual([[], offer])
})

test('what a view lacks is said', () => {
  const { starts, done, say } = open({ map: false, charts: [], tables: [] })
  for (const start of [starts.page, starts.map, starts.chart, starts.table]) start()
  expect(done).toEqual([])
  expect(say.mock.calls.flat()).toEqual([
    'exports.nothing',
    'exports.no-map',
    'exports.no-chart',
    'exports.no-table',
  ])
})
