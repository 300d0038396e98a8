import type { BrowserWindow, Dialog } from 'electron'
import type { Log } from '../logging'
import { decideAfterCrash } from './crash-policy'
import type { MenuMessages } from './menu-messages'

export interface CrashRecoveryDeps {
  readonly window: BrowserWindow
  readonly dialog: Pick<Dialog, 'showMessageBox'>
  /** The words of the moment. */
  readonly messages: () => MenuMessages
  readonly now: () => number
  /** Forgets the saved view, which may be what the page dies of. */
  readonly forgetView: () => Promise<void>
  readonly quit: () => void
  readonly log: Log
}

/**
 * Brings the page back when its process dies; after three times in a minute it asks the user instead: once more, with the view
 * of the first day, or quit.
 */
export function installCrashRecovery(deps: Readonly<CrashRecoveryDeps>): void {
  const { window, dialog, messages, now, forgetView, quit, log } = deps
  let reloads: readonly number[] = []

  const reload = (): void => {
    if (!window.isDestroyed()) window.webContents.reload()
  }
  const ask = async (): Promise<void> => {
    const words = messages()
    const { response } = await dialog.showMessageBox(window, {
      type: 'error',
      message: words.crashed,
      detail: words.crashedDetail,
      buttons: [words.reload, words.defaultView, words.quit],
      defaultId: 0,
      cancelId: 2,
    })
    if (response === 2) return quit()
    if (response === 1) await forgetView()
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
}
