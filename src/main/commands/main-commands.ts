import type { BrowserWindow, Dialog } from 'electron'
import type { MainCommand } from '../../shared/ipc/commands'
import type { NetworkSource } from '../network/network-source'

/** What the commands of main act on. */
export interface MainCommandDeps {
  readonly window: BrowserWindow
  readonly dialog: Pick<Dialog, 'showOpenDialog'>
  readonly source: Pick<NetworkSource, 'open' | 'useBuiltIn' | 'reload'>
  /** Shows the folder of the network on screen in the system's file manager. */
  readonly showFolder: () => void
  /** Forgets which folders and files were opened. */
  readonly clearRecent: () => void
  /** Shows the log in the system's file manager. */
  readonly showLog: () => void
  /** Quits, and starts again. */
  readonly relaunch: () => void
  readonly quit: () => void
}

/** Zoom levels between which the window can be zoomed, in steps of Electron's: a level is 1.2 times the one below. */
const ZOOM = { min: -3, max: 6, step: 0.5 } as const

/** What main does for each of its commands, whoever asks: the menu, a key or the palette. */
export function createMainCommands(
  deps: Readonly<MainCommandDeps>,
): Readonly<Record<MainCommand, () => void>> {
  const { window, dialog, source } = deps
  const zoom = (by: number) => () => {
    const { webContents } = window
    const level = webContents.getZoomLevel() + by
    webContents.setZoomLevel(Math.min(ZOOM.max, Math.max(ZOOM.min, level)))
  }
  const openFolder = async (): Promise<void> => {
    const { filePaths } = await dialog.showOpenDialog(window, { properties: ['openDirectory'] })
    const [folder] = filePaths
    if (folder !== undefined) await source.open(folder)
  }
  return {
    'open-folder': () => void openFolder(),
    'use-built-in': () => void source.useBuiltIn(),
    'reload-folder': () => void source.reload(),
    'actual-size': () => window.webContents.setZoomLevel(0),
    'zoom-in': zoom(ZOOM.step),
    'zoom-out': zoom(-ZOOM.step),
    'full-screen': () => window.setFullScreen(!window.isFullScreen()),
    'show-folder': deps.showFolder,
    'clear-recent': deps.clearRecent,
    'show-log': deps.showLog,
    relaunch: deps.relaunch,
    quit: deps.quit,
  }
}
