import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { App, type RelaunchOptions } from './app'
import { BrowserWindow as BaseBrowserWindow, type BrowserWindowConstructorOptions } from './browser-window'
import type { Chromium } from './chromium-process'
import { Clipboard, ClipboardItem } from './clipboard'
import { Switches } from './command-line'
import { Dialog } from './dialog'
import { Gateway } from './gateway'
import { IpcMain } from './ipc-main'
import { Menu, MenuItem } from './menu'
import { createNativeImageModule } from './native-image'
import { NativeTheme } from './native-theme'
import type { PageOptions, WorldScripts } from './page'
import { preventableEvent } from './preventable-event'
import { Protocol } from './protocol'
import { WebContentsRegistry, WindowRegistry } from './registry'
import type { RuntimeContext } from './runtime-context'
import { Screen } from './screen'
import { Session } from './session'
import { Shell } from './shell'
import { Targets } from './targets'
import { createUtilityProcessModule } from './utility-process'
import type { WebContents } from './web-contents'
import type { WebPreferences } from './web-preferences'

export interface ElectronOptions {
  /** The arguments after the executable. */
  readonly args: readonly string[]
  /** The `electron` executable. */
  readonly executable: string
  /** Whether the app runs as from a package. */
  readonly packaged: boolean
  /** The folder with the built runtime. */
  readonly builtFolder: string
  readonly versions: Readonly<Record<string, string>>
}

/** The running Chromium and its pages. */
export interface Browser {
  readonly chromium: Chromium
  readonly targets: Targets
}

/** Makes everything that `require('electron')` gives, and what starts it. */
export function createElectron(options: ElectronOptions) {
  let browser: Browser | undefined
  const running = (): Browser => {
    if (!browser) throw new Error('Chromium does not run yet')
    return browser
  }
  const closers: (() => void | Promise<void>)[] = []
  const relaunch = ({ execPath = options.executable, args = process.argv.slice(1) }: RelaunchOptions) =>
    spawn(execPath, args, { detached: true, stdio: 'ignore' }).unref()
  const shutDown = (exitCode: number, relaunches: readonly RelaunchOptions[]) => {
    void Promise.allSettled(closers.map(async (close) => close())).then(() => {
      for (const wanted of relaunches) relaunch(wanted)
      process.exit(exitCode)
    })
  }
  const switches = new Switches(options.args)
  const windows = new WindowRegistry()
  const contents = new WebContentsRegistry()
  const { executable, packaged } = options
  const app = new App({ executable, packaged, switches, windows, shutDown })
  const protocol = new Protocol(() => app.hasLaunched())
  const gateway = new Gateway(protocol)
  const context: RuntimeContext = {
    app,
    gateway,
    ipcMain: new IpcMain(),
    nativeTheme: new NativeTheme(() => {
      for (const page of contents.all()) page.refreshTheme()
    }),
    screen: new Screen(switches),
    session: new Session({
      protocol,
      gateway,
      connection: () => running().chromium.connection,
      contents: () => contents.all(),
    }),
    windows,
    contents,
    worlds: readWorlds(options.builtFolder),
    targets: () => running().targets,
    preloadOf: (preferences) => preloadOf(preferences, options.versions),
    reportUncaught: (error) => process.nextTick(() => throwAgain(error)),
  }
  const utilityProcess = createUtilityProcessModule({
    bootstrap: join(options.builtFolder, 'utility-process-child.cjs'),
    isReady: () => app.hasLaunched(),
    onGone: (details) => void app.emit('child-process-gone', preventableEvent({}), details),
  })
  return {
    context,
    electron: {
      app,
      BrowserWindow: browserWindowClass(context),
      clipboard: new Clipboard(),
      ClipboardItem,
      dialog: new Dialog(),
      ipcMain: context.ipcMain,
      Menu,
      MenuItem,
      nativeImage: createNativeImageModule(),
      nativeTheme: context.nativeTheme,
      protocol,
      screen: context.screen,
      session: { defaultSession: context.session },
      shell: new Shell(),
      utilityProcess,
      webContents: webContentsModule(context),
    },
    /** Adds something to close when the app ends. */
    closeAtEnd: (close: () => void | Promise<void>) => void closers.push(close),
    /** Gives the app its Chromium. */
    connect: async (chromium: Chromium): Promise<void> => {
      browser = { chromium, targets: new Targets(chromium.connection, chromium.opensWithPage) }
      await browser.targets.start()
      await context.session.watchDownloads()
    },
  }
}

function browserWindowClass(context: RuntimeContext) {
  return class BrowserWindow extends BaseBrowserWindow {
    constructor(options?: BrowserWindowConstructorOptions) {
      super(context, options)
    }

    static getAllWindows(): BaseBrowserWindow[] {
      return context.windows.all()
    }

    static getFocusedWindow(): BaseBrowserWindow | null {
      return context.windows.focused
    }

    static fromId(id: number): BaseBrowserWindow | null {
      return context.windows.get(id) ?? null
    }

    static fromWebContents(contents: WebContents): BaseBrowserWindow | null {
      return context.windows.all().find((window) => window.webContents === contents) ?? null
    }
  }
}

function webContentsModule(context: RuntimeContext) {
  const { contents, windows } = context
  return {
    getAllWebContents: (): WebContents[] => contents.all(),
    getFocusedWebContents: (): WebContents | null => windows.focused?.webContents ?? null,
    fromId: (id: number): WebContents | undefined => contents.get(id),
    fromDevToolsTargetId: (targetId: string): WebContents | undefined =>
      contents.all().find((page) => page.devToolsTargetId === targetId),
  }
}

function readWorlds(folder: string): WorldScripts {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  return { preloadWorld: read('preload-world.js'), pageWorld: read('page-world.js') }
}

function preloadOf(
  preferences: WebPreferences,
  versions: Readonly<Record<string, string>>,
): NonNullable<PageOptions['preload']> | undefined {
  if (!preferences.preload) return undefined
  const { arch, platform } = process
  const argv = [dirname(preferences.preload), ...(preferences.additionalArguments ?? [])]
  return {
    source: readFileSync(preferences.preload, 'utf8'),
    settings: {
      subFrames: preferences.nodeIntegrationInSubFrames ?? false,
      process: { platform, arch, argv, versions },
    },
  }
}

function throwAgain(error: unknown): never {
  throw error
}
