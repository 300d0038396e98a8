import type { CdpParams } from './cdp-connection'
import { type ContextMenuParams, contextMenuParams } from './context-menu-params'
import { IpcMain } from './ipc-main'
import type { ToMain } from './ipc-wire'
import { loadError } from './load-error'
import type { NavigationRequest } from './navigation-guard'
import { type ConsoleMessage, Page, type PageListener } from './page'
import { type PreventableEvent, preventableEvent } from './preventable-event'
import type { RuntimeContext } from './runtime-context'
import type { Session } from './session'
import { encodeClone } from './structured-clone-codec'
import { TypedEmitter } from './typed-emitter'
import type { WebFrameMain } from './web-frame-main'
import type { WebPreferences } from './web-preferences'

/** Why a page's process has gone, as Electron names it. */
export interface RenderProcessGoneDetails {
  reason:
    | 'clean-exit'
    | 'abnormal-exit'
    | 'killed'
    | 'crashed'
    | 'oom'
    | 'launch-failed'
    | 'integrity-failure'
    | 'memory-eviction'
  exitCode: number
}

/** What a page asks for when it wants a new window. */
export interface HandlerDetails {
  url: string
  frameName: string
  features: string
  disposition: 'default' | 'foreground-tab' | 'background-tab' | 'new-window' | 'other'
  referrer: { url: string; policy: 'default' }
}

/** How a page is printed; the sheet and its margins come from the page's own style where `preferCSSPageSize` is true. */
export interface PrintToPDFOptions {
  landscape?: boolean
  printBackground?: boolean
  scale?: number
  pageRanges?: string
  preferCSSPageSize?: boolean
  generateTaggedPDF?: boolean
  generateDocumentOutline?: boolean
}

export type WindowOpenHandlerResponse = { action: 'deny' } | { action: 'allow' }

interface NavigationDetails {
  readonly url: string
  readonly isSameDocument: boolean
  readonly isMainFrame: boolean
  readonly frame: WebFrameMain
}

type NavigationEvent = PreventableEvent<NavigationDetails>

export interface WebContentsEvents {
  'will-navigate': [details: NavigationEvent, url: string, isInPlace: boolean, isMainFrame: boolean]
  'will-redirect': [details: NavigationEvent, url: string, isInPlace: boolean, isMainFrame: boolean]
  'will-frame-navigate': [details: NavigationEvent]
  'will-attach-webview': [
    event: PreventableEvent,
    webPreferences: WebPreferences,
    params: Record<string, string>,
  ]
  'did-navigate': [event: PreventableEvent, url: string]
  'did-finish-load': []
  'did-fail-load': [
    event: PreventableEvent,
    errorCode: number,
    errorDescription: string,
    url: string,
    isMainFrame: boolean,
  ]
  'dom-ready': [event: PreventableEvent]
  'render-process-gone': [event: PreventableEvent, details: RenderProcessGoneDetails]
  unresponsive: []
  responsive: []
  'console-message': [details: PreventableEvent<ConsoleMessage>]
  'context-menu': [event: PreventableEvent, params: ContextMenuParams]
  'page-title-updated': [event: PreventableEvent, title: string, explicitSet: boolean]
  destroyed: []
}

/** What a page's window does for it. */
export interface WebContentsOwner {
  readonly size: Readonly<{ width: number; height: number }>
  close(): void
  onFirstPaint(): void
  onTitle(title: string): void
  onRenderProcessGone(details: RenderProcessGoneDetails): void
  /** The page has gone without the window's doing. */
  onGone(): void
}

/** A step of Electron's zoom level. */
const ZOOM_STEP = 1.2

/** `webContents`: a page of a window. */
export class WebContents extends TypedEmitter<WebContentsEvents> {
  readonly id: number
  readonly session: Session
  readonly #context: RuntimeContext
  readonly #owner: WebContentsOwner
  readonly #preferences: WebPreferences
  readonly #page: Promise<Page>
  #livePage: Page | undefined
  #url = ''
  #title = ''
  #zoomFactor = 1
  #crashed = false
  #destroyed = false
  #openHandler: ((details: HandlerDetails) => WindowOpenHandlerResponse) | undefined

  /** Made by its window; not constructible from the app. */
  constructor(context: RuntimeContext, owner: WebContentsOwner, preferences: WebPreferences) {
    super()
    this.#context = context
    this.#owner = owner
    this.#preferences = preferences
    this.id = context.contents.add(this)
    this.session = context.session
    this.#page = this.#open()
    this.#page.catch((error: unknown) => {
      if (!this.#destroyed) console.error(error)
    })
  }

  /** The frame at the top of the page. */
  get mainFrame(): WebFrameMain {
    if (!this.#livePage)
      throw new Error('webContents.mainFrame before the page exists: not supported by the chromium runtime')
    return this.#livePage.mainFrame
  }

  getURL(): string {
    return this.#url
  }

  getTitle(): string {
    return this.#title
  }

  isDestroyed(): boolean {
    return this.#destroyed
  }

  isCrashed(): boolean {
    return this.#crashed
  }

  getLastWebPreferences(): WebPreferences {
    return { ...this.#preferences }
  }

  /**
   * Loads a URL; resolves when it has finished loading.
   *
   * @throws with Chromium's error name and the URL when the load fails
   */
  async loadURL(url: string): Promise<void> {
    const loaded = new Promise<void>((resolve, reject) => {
      this.once('did-finish-load', resolve)
      this.once('destroyed', () => reject(loadError('ERR_FAILED', url)))
    })
    await Promise.race([this.#navigate(url), loaded])
    await loaded
  }

  /** Loads the page again. */
  reload(): void {
    this.#withPage(async (page) => {
      page.guard.expectFromBrowser()
      await page.session.send('Page.reload')
    })
  }

  /** Sends a message to the preload of the main frame. */
  send(channel: string, ...args: unknown[]): void {
    const text = encodeClone(args)
    this.#withPage((page) => page.send({ kind: 'message', channel, args: text }))
  }

  /** Evaluates code in the page's own world. */
  async executeJavaScript(code: string, userGesture = false): Promise<unknown> {
    const page = await this.#page
    const answer = await page.session.send('Runtime.evaluate', {
      expression: code,
      userGesture,
      awaitPromise: true,
      returnByValue: true,
    })
    const { exceptionDetails, result } = answer as { exceptionDetails?: CdpParams; result: CdpParams }
    if (exceptionDetails) {
      throw new Error(String(exceptionDetails.exception?.description ?? exceptionDetails.text))
    }
    return result.value
  }

  /** The page as printed on paper. */
  async printToPDF(options: PrintToPDFOptions): Promise<Buffer> {
    const page = await this.#page
    const { data } = await page.session.send('Page.printToPDF', { ...options })
    return Buffer.from(data, 'base64')
  }

  /** Ends the page's process as a crash would. */
  forcefullyCrashRenderer(): void {
    this.#withPage((page) => void page.session.attempt('Page.crash'))
  }

  /** Decides on `window.open` and links that want a new window; only `deny` is supported. */
  setWindowOpenHandler(handler: (details: HandlerDetails) => WindowOpenHandlerResponse): void {
    this.#openHandler = handler
  }

  getZoomFactor(): number {
    return this.#zoomFactor
  }

  /** Sets the zoom; 1 is 100 %. */
  setZoomFactor(factor: number): void {
    if (!(factor > 0)) throw new Error("'zoomFactor' must be a double greater than 0.0")
    this.#zoomFactor = factor
    this.refreshMetrics()
  }

  getZoomLevel(): number {
    return Math.log(this.#zoomFactor) / Math.log(ZOOM_STEP)
  }

  setZoomLevel(level: number): void {
    this.setZoomFactor(ZOOM_STEP ** level)
  }

  /** There are no developer tools here: does nothing. */
  openDevTools(): void {}

  /** Closes the page's window. */
  close(): void {
    this.#owner.close()
  }

  /** Applies zoom and the window's size to the page. */
  refreshMetrics(): void {
    const factor = this.#zoomFactor
    this.#withPage(async (page) => {
      if (factor === 1) return void (await page.session.send('Emulation.clearDeviceMetricsOverride'))
      const { width, height } = this.#owner.size
      const scale = this.#context.screen.getPrimaryDisplay().scaleFactor
      await page.session.send('Emulation.setDeviceMetricsOverride', {
        width: Math.round(width / factor),
        height: Math.round(height / factor),
        deviceScaleFactor: scale * factor,
        mobile: false,
      })
    })
  }

  /** Gives the page the theme's colours. */
  refreshTheme(): void {
    const features = this.#context.nativeTheme.mediaFeatures()
    this.#withPage((page) => page.session.send('Emulation.setEmulatedMedia', { features }))
  }

  /** Runs an action on the page as soon as it exists; what fails because it has gone is dropped. */
  withPage(action: (page: Page) => unknown): void {
    this.#withPage(action)
  }

  /** The page itself. */
  page(): Promise<Page> {
    return this.#page
  }

  /** Chromium's name for the page, once it exists. */
  get devToolsTargetId(): string | undefined {
    return this.#livePage?.targetId
  }

  /** Ends the page with its window. */
  destroy(): void {
    if (this.#destroyed) return
    this.#destroyed = true
    this.#context.contents.remove(this)
    this.#page.then((page) => this.#context.targets().close(page.targetId)).catch(() => undefined)
    this.emit('destroyed')
  }

  async #navigate(url: string): Promise<void> {
    const page = await this.#page
    await this.#context.session.applyPermissions(this)
    page.guard.expectFromBrowser()
    const { errorText } = await page.session.send('Page.navigate', {
      url: this.#context.gateway.toChromium(url),
    })
    page.guard.expectNothing()
    if (!errorText) return
    const error = loadError(errorText, url)
    this.emit('did-fail-load', preventableEvent({}), error.errno, error.code, url, true)
    throw error
  }

  #withPage(action: (page: Page) => unknown): void {
    this.#page.then(action).catch((error: unknown) => {
      if (!this.#destroyed && !this.#crashed) console.error(error)
    })
  }

  async #open(): Promise<Page> {
    const { gateway, preloadOf, targets, worlds } = this.#context
    const target = await targets().createPage(this.#owner.size)
    const preload = preloadOf(this.#preferences)
    const page = new Page({
      target,
      worlds,
      toApp: (url) => gateway.toApp(url),
      listener: this.#listener(),
      ...(preload ? { preload } : {}),
    })
    targets().onGone(target.targetId, () => this.#owner.onGone())
    await page.start()
    const features = this.#context.nativeTheme.mediaFeatures()
    await page.session.send('Emulation.setEmulatedMedia', { features })
    await page.session.send('Emulation.setFocusEmulationEnabled', { enabled: true })
    this.#livePage = page
    return page
  }

  #listener(): PageListener {
    return {
      onMessage: (frame, message) => this.#onMessage(frame, message),
      onNavigationRequest: (request, frame) => this.#refusesNavigation(request, frame),
      onWindowOpen: (url, frameName) => this.#onWindowOpen(this.#context.gateway.toApp(url), frameName),
      onCommitted: (url) => this.#onCommitted(url),
      onTitle: (title) => this.#onTitle(title),
      onContextMenu: (place) => this.emit('context-menu', preventableEvent({}), contextMenuParams(place)),
      onDomReady: () => this.emit('dom-ready', preventableEvent({})),
      onLoaded: () => {
        if (this.#url !== '') this.emit('did-finish-load')
      },
      onPainted: () => this.#owner.onFirstPaint(),
      onConsole: (message) => this.emit('console-message', preventableEvent(message)),
      onCrashed: () => this.#onCrashed(),
    }
  }

  #onMessage(frame: WebFrameMain, message: ToMain): void {
    const reply = (answer: Parameters<Page['send']>[0]) => {
      this.#withPage((page) => page.send(answer, frame.frameToken))
    }
    IpcMain.receive(this.#context.ipcMain, message, { sender: this, senderFrame: frame, reply }).catch(
      (error: unknown) => this.#context.reportUncaught(error),
    )
  }

  #refusesNavigation(request: NavigationRequest, frame: WebFrameMain): boolean {
    const { isMainFrame, kind } = request
    const url = this.#context.gateway.toApp(request.url)
    const details = preventableEvent({ url, isSameDocument: false, isMainFrame, frame })
    if (kind === 'redirect') {
      this.emit('will-redirect', details, url, false, isMainFrame)
      return details.defaultPrevented
    }
    this.emit('will-frame-navigate', details)
    if (isMainFrame) this.emit('will-navigate', details, url, false, isMainFrame)
    return details.defaultPrevented
  }

  #onWindowOpen(url: string, frameName: string): void {
    const referrer = { url: this.#url, policy: 'default' } as const
    const details: HandlerDetails = { url, frameName, features: '', disposition: 'foreground-tab', referrer }
    const answer = this.#openHandler?.(details) ?? { action: 'allow' }
    if (answer.action === 'allow')
      console.error(`a new window for ${url}: not supported by the chromium runtime`)
  }

  #onCommitted(url: string): void {
    this.#crashed = false
    this.#url = url === 'about:blank' && this.#url === '' ? '' : url
    if (this.#url !== '') this.emit('did-navigate', preventableEvent({}), this.#url)
  }

  #onTitle(title: string): void {
    this.#title = title
    this.emit('page-title-updated', preventableEvent({}), title, true)
    this.#owner.onTitle(title)
  }

  #onCrashed(): void {
    if (this.#destroyed) return
    this.#crashed = true
    const details: RenderProcessGoneDetails = { reason: 'crashed', exitCode: 5 }
    this.emit('render-process-gone', preventableEvent({}), details)
    this.#owner.onRenderProcessGone(details)
  }
}
