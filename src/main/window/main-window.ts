import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle } from 'electron'
import type { JsonStore } from '../storage/json-store'
import { MIN_SIZE, placeWindow, type WindowState } from './window-state'

/** What the window shows before the page has drawn; near the page's own ground, so that opening does not flash. */
const GROUND = { light: '#eef1f4', dark: '#0d1217' } as const

/** A window that moves or grows reports every step; its state is written when it rests. */
const SAVE_DELAY_MS = 300

export interface MainWindowDeps {
  readonly create: (options: BrowserWindowConstructorOptions) => BrowserWindow
  readonly preload: string
  /** A PNG, where the system does not take the window's icon from the program. */
  readonly icon?: string
  readonly dark: boolean
  readonly state: JsonStore<WindowState>
  readonly workAreas: readonly Rectangle[]
  /** Never shown, and drawn all the same: for exports without a window. */
  readonly hidden?: boolean
}

/** Everything that the one window is made with. The page in it has no Node and no Electron. */
export function mainWindowOptions(deps: {
  readonly bounds: Rectangle
  readonly preload: string
  readonly icon?: string
  readonly dark: boolean
  readonly hidden?: boolean
}): BrowserWindowConstructorOptions {
  return {
    ...deps.bounds,
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    title: 'Tarmaq',
    show: false,
    ...(deps.icon === undefined ? {} : { icon: deps.icon }),
    backgroundColor: deps.dark ? GROUND.dark : GROUND.light,
    webPreferences: {
      preload: deps.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      ...(deps.hidden ? { backgroundThrottling: false } : {}),
    },
  }
}

function keepWindowState(window: BrowserWindow, state: JsonStore<WindowState>): void {
  let timer: NodeJS.Timeout | undefined
  const save = (): void => {
    clearTimeout(timer)
    if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return
    const { x, y, width, height } = window.getNormalBounds()
    const next: WindowState = {
      version: 1,
      bounds: { x, y, width, height },
      maximized: window.isMaximized(),
    }
    if (JSON.stringify(next) === JSON.stringify(state.value())) return
    state.save(next).catch(() => undefined)
  }
  const saveSoon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(save, SAVE_DELAY_MS)
  }
  window.on('resize', saveSoon)
  window.on('move', saveSoon)
  window.on('maximize', saveSoon)
  window.on('unmaximize', saveSoon)
  window.on('close', save)
}

/** Makes the one window, where it was left; it appears when the page has drawn. A place that is not saved is no loss. */
export function createMainWindow(deps: Readonly<MainWindowDeps>): BrowserWindow {
  const { bounds, maximized } = placeWindow(deps.state.value(), deps.workAreas)
  const window = deps.create(mainWindowOptions({ ...deps, bounds }))
  if (deps.hidden) return window
  window.once('ready-to-show', () => {
    if (maximized) window.maximize()
    window.show()
  })
  keepWindowState(window, deps.state)
  return window
}

/** Brings the window to the user, as when the app is started a second time. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
