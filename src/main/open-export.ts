import { constants } from 'node:fs'
import { access, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { app, BrowserWindow, dialog, nativeTheme, protocol, session } from 'electron'
import type { Session } from '../shared/ipc/session'
import type { Language } from '../shared/network/language'
import { engineForker } from './engine-host/engine-process'
import { type ExportMessages, exportMessage } from './exports/export-messages'
import type { ExportWish } from './exports/export-option'
import { createExportRun } from './exports/export-run'
import { printPage } from './exports/print-page'
import { inMemory, readSavedSession } from './exports/saved-session'
import { openImports } from './imports/open-imports'
import { createHandlers } from './ipc/handlers'
import { registerCalls } from './ipc/register'
import { chooseLanguage } from './language'
import type { Log } from './logging'
import { dataOption } from './network/data-option'
import { loadNetwork } from './network/load-network'
import { createNetworkSource, type NetworkSource } from './network/network-source'
import { appFolders } from './resources-path'
import { APP_ENTRY } from './security/app-origin'
import { installAppProtocol } from './security/app-protocol'
import { refuseDownloads } from './security/downloads'
import { installSessionPermissions } from './security/session-permissions'
import { openSettings } from './settings/open-settings'
import type { SettingsFile } from './settings/settings-file'
import { createAtomicWriter } from './storage/atomic-write'
import { createMainWindow } from './window/main-window'
import { menuMessages } from './window/menu-messages'
import { FIRST_WINDOW_STATE } from './window/window-state'

/** A run that has not ended by then is stuck. A software graphics driver takes its time. */
const LONGEST_MS = 300_000

/** A part of the screen as large as the window is at its first start. */
const WORK_AREA = { x: 0, y: 0, width: 1440, height: 900 }

async function isWritable(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

interface ExportOptions {
  readonly wish: ExportWish
  readonly mainFolder: string
  /** Folder of what the app itself keeps; it is only read. */
  readonly userData: string
  /** The settings as they were read before Electron was ready. */
  readonly atLoad: SettingsFile
  readonly log: Log
}

type Export = Extract<ExportWish, { readonly kind: 'export' }>

/** What can be said against an export before anything is drawn. */
async function objection(
  wish: ExportWish,
  source: NetworkSource,
): Promise<readonly [code: 1 | 2, message: keyof ExportMessages, what?: string] | Export> {
  if (wish.kind === 'wrong-use') return [2, 'use']
  if (wish.kind === 'unknown-view') return [1, 'unknownView', wish.view]
  const { network, refusal } = await source.state()
  const refused = refusal ?? (network.ok ? null : network)
  if (refused) return [1, 'data', String(refused.problems.length)]
  return (await isWritable(wish.folder)) ? wish : [1, 'folder', wish.folder]
}

/** Draws the views in a window that is never shown, and writes them into the folder. Resolves with the exit code. */
async function drawViews(
  { folder, views }: Export,
  { mainFolder, userData, atLoad, log }: ExportOptions,
  shown: {
    readonly language: Language
    readonly source: NetworkSource
    readonly complain: (message: keyof ExportMessages, what?: string) => void
  },
): Promise<number> {
  const { language, source, complain } = shown
  const { resourcesPath } = process
  const folders = appFolders({ packaged: app.isPackaged, resourcesPath, mainFolder })
  installSessionPermissions(session.defaultSession, log)
  refuseDownloads(session.defaultSession, log)
  installAppProtocol(protocol, folders, log)
  nativeTheme.themeSource = 'light'
  const saved = await readSavedSession(join(userData, 'session.json'))
  const [first = saved.view] = views
  const shownSession = inMemory<Session>({ ...saved, view: first, theme: 'light' })
  const settings = openSettings({
    store: inMemory<SettingsFile>({ ...atLoad, motion: 'reduce', recent: [] }),
    session: shownSession,
    source,
    argv: process.argv,
    systemLanguages: () => app.getPreferredSystemLanguages(),
    accelerated: atLoad.hardwareAcceleration,
    folderGiven: true,
    offer: () => undefined,
    tellGone: () => undefined,
    changed: () => undefined,
    log,
  })
  const writer = createAtomicWriter()
  const window = createMainWindow({
    create: (options) => new BrowserWindow(options),
    preload: folders.preload,
    dark: false,
    state: inMemory(FIRST_WINDOW_STATE),
    workAreas: [WORK_AREA],
    hidden: true,
  })
  const imports = await openImports({
    userData: app.getPath('userData'),
    samples: folders.samples,
    fork: engineForker(mainFolder),
    network: source,
    window,
    dialog,
    messages: () => menuMessages(language),
    imported: () => undefined,
    writer,
    tell: () => undefined,
    log,
  })
  return new Promise((resolve) => {
    const run = createExportRun({
      folder,
      views: views.length,
      print: () => printPage(window.webContents),
      writer,
      tell: (path) => console.log(path),
      complain,
      end: resolve,
      log,
    })
    registerCalls({
      handlers: createHandlers({
        about: {
          version: app.getVersion(),
          platform: process.platform,
          putAside: [],
          exporting: views,
        },
        network: source.state,
        settings: settings.view,
        session: shownSession,
        nativeTheme,
        clipboard: { writeText: async () => undefined },
        writePng: async () => undefined,
        hasImports: async () => false,
        offered: null,
        imports: imports.calls,
        settingsCalls: settings.calls,
        runCommand: () => undefined,
        exports: { 'exports:save': run.save },
        openLink: async () => ({ ok: false, error: { code: 'link-refused' } }),
        log,
      }),
      isOurs: (sender) => !window.isDestroyed() && sender === window.webContents,
      log,
    })
    setTimeout(run.giveUp, LONGEST_MS)
    window.webContents.on('render-process-gone', run.giveUp)
    window.loadURL(APP_ENTRY).catch(run.giveUp)
  })
}

/** Carries out `--export` once Electron is ready: writes what it wrote to the output, what went wrong to the error output. */
export async function openExport(options: ExportOptions): Promise<number> {
  const { mainFolder, atLoad, log, wish } = options
  const language = chooseLanguage(process.argv, app.getPreferredSystemLanguages(), atLoad.language)
  const complain = (message: keyof ExportMessages, what?: string) =>
    console.error(exportMessage(language, message, what))
  const { network } = appFolders({
    packaged: app.isPackaged,
    resourcesPath: process.resourcesPath,
    mainFolder,
  })
  const source = createNetworkSource({
    builtIn: network,
    wanted: dataOption(process.argv, process.cwd()) ?? atLoad.folderAtStart ?? undefined,
    load: loadNetwork,
    tell: () => undefined,
    log,
  })
  const found = await objection(wish, source)
  if ('kind' in found) return drawViews(found, options, { language, source, complain })
  const [code, message, what] = found
  complain(message, what)
  return code
}
