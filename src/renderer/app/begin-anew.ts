import type { Session } from '../../shared/ipc/session'
import type { NetworkIndex } from '../../shared/network/network-index'
import { type AppState, type AppStore, createAppStore } from './app-store'

function isPart(key: string, state: AppState): key is keyof AppState {
  return key in state
}

/** Gives the window the view of `session` now, as a start would; the network and the imports that were read stay. */
export function beginAnew(store: AppStore, session: Session, index: NetworkIndex): void {
  const fresh: AppState = createAppStore(session).getState()
  const { imports, focus, adoptNetwork, showYear } = store.getState()
  const parts = Object.keys(session).filter((key) => isPart(key, fresh))
  const restored: Partial<AppState> = Object.fromEntries(parts.map((key) => [key, fresh[key]]))
  store.setState({
    ...restored,
    imports: { ...fresh.imports, list: imports.list, board: imports.board },
    evidence: [],
    hover: null,
    sheet: null,
    listOpen: false,
    narrowTab: 'map',
    focus: { serial: focus.serial + 1, target: 'opening' },
  })
  showYear(null)
  adoptNetwork(index)
}
