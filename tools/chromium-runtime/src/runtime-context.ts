import type { App } from './app'
import type { Gateway } from './gateway'
import type { IpcMain } from './ipc-main'
import type { NativeTheme } from './native-theme'
import type { PageOptions, WorldScripts } from './page'
import type { WebContentsRegistry, WindowRegistry } from './registry'
import type { Screen } from './screen'
import type { Session } from './session'
import type { Targets } from './targets'
import type { WebPreferences } from './web-preferences'

/** What the windows of one running app share. */
export interface RuntimeContext {
  readonly app: App
  readonly gateway: Gateway
  readonly ipcMain: IpcMain
  readonly nativeTheme: NativeTheme
  readonly screen: Screen
  readonly session: Session
  readonly windows: WindowRegistry
  readonly contents: WebContentsRegistry
  readonly worlds: WorldScripts
  /** Chromium's pages; throws before Chromium runs. */
  readonly targets: () => Targets
  /** The preload of a window with these preferences, read anew each time. */
  readonly preloadOf: (preferences: WebPreferences) => PageOptions['preload']
  /** An error of the app's own code that nobody awaits. */
  readonly reportUncaught: (error: unknown) => void
}
