import { ipcMain } from 'electron'
import { CALLS, type Channel } from '../../shared/ipc/contract'
import { createGate, type GateDeps } from './gate'

/** Answers every call of the contract, each through the gate. The only module that listens to the page. */
export function registerCalls(deps: Readonly<GateDeps>): void {
  const answer = createGate(deps)
  for (const channel of Object.keys(CALLS) as Channel[]) {
    ipcMain.handle(channel, (event, ...args: unknown[]) => answer(channel, event, args))
  }
}
