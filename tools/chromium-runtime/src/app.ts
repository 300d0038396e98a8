import { mkdirSync } from 'node:fs'
import { type ProcessMetric, processMetrics } from './app-metrics'
import { AppPaths, type PathName } from './app-paths'
import type { BrowserWindow } from './browser-window'
import type { Switches } from './command-line'
import { type PreventableEvent, preventableEvent } from './preventable-event'
import type { WindowRegistry } from './registry'
import { SingleInstanceLock } from './single-instance-lock'
import { TypedEmitter } from './typed-emitter'
import type { RenderProcessGoneDetails, WebContents } from './web-contents'

/** Why a process other than a page's has gone. */
export interface ChildProcessGoneDetails {
  type: 'Utility' | 'GPU' | 'Unknown'
  reason: RenderProcessGoneDetails['reason']
  exitCode: number
  serviceName?: string
  name?: string
}

export interface AppEvents {
  'will-finish-launching': []
  ready: [event: PreventableEvent, launchInfo: Record<string, never>]
  'window-all-closed': []
  'before-quit': [event: PreventableEvent]
  'will-quit': [event: PreventableEvent]
  quit: [event: PreventableEvent, exitCode: number]
  activate: [event: PreventableEvent, hasVisibleWindows: boolean]
  'open-file': [event: PreventableEvent, path: string]
  'second-instance': [
    event: PreventableEvent,
    argv: string[],
    workingDirectory: string,
    additionalData: unknown,
  ]
  'web-contents-created': [event: PreventableEvent, webContents: WebContents]
  'browser-window-created': [event: PreventableEvent, window: BrowserWindow]
  'browser-window-focus': [event: PreventableEvent, window: BrowserWindow]
  'render-process-gone': [
    event: PreventableEvent,
    webContents: WebContents,
    details: RenderProcessGoneDetails,
  ]
  'child-process-gone': [event: PreventableEvent, details: ChildProcessGoneDetails]
}

/** What is started once the app has ended; this executable with the same arguments where nothing else is said. */
export interface RelaunchOptions {
  args?: string[]
  execPath?: string
}

export interface AppOptions {
  readonly executable: string
  readonly packaged: boolean
  readonly switches: Switches
  readonly windows: WindowRegistry
  /** Ends Chromium and this process, then starts what `app.relaunch` asked for. */
  readonly shutDown: (exitCode: number, relaunches: readonly RelaunchOptions[]) => void
}

/** `app`. */
export class App extends TypedEmitter<AppEvents> {
  readonly commandLine: Switches
  /** False when the app is started by its source folder. */
  readonly isPackaged: boolean
  readonly #options: AppOptions
  readonly #paths: AppPaths
  readonly #lock: SingleInstanceLock
  readonly #whenReady: Promise<void>
  #resolveReady: () => void = () => undefined
  #launched = false
  #quitting = false
  #ended = false
  #accelerated = true
  readonly #relaunches: RelaunchOptions[] = []
  #name = 'Electron'
  #version = '0.0.0'
  #appPath = process.cwd()

  constructor(options: AppOptions) {
    super()
    this.#options = options
    this.isPackaged = options.packaged
    this.commandLine = options.switches
    const userData = options.switches.getSwitchValue('user-data-dir')
    const executable = options.executable
    this.#paths = new AppPaths({ executable, appName: () => this.#name, ...(userData ? { userData } : {}) })
    this.#lock = new SingleInstanceLock(({ argv, workingDirectory, additionalData }) => {
      this.emit('second-instance', preventableEvent({}), argv, workingDirectory, additionalData)
    })
    this.#whenReady = new Promise((resolve) => {
      this.#resolveReady = resolve
    })
  }

  whenReady(): Promise<void> {
    return this.#whenReady
  }

  isReady(): boolean {
    return this.#launched
  }

  /** As `isReady`, where a test driver that replaces `isReady` has no say. */
  hasLaunched(): boolean {
    return this.#launched
  }

  /** Whether the app has ended or is ending. */
  hasEnded(): boolean {
    return this.#ended
  }

  /** Says who the app is, before its code runs. */
  describe(about: Readonly<{ name?: string; version?: string; appPath: string }>): void {
    if (about.name) this.#name = about.name
    if (about.version) this.#version = about.version
    this.#appPath = about.appPath
  }

  /** Chromium runs: the app may open windows. */
  launch(): void {
    mkdirSync(this.getPath('userData'), { recursive: true })
    this.#launched = true
    this.emit('will-finish-launching')
    this.emit('ready', preventableEvent({}), {})
    this.#resolveReady()
  }

  getName(): string {
    return this.#name
  }

  setName(name: string): void {
    this.#name = name
  }

  get name(): string {
    return this.#name
  }

  set name(name: string) {
    this.#name = name
  }

  getVersion(): string {
    return this.#version
  }

  getAppPath(): string {
    return this.#appPath
  }

  getPath(name: PathName): string {
    return this.#paths.get(name)
  }

  setPath(name: PathName, path: string): void {
    this.#paths.set(name, path)
  }

  /** Places the logs, in `userData/logs` unless told otherwise. */
  setAppLogsPath(path = this.getPath('logs')): void {
    this.#paths.set('logs', path)
    mkdirSync(path, { recursive: true })
  }

  getLocale(): string {
    return this.commandLine.getSwitchValue('lang') || (systemLanguages()[0] ?? 'en-US')
  }

  getSystemLocale(): string {
    return systemLanguages()[0] ?? 'en-US'
  }

  getPreferredSystemLanguages(): string[] {
    return systemLanguages()
  }

  /**
   * Asks to be the only instance for this user-data folder.
   *
   * @throws when asked for the first time after `ready`
   */
  requestSingleInstanceLock(additionalData: Record<string, unknown> = {}): boolean {
    if (this.#launched && !this.#lock.isHeld()) {
      throw new Error('app.requestSingleInstanceLock() after ready: not supported by the chromium runtime')
    }
    const second = { argv: [...process.argv], workingDirectory: process.cwd(), additionalData }
    return this.#lock.request(this.getPath('userData'), second)
  }

  hasSingleInstanceLock(): boolean {
    return this.#lock.isHeld()
  }

  releaseSingleInstanceLock(): void {
    this.#lock.release()
  }

  /** Pages are always sandboxed here. @throws after `ready` */
  enableSandbox(): void {
    if (this.#launched) throw new Error('app.enableSandbox() can only be called before app is ready')
  }

  /** Chromium is then started without the software driver that stands in for a graphics card. @throws after `ready` */
  disableHardwareAcceleration(): void {
    if (this.#launched)
      throw new Error('app.disableHardwareAcceleration() can only be called before app is ready')
    this.#accelerated = false
  }

  isHardwareAccelerationEnabled(): boolean {
    return this.#accelerated
  }

  /** Starts another instance when this one has ended. */
  relaunch(options: RelaunchOptions = {}): void {
    this.#relaunches.push(options)
  }

  /** There is no about panel: does nothing. */
  setAboutPanelOptions(_options: object): void {}

  /** There is no about panel: does nothing. */
  showAboutPanel(): void {}

  /** Windows only in Electron: does nothing. */
  setAppUserModelId(_id: string): void {}

  /** This process, Chromium's and the app's own children. */
  getAppMetrics(): ProcessMetric[] {
    return processMetrics(process.pid)
  }

  /** Focuses the first visible window. */
  focus(): void {
    this.#options.windows
      .all()
      .find((window) => window.isVisible())
      ?.focus()
  }

  /** Closes every window and ends, unless a listener refuses. */
  quit(): void {
    if (this.#quitting || this.#ended) return
    const event = preventableEvent({})
    this.emit('before-quit', event)
    if (event.defaultPrevented) return
    this.#quitting = true
    for (const window of this.#options.windows.all()) window.close()
    this.#quitting = this.#options.windows.all().length === 0 && this.#finishQuit()
  }

  /** Ends without asking anyone. */
  exit(exitCode = 0): void {
    if (this.#ended) return
    this.#quitting = true
    for (const window of this.#options.windows.all()) window.destroy()
    this.#end(exitCode)
  }

  /** A window has closed. */
  windowClosed(): void {
    if (this.#quitting || this.#options.windows.all().length > 0) return
    if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed')
    else this.quit()
  }

  #finishQuit(): boolean {
    const event = preventableEvent({})
    this.emit('will-quit', event)
    if (event.defaultPrevented) return false
    this.#end(Number(process.exitCode ?? 0))
    return true
  }

  #end(exitCode: number): void {
    this.#ended = true
    this.emit('quit', preventableEvent({}), exitCode)
    this.#lock.release()
    this.#options.shutDown(exitCode, this.#relaunches)
  }
}

function systemLanguages(): string[] {
  const { LANGUAGE, LC_ALL, LC_MESSAGES, LANG } = process.env
  const names = [...(LANGUAGE ?? '').split(':'), LC_ALL, LC_MESSAGES, LANG]
  const tags = names.flatMap((name) => {
    const tag = name?.replace(/[.@].*$/, '').replace('_', '-')
    return tag && tag !== 'C' && tag !== 'POSIX' ? [tag] : []
  })
  return tags.length > 0 ? [...new Set(tags)] : ['en-US']
}
