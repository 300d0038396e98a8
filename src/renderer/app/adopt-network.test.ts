import { describe, expect, test } from 'vitest'
import { FIRST_SESSION } from '../../shared/ipc/session'
import { draftNetwork } from '../../shared/network/network-fixture'
import { createNetworkIndex } from '../../shared/network/network-index'
import { createAppStore } from './app-store'

const INDEX = createNetworkIndex(draftNetwork())

function adopt(over: Partial<typeof FIRST_SESSION>) {
  const store = createAppStore({ ...FIRST_SESSION, ...over })
  store.getState().adoptNetwork(INDEX)
  return store.getState()
}

describe('another network in the window', () => {
  test('keeps a selection that it has, and gives its first terminal for one that it lacks', () => {
    expect(adopt({ selection: { kind: 'route', id: 'way' } }).selection).toEqual({ kind: 'route', id: 'way' })
    expect(adopt({ selection: { kind: 'terminal', id: 'xian' } }).selection).toEqual({
      kind: 'terminal',
      id: 'yard',
    })
    expect(adopt({ selection: null }).selection).toBeNull()
  })

  test('has no selection where it has no terminal', () => {
    const store = createAppStore(FIRST_SESSION)
    store.getState().adoptNetwork(createNetworkIndex({ ...draftNetwork(), terminals: [] }))
    expect(store.getState()).toMatchObject({ selection: null, compare: [] })
  })

  test('keeps the compared terminals that it has', () => {
    expect(adopt({ compare: ['xian', 'yard'] }).compare).toEqual(['yard'])
    expect(adopt({ compare: ['xian'] }).compare).toEqual(['yard'])
    expect(adopt({ compare: [] }).compare).toEqual([])
  })

  test('keeps the camera where it sees a place, and opens anew where it sees none', () => {
    const near = { lon: 82, lat: 45, zoom: 6 }
    expect(adopt({ camera: near })).toMatchObject({ camera: near, focus: { serial: 0 } })
    expect(adopt({ camera: { lon: -70, lat: -30, zoom: 6 } })).toMatchObject({
      camera: null,
      focus: { serial: 1, target: 'opening' },
    })
  })

  test('lets go of evidence for figures that it lacks, and of the problems of another', () => {
    const store = createAppStore(FIRST_SESSION)
    const { showEvidence, showRefusal, adoptNetwork } = store.getState()
    showEvidence({ kind: 'observation', id: 'first' })
    adoptNetwork(INDEX)
    expect(store.getState().evidence.length).toBe(1)
    showEvidence({ kind: 'utilisation', terminal: 'xian', year: 2024 })
    showRefusal({ ok: false, folder: { own: true, name: 'mine' }, problems: [] })
    expect(store.getState().sheet).toBe('problems')
    adoptNetwork(INDEX)
    expect(store.getState()).toMatchObject({ evidence: [], refusal: null, sheet: null })
  })
})
