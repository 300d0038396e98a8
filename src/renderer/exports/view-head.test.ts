import { expect, test } from 'vitest'
import { FIRST_ROUTES, FIRST_SESSION } from '../../shared/ipc/session'
import { draftNetwork } from '../../shared/network/network-fixture'
import { createNetworkIndex } from '../../shared/network/network-index'
import type { AppState } from '../app/app-store'
import { loadText } from '../i18n/text'
import { asOfYear, type Facts, partHead, viewHead } from './view-head'

const index = createNetworkIndex(draftNetwork())
const facts: Facts = {
  index,
  folder: { own: false, name: '' },
  text: await loadText('en'),
  version: '0.1.0',
}

function state(over: Partial<AppState>): AppState {
  const time = { asOf: null, playing: false }
  return { ...FIRST_SESSION, selection: null, time, ...over } as unknown as AppState
}

const routes = (question: Partial<typeof FIRST_ROUTES.question>) =>
  ({ ...FIRST_ROUTES, question: { ...FIRST_ROUTES.question, ...question } }) as AppState['routes']

test('the year is that of the view: of the network, or of the lines that a route may take', () => {
  const time = { asOf: 2013, playing: false }
  const asked = routes({ asOf: 2028 })
  const years = (['network', 'compare', 'routes', 'imports'] as const).map((view) =>
    asOfYear(state({ view, time, routes: asked })),
  )
  expect(years).toEqual([2013, 2013, 2028, null])
})

test('a page says its year and the user’s own folder', () => {
  const own = { ...facts, folder: { own: true, name: 'mine' } }
  const { lines } = viewHead(own, state({ view: 'network', time: { asOf: 2013, playing: false } }))
  expect(lines).toEqual(['As of 31 December 2013', 'Your folder: mine'])
})

test('a page of routes says from where to where and on which conditions, and so does each of its charts', () => {
  const asked = state({
    view: 'routes',
    routes: routes({
      from: 'nowhere',
      to: null,
      avoid: [{ kind: 'country', id: 'RU' }],
      sea: false,
      maxGaugeChanges: 1,
      asOf: 2028,
    }),
  })
  const title = 'Ways from nowhere to ?'
  const lines = ['Avoiding: Russia', 'Without ships', 'Gauge changes at most: 1', 'As of 31 December 2028']
  expect(viewHead(facts, asked)).toEqual({ title, lines })
  expect(partHead(facts, asked, { title: 'Days', subtitle: 'by rail' })).toEqual({
    title: 'Days',
    lines: ['by rail', title, ...lines],
  })
})

test('a chart of the network says its year once', () => {
  const then = state({ view: 'network', time: { asOf: 2013, playing: false } })
  const head = partHead(facts, then, { title: 'Capacity', subtitle: 'as of 2013' })
  expect(head.lines).toEqual(['as of 2013'])
})

test('a chart of the network does not say what is selected beside it', () => {
  const selected = state({ view: 'network', selection: { kind: 'terminal', id: 'nowhere' } })
  expect(viewHead(facts, selected).lines).toEqual(['Selected: nowhere'])
  expect(partHead(facts, selected, { title: 'Capacity', subtitle: '' }).lines).toEqual([])
})
