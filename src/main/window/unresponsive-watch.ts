import type { BrowserWindow, Dialog } from 'electron'
import type { Log } from '../logging'
import type { MenuMessages } from './menu-messages'

/** A page that has not answered for so long is offered to be loaded again. */
const PATIENCE_MS = 30_000

export interface UnresponsiveWatchDeps {
  readonly window: BrowserWindow
  readonly dialog: Pick<Dialog, 'showMessageBox'>
  /** The words of the moment. */
  readonly messages: () => MenuMessages
  readonly log: Log
}

/**
 * Asks after half a minute without an answer of the page: wait, or reload. A page that hangs cannot be reloaded, so its
 * process is ended, and crash recovery brings it back.
 */
export function installUnresponsiveWatch({ window, dialog, messages, log }: UnresponsiveWatchDeps): void {
  let timer: NodeJS.Timeout | undefined
  let hangs = false

  const wait = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void ask(), PATIENCE_MS)
  }
  const ask = async (): Promise<void> => {
    if (!hangs || window.isDestroyed()) return
    const words = messages()
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: words.unresponsive,
      detail: words.unresponsiveDetail,
      buttons: [words.wait, words.reload],
      defaultId: 0,
      cancelId: 0,
    })
    if (!hangs || window.isDestroyed()) return
    if (response !== 1) return wait()
    log('warn', 'page-ended-by-user')
    window.webContents.forcefullyCrashRenderer()
  }
  const rest = (): void => {
    hangs = false
    clearTimeout(timer)
  }

  window.on('unresponsive', () => {
    log('warn', 'page-unresponsive')
    if (hangs) return
    hangs = true
    wait()
  })
  window.on('responsive', () => {
    log('info', 'page-responsive')
    rest()
  })
  window.webContents.on('render-process-gone', rest)
  window.on('closed', rest)
}
