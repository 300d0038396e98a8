import type { TarmaqApi } from '../../shared/ipc/contract'
import { type AppStore, sessionOf } from './app-store'

/** Saves soon after a change, and not on every frame of a drag. */
const QUIET_MS = 400

/** Keeps the saved session in step with the state; a failed save is logged by main and tried again at the next change. */
export function installSessionSaving(store: AppStore, api: TarmaqApi): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let saved = JSON.stringify(sessionOf(store.getState()))
  const save = () => {
    timer = undefined
    const session = sessionOf(store.getState())
    const text = JSON.stringify(session)
    if (text === saved) return
    saved = text
    void api.saveSession(session)
  }
  store.subscribe(() => {
    clearTimeout(timer)
    timer = setTimeout(save, QUIET_MS)
  })
  addEventListener('pagehide', save)
}
