import type { Selection } from '../../shared/ipc/session'
import type { AppStore } from './app-store'

/** Opens something of the network: its line, its details, and its place on the map. */
export function showSubject(store: AppStore, selection: Selection): void {
  const { setView, setNarrowTab, select, focusOn } = store.getState()
  setView('network')
  setNarrowTab('map')
  select(selection)
  focusOn(selection)
}
