import type { BrowserWindow, Dialog } from 'electron'
import type { Log } from '../logging'
import { decideAfterCrash } from './crash-policy'
import type { MenuMessages } from './menu-messages'

export interface CrashRecoveryDeps {
  readonly window: BrowserWindow
  readonly dialog: Pick<Dialog, 'showMessageBox'>
  readonly messages: MenuMessages
  readonly now: () => number
  readonly quit: () => void
  readonly log: Log
}

/** Brings the page back when its process dies; after three times in a minute it asks the user instead. */
export function installCrashRecovery(deps: Readonly<CrashRecoveryDeps>): void {
  const { window, dialog, messages, now, quit, log } = deps
  let reloads: readonly number[] = []

  const reload = (): void => {
    if (!window.isDestroyed()) window.webContents.reload()
  }
  const ask = async (): Promise<void> => {
    const { response } = await dialog.showMessageBox(window, {
      type: 'error',
      message: messages.crashed,
      buttons: [messages.reload, messages.quit],
      defaultId: 0,
      cancelId: 1,
    })
    if (response !== 0) return quit()
    reloads = []
    reload()
  }

  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (window.isDestroyed()) return
    const action = decideAfterCrash(reloads, reason, now())
    log('error', 'page-gone', { reason, action })
    if (action === 'give-up') void ask()
    if (action !== 'reload') return
    reloads = [...reloads, now()].slice(-10)
    setImmediate(reload)
  })
  window.on('unresponsive', () => log('warn', 'page-unresponsive'))
  window.on('responsive', () => log('info', 'page-responsive'))
}
