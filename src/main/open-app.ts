import { join } from 'node:path'
import {
  app,
  BrowserWindow,
  ClipboardItem,
  clipboard,
  dialog,
  Menu,
  nativeTheme,
  protocol,
  screen,
  session,
  shell,
} from 'electron'
import { ALERT_CHANNEL, type Alert } from '../shared/ipc/alerts'
import { COMMAND_CHANNEL, type Command, type CommandId, isMainCommand } from '../shared/ipc/commands'
import { OFFER_CHANNEL, PROGRESS_CHANNEL } from '../shared/ipc/import-channels'
import type { OfferedFile, Progress } from '../shared/ipc/imports'
import { NETWORK_CHANNEL, type NetworkAnswer } from '../shared/ipc/network-answer'
import { FIRST_SESSION, type Session, sessionSchema } from '../shared/ipc/session'
import type { SettingsView } from '../shared/ipc/settings'
import { RECENT_GONE_CHANNEL, SETTINGS_CHANNEL } from '../shared/ipc/settings-channels'
import { createMainCommands } from './commands/main-commands'
import { engineForker } from './engine-host/engine-process'
import { askForPlace } from './exports/choose-place'
import { createExportCalls } from './exports/export-calls'
import { printPage } from './exports/print-page'
import { openImports } from './imports/open-imports'
import { createHandlers } from './ipc/handlers'
import { registerCalls } from './ipc/register'
import type { Log } from './logging'
import { dataOption } from './network/data-option'
import { loadNetwork } from './network/load-network'
import { createNetworkSource } from './network/network-source'
import { type AppFolders, appFolders } from './resources-path'
import { APP_ENTRY } from './security/app-origin'
import { installAppProtocol } from './security/app-protocol'
import { refuseDownloads } from './security/downloads'
import { openExternalLink } from './security/external-links'
import { installSessionPermissions } from './security/session-permissions'
import { openSettings } from './settings/open-settings'
import {
  FIRST_SETTINGS,
  SETTINGS_FILE,
  SETTINGS_VERSION,
  type SettingsFile,
  settingsFileSchema,
} from './settings/settings-file'
import { type AtomicWriter, createAtomicWriter } from './storage/atomic-write'
import { type JsonStore, openJsonStore } from './storage/json-store'
import { installQuitAfterWrites } from './storage/quit-after-writes'
import { createTellingWriter } from './storage/telling-writer'
import { watchChildProcesses } from './window/child-processes'
import { installCrashRecovery } from './window/crash-recovery'
import { createMainWindow, focusWindow } from './window/main-window'
import { installMenu } from './window/menu'
import { type MenuMessages, menuMessages } from './window/menu-messages'
import { installTextMenu } from './window/text-menu'
import { installUnresponsiveWatch } from './window/unresponsive-watch'
import { FIRST_WINDOW_STATE, type WindowState, windowStateSchema } from './window/window-state'

interface Stores {
  readonly settings: JsonStore<SettingsFile>
  readonly session: JsonStore<Session>
  readonly window: JsonStore<WindowState>
}

async function openStores(writer: AtomicWriter, log: Log): Promise<Stores> {
  const folder = app.getPath('userData')
  const common = { writer, log, now: () => new Date() }
  const [ofSettings, ofSession, ofWindow] = await Promise.all([
    openJsonStore({
      ...common,
      file: join(folder, SETTINGS_FILE),
      schema: settingsFileSchema,
      version: SETTINGS_VERSION,
      fallback: FIRST_SETTINGS,
    }),
    openJsonStore({
      ...common,
      file: join(folder, 'session.json'),
      schema: sessionSchema,
      version: 1,
      fallback: FIRST_SESSION,
    }),
    openJsonStore({
      ...common,
      file: join(folder, 'window.json'),
      schema: windowStateSchema,
      version: 1,
      fallback: FIRST_WINDOW_STATE,
    }),
  ])
  return { settings: ofSettings, session: ofSession, window: ofWindow }
}

function openWindow({ preload, windowIcon }: AppFolders, state: JsonStore<WindowState>): BrowserWindow {
  const primary = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id)
  return createMainWindow({
    create: (options) => new BrowserWindow(options),
    preload,
    ...(process.platform === 'linux' ? { icon: windowIcon } : {}),
    dark: nativeTheme.shouldUseDarkColors,
    state,
    workAreas: [primary, ...others].map(({ workArea }) => workArea),
  })
}

/** What main sends to the page of its own accord. */
interface Sent {
  readonly [COMMAND_CHANNEL]: Command
  readonly [ALERT_CHANNEL]: Alert
  readonly [NETWORK_CHANNEL]: NetworkAnswer
  readonly [PROGRESS_CHANNEL]: Progress
  readonly [OFFER_CHANNEL]: OfferedFile
  readonly [SETTINGS_CHANNEL]: SettingsView
  readonly [RECENT_GONE_CHANNEL]: string
}

function send<C extends keyof Sent>(channel: C, message: Sent[C]): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send(channel, message)
}

/** Opens the app once Electron is ready: what is served and allowed first, then what was saved, then the window. */
export async function openApp({
  mainFolder,
  logFile,
  atLoad,
  log,
}: {
  readonly mainFolder: string
  readonly logFile: string
  /** The settings as they were when the app was loaded. */
  readonly atLoad: SettingsFile
  readonly log: Log
}): Promise<void> {
  const { resourcesPath } = process
  const folders = appFolders({ packaged: app.isPackaged, resourcesPath, mainFolder })
  const given = dataOption(process.argv, process.cwd())
  const source = createNetworkSource({
    builtIn: folders.network,
    wanted: given ?? atLoad.folderAtStart ?? undefined,
    load: loadNetwork,
    tell: (answer) => {
      send(NETWORK_CHANNEL, answer)
      settings.folderShown()
    },
    log,
  })
  installSessionPermissions(session.defaultSession, log)
  refuseDownloads(session.defaultSession, log)
  installAppProtocol(protocol, folders, log)

  const tell = (alert: Alert): void => send(ALERT_CHANNEL, alert)
  watchChildProcesses(app, { tellGraphicsLost: () => tell('graphics-lost'), log })
  const files = createAtomicWriter()
  const writer = createTellingWriter(files, { tell: () => tell('not-saved'), log })
  installQuitAfterWrites(app, writer)
  const stores = await openStores(writer, log)
  nativeTheme.themeSource = stores.session.value().theme

  const window = openWindow(folders, stores.window)
  const settings = openSettings({
    store: stores.settings,
    session: stores.session,
    source,
    argv: process.argv,
    systemLanguages: () => app.getPreferredSystemLanguages(),
    accelerated: atLoad.hardwareAcceleration,
    folderGiven: given !== undefined,
    offer: (path) => send(OFFER_CHANNEL, imports.offer(path)),
    tellGone: (name) => send(RECENT_GONE_CHANNEL, name),
    changed: () => {
      send(SETTINGS_CHANNEL, settings.view())
      showMenu()
    },
    log,
  })
  const messages = (): MenuMessages => menuMessages(settings.language())
  const mainCommands = createMainCommands({
    window,
    dialog,
    source,
    showFolder: () => shell.showItemInFolder(source.ownFolder() ?? folders.network),
    clearRecent: settings.clearRecent,
    showLog: () => shell.showItemInFolder(logFile),
    relaunch: () => {
      app.relaunch()
      app.quit()
    },
    quit: () => app.quit(),
  })
  const run = (command: CommandId): void => {
    if (isMainCommand(command)) mainCommands[command]()
    else send(COMMAND_CHANNEL, command)
  }
  const showMenu = (): void =>
    installMenu(Menu, {
      language: settings.language(),
      platform: process.platform,
      developer: !app.isPackaged,
      recent: settings.recent(),
      run,
    })
  const imports = await openImports({
    userData: app.getPath('userData'),
    samples: folders.samples,
    fork: engineForker(mainFolder),
    network: source,
    window,
    dialog,
    messages,
    imported: (path) => settings.opened({ kind: 'file', path }),
    writer,
    tell: (progress) => send(PROGRESS_CHANNEL, progress),
    log,
  })
  app.on('will-quit', () => void imports.close())
  app.on('second-instance', (_event, argv, workingFolder) => {
    focusWindow(window)
    const offered = imports.offered(argv, workingFolder)
    if (offered) send(OFFER_CHANNEL, offered)
  })
  registerCalls({
    handlers: createHandlers({
      about: {
        version: app.getVersion(),
        platform: process.platform,
        putAside: Object.values(stores).flatMap(({ putAside }) => putAside ?? []),
        exporting: null,
      },
      network: source.state,
      settings: settings.view,
      session: stores.session,
      nativeTheme,
      clipboard,
      writePng: (png) => clipboard.write([new ClipboardItem({ 'image/png': png })]),
      hasImports: imports.exist,
      offered: imports.offered(process.argv, process.cwd()),
      imports: imports.calls,
      settingsCalls: settings.calls,
      runCommand: run,
      exports: createExportCalls({
        choosePlace: askForPlace(window, dialog),
        print: () => printPage(window.webContents),
        writer: files,
        log,
      }),
      openLink: (link) => openExternalLink(link, { open: (url) => shell.openExternal(url), log }),
      log,
    }),
    isOurs: (sender) => !window.isDestroyed() && sender === window.webContents,
    log,
  })
  installCrashRecovery({
    window,
    dialog,
    messages,
    now: Date.now,
    forgetView: () => stores.session.save(FIRST_SESSION).catch(() => undefined),
    quit: () => app.quit(),
    log,
  })
  installTextMenu({ window, menu: Menu, messages, platform: process.platform })
  installUnresponsiveWatch({ window, dialog, messages, log })
  showMenu()
  void source.state().then(() => {
    if (source.ownFolder() !== null) settings.folderShown()
  })
  await window.loadURL(APP_ENTRY).catch((error: unknown) => log('error', 'page-not-loaded', { error }))
}
