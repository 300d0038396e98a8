import { describe, expect, test } from 'vitest'
import { FIRST_SESSION } from '../../../shared/ipc/session'
import { draftNetwork } from '../../../shared/network/network-fixture'
import { createNetworkIndex, type NetworkIndex } from '../../../shared/network/network-index'
import { createAppStore } from '../app-store'
import { createHistory } from './history'

const task = () => new Promise<void>((done) => setTimeout(done, 0))

function open() {
  const state = { index: createNetworkIndex(draftNetwork()) as NetworkIndex, walking: false }
  const [first] = state.index.network.terminals
  const store = createAppStore({ ...FIRST_SESSION, selection: { kind: 'terminal', id: first?.id ?? '' } })
  const history = createHistory({ store, index: () => state.index, isWalking: () => state.walking })
  const places = state.index.network.places.map(({ id }) => ({ kind: 'place', id }) as const)
  const at = () => {
    const { view, selection } = store.getState()
    return `${view} ${selection?.id ?? '-'}`
  }
  return { state, store, history, places, at }
}

describe('createHistory', () => {
  test('goes back and forward through views and selections', async () => {
    const { store, history, places, at } = open()
    const begun = at()
    store.getState().setView('compare')
    await task()
    store.getState().setView('network')
    store.getState().select(places[0] ?? null)
    await task()
    const ways = () => {
      const { canBack, canForward } = history.getState()
      return `${at()}${canBack ? ' back' : ''}${canForward ? ' forward' : ''}`
    }
    const seen = [ways()]
    for (const step of ['back', 'back', 'forward', 'forward'] as const) {
      history.getState()[step]()
      seen.push(ways())
    }
    const compared = begun.replace('network', 'compare')
    const last = `network ${places[0]?.id} back`
    expect(seen).toEqual([
      last,
      `${compared} back forward`,
      `${begun} forward`,
      `${compared} back forward`,
      last,
    ])
  })

  test('what changes in one go is one step', async () => {
    const { store, history, places, at } = open()
    const begun = at()
    const { setView, select, focusOn } = store.getState()
    setView('compare')
    setView('network')
    select(places[1] ?? null)
    focusOn(places[1] ?? 'opening')
    await task()
    history.getState().back()
    expect([at(), history.getState().canBack]).toEqual([begun, false])
  })

  test('a step that nobody waited for is recorded before one goes back', () => {
    const { store, history, at } = open()
    const begun = at()
    store.getState().setView('routes')
    history.getState().back()
    expect(at()).toBe(begun)
  })

  test('rows that one walks over with a key are one step', async () => {
    const { state, store, history, places, at } = open()
    const begun = at()
    state.walking = true
    for (const place of places.slice(0, 3)) {
      store.getState().select(place)
      await task()
    }
    state.walking = false
    store.getState().select(places[0] ?? null)
    await task()
    const seen = [0, 1].map(() => {
      history.getState().back()
      return at()
    })
    expect(seen).toEqual([`network ${places[2]?.id}`, begun])
  })

  test('neither hovering, a camera, a sheet nor the chosen way of an answer is a step', async () => {
    const { store, history, places } = open()
    const { setHover, setCamera, openSheet, chooseWay, setTheme } = store.getState()
    setHover(places[0] ?? null)
    setCamera({ lon: 1, lat: 1, zoom: 2 })
    openSheet('about')
    chooseWay('a:b')
    setTheme('dark')
    await task()
    expect(history.getState().canBack).toBe(false)
  })

  test('a question of the Routes view comes back with the way that was chosen of it', async () => {
    const { store, history, places } = open()
    store.getState().setView('routes')
    store.getState().ask({ from: places[0]?.id ?? '', to: places[1]?.id ?? '' })
    await task()
    store.getState().chooseWay('first:way')
    await task()
    store.getState().ask({ sea: false })
    store.getState().chooseWay('second:way')
    await task()
    history.getState().back()
    const { question, chosen } = store.getState().routes
    expect([question.sea, chosen]).toEqual([true, 'first:way'])
  })

  test('passes over what another network lacks, and the change of networks is no step', async () => {
    const { state, store, history, places, at } = open()
    const begun = at()
    const [lost, kept] = [places.at(-1), places[0]]
    store.getState().select(lost ?? null)
    await task()
    store.getState().select(kept ?? null)
    await task()
    const { network } = state.index
    state.index = createNetworkIndex({
      ...network,
      places: network.places.filter(({ id }) => id !== lost?.id),
    })
    store.getState().adoptNetwork(state.index)
    await task()
    history.getState().back()
    expect([at(), history.getState().canBack]).toEqual([begun, false])
  })
})
