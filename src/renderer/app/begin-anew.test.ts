import { expect, test } from 'vitest'
import { FIRST_SESSION } from '../../shared/ipc/session'
import { shippedIndex } from '../../shared/network/routing/shipped-fixture'
import { createAppStore, sessionOf } from './app-store'
import { beginAnew } from './begin-anew'

test('the view is that of the session, now; what was read of the imports stays', () => {
  const store = createAppStore(FIRST_SESSION)
  const state = store.getState()
  state.setView('compare')
  state.setListTab('routes')
  state.select({ kind: 'terminal', id: 'dostyk' })
  state.setCamera({ lon: 1, lat: 2, zoom: 3 })
  state.toggleCompare('dostyk')
  state.setTheme('dark')
  state.toggleLegend()
  state.resizePane('list', 300)
  state.ask({ from: 'almaty', asOf: 2020 })
  state.chooseWay('almaty:one-leg')
  state.showImports({ measure: 'tonnes', pane: 'flows' })
  state.setImportsList({ state: 'listed', imports: [] })
  state.showYear(2013)
  state.openSheet('settings')
  state.showEvidence({ kind: 'intensity', terminal: 'xian' })
  const { serial } = store.getState().focus

  beginAnew(store, FIRST_SESSION, shippedIndex())

  const after = store.getState()
  expect(sessionOf(after)).toEqual(FIRST_SESSION)
  expect([after.time.asOf, after.sheet, after.evidence]).toEqual([null, null, []])
  expect(after.focus).toEqual({ serial: serial + 1, target: 'opening' })
  expect(after.imports.list).toEqual({ state: 'listed', imports: [] })
})
