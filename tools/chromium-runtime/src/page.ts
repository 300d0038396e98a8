import { randomBytes } from 'node:crypto'
import type { CdpParams, CdpSession } from './cdp-connection'
import type { ContextMenuToMain, PreloadSettings, TitleToMain, ToMain, ToPreload } from './ipc-wire'
import { NavigationGuard, type NavigationRequest } from './navigation-guard'
import type { PageTarget } from './targets'
import { FrameTree, WebFrameMain } from './web-frame-main'

/** Name of the world in which preloads run. */
const PRELOAD_WORLD = 'preload'

/** The bundled scripts that run in the page's process. */
export interface WorldScripts {
  readonly preloadWorld: string
  readonly pageWorld: string
}

/** A message of the page's console. */
export interface ConsoleMessage {
  readonly level: 'info' | 'warning' | 'error' | 'debug'
  readonly message: string
  readonly lineNumber: number
  readonly sourceId: string
}

/** What a page tells the object that stands for it in main. */
export interface PageListener {
  onMessage(frame: WebFrameMain, message: ToMain): void
  onNavigationRequest(request: NavigationRequest, frame: WebFrameMain): boolean
  onWindowOpen(url: string, frameName: string): void
  onCommitted(url: string): void
  onTitle(title: string): void
  onContextMenu(params: ContextMenuToMain['params']): void
  onDomReady(): void
  onLoaded(): void
  onPainted(): void
  onConsole(message: ConsoleMessage): void
  onCrashed(): void
}

export interface PageOptions {
  readonly target: PageTarget
  readonly worlds: WorldScripts
  readonly toApp: (url: string) => string
  readonly listener: PageListener
  readonly preload?: {
    readonly source: string
    readonly settings: Pick<PreloadSettings, 'subFrames' | 'process'>
  }
}

/** One page of Chromium with the app's preload in it. */
export class Page {
  readonly session: CdpSession
  readonly targetId: string
  readonly guard: NavigationGuard
  readonly frames = new FrameTree()
  readonly #options: PageOptions
  readonly #secret = randomBytes(12).toString('hex')
  readonly #preloadContexts = new Map<number, string>()
  #painted = false

  get #files(): string {
    return `file_${this.#secret}`
  }

  constructor(options: PageOptions) {
    this.#options = options
    this.session = options.target.session
    this.targetId = options.target.targetId
    this.guard = new NavigationGuard({
      session: this.session,
      mainFrameId: this.targetId,
      refuses: (request) => options.listener.onNavigationRequest(request, this.frames.frame(request.frameId)),
    })
  }

  /** The page's main frame. */
  get mainFrame(): WebFrameMain {
    return this.frames.frame(this.targetId)
  }

  /** Prepares the page, which is still held, and lets it go. */
  async start(): Promise<void> {
    const { session } = this
    this.#listen()
    await Promise.all([
      session.send('Page.enable'),
      session.send('Runtime.enable'),
      session.send('Inspector.enable'),
      session.send('Page.setLifecycleEventsEnabled', { enabled: true }),
      this.guard.start(),
      ...this.#worldScripts(),
    ])
    await session.send('Runtime.runIfWaitingForDebugger')
  }

  /** Sends a message to the preload of the main frame, or of every frame that has one. */
  async send(message: ToPreload, frameId = this.targetId): Promise<void> {
    for (const [contextId, contextFrameId] of this.#preloadContexts) {
      if (contextFrameId === frameId) await this.#deliver(contextId, message)
    }
  }

  #worldScripts(): Promise<unknown>[] {
    const { preload, worlds } = this.#options
    if (!preload) return []
    const settings: PreloadSettings = {
      binding: `send_${this.#secret}`,
      receiver: `receive_${this.#secret}`,
      files: this.#files,
      greeting: `greet_${this.#secret}`,
      ...preload.settings,
    }
    const pageSource = `(() => { ${worlds.pageWorld}\npageWorld.startPageWorld(${JSON.stringify(settings.greeting)}) })()`
    const preloadSource =
      `(() => { ${worlds.preloadWorld}\n` +
      `preloadWorld.startPreloadWorld(${JSON.stringify(settings)}, (require, module, exports, process) => {` +
      `${preload.source}\n}) })()`
    const add = (params: object) => this.session.send('Page.addScriptToEvaluateOnNewDocument', params)
    return [
      this.session.send('Runtime.addBinding', {
        name: settings.binding,
        executionContextName: PRELOAD_WORLD,
      }),
      add({ source: pageSource }),
      add({ source: preloadSource, worldName: PRELOAD_WORLD }),
    ]
  }

  #listen(): void {
    const { session } = this
    const { listener } = this.#options
    session.on('Runtime.bindingCalled', (params) => this.#onBinding(params))
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === PRELOAD_WORLD) this.#preloadContexts.set(context.id, context.auxData.frameId)
    })
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      this.#preloadContexts.delete(executionContextId)
    })
    session.on('Runtime.executionContextsCleared', () => this.#preloadContexts.clear())
    session.on('Runtime.consoleAPICalled', (params) => listener.onConsole(consoleMessageOf(params)))
    session.on('Page.frameAttached', ({ frameId, parentFrameId }) =>
      this.frames.frame(frameId, parentFrameId),
    )
    session.on('Page.frameDetached', ({ frameId }) => this.frames.remove(frameId))
    session.on('Page.frameNavigated', ({ frame }) => this.#onNavigated(frame))
    session.on('Page.navigatedWithinDocument', ({ frameId, url }) => this.#onSameDocument(frameId, url))
    session.on('Page.windowOpen', ({ url, windowName }) => listener.onWindowOpen(url, windowName))
    session.on('Page.frameRequestedNavigation', ({ url, disposition }) => {
      if (disposition === 'newTab' || disposition === 'newWindow') listener.onWindowOpen(url, '')
    })
    session.on('Page.domContentEventFired', () => listener.onDomReady())
    session.on('Page.loadEventFired', () => listener.onLoaded())
    session.on('Page.lifecycleEvent', ({ frameId, name }) => this.#onLifecycle(frameId, name))
    session.on('Inspector.targetCrashed', () => listener.onCrashed())
  }

  #onLifecycle(frameId: string, name: string): void {
    if (this.#painted || frameId !== this.targetId || (name !== 'firstPaint' && name !== 'load')) return
    if (this.mainFrame.url === '' || this.mainFrame.url === 'about:blank') return
    this.#painted = true
    this.#options.listener.onPainted()
  }

  #onNavigated({ id, parentId, url, urlFragment, securityOrigin }: CdpParams): void {
    const { listener, toApp } = this.#options
    if (id === this.targetId && !this.guard.accepts(url + (urlFragment ?? ''))) return
    const frame = this.frames.frame(id, parentId)
    WebFrameMain.committed(frame, toApp(url + (urlFragment ?? '')), toApp(securityOrigin))
    if (!frame.parent) listener.onCommitted(frame.url)
  }

  #onSameDocument(frameId: string, url: string): void {
    const frame = this.frames.frame(frameId)
    WebFrameMain.committed(frame, this.#options.toApp(url), frame.origin)
    if (!frame.parent) this.#options.listener.onCommitted(frame.url)
  }

  #onBinding({ name, payload, executionContextId }: CdpParams): void {
    const frameId = this.#preloadContexts.get(executionContextId)
    if (name !== `send_${this.#secret}` || frameId === undefined) return
    const message = JSON.parse(payload) as ToMain | TitleToMain | ContextMenuToMain
    if (message.kind === 'title') {
      this.#options.listener.onTitle(message.title)
      return
    }
    if (message.kind === 'context-menu') {
      this.#options.listener.onContextMenu(message.params)
      return
    }
    const frame = this.frames.frame(frameId)
    WebFrameMain.committed(frame, this.#options.toApp(message.url), this.#options.toApp(message.origin))
    if (!message.args.includes(this.#files)) {
      this.#options.listener.onMessage(frame, message)
      return
    }
    void this.#withPaths(message.args, executionContextId).then((args) =>
      this.#options.listener.onMessage(frame, { ...message, args }),
    )
  }

  /** Writes paths in place of the marks of files. A file that lies on no disk has an empty path, as in Electron. */
  async #withPaths(args: string, executionContextId: number): Promise<string> {
    const { session } = this
    let written = args
    for (const [mark, index] of args.matchAll(new RegExp(`${this.#files}:(\\d+);`, 'g'))) {
      const found = await session.attempt('Runtime.callFunctionOn', {
        functionDeclaration: `(index) => globalThis['${this.#files}'][index]`,
        executionContextId,
        arguments: [{ value: Number(index) }],
      })
      const objectId = found?.result?.objectId
      const info = objectId && (await session.attempt('DOM.getFileInfo', { objectId }))
      written = written.replaceAll(mark, JSON.stringify(String(info?.path ?? '')).slice(1, -1))
    }
    return written
  }

  async #deliver(executionContextId: number, message: ToPreload): Promise<void> {
    await this.session.attempt('Runtime.callFunctionOn', {
      functionDeclaration: `(text) => globalThis['receive_${this.#secret}'](text)`,
      executionContextId,
      arguments: [{ value: JSON.stringify(message) }],
    })
  }
}

function consoleMessageOf({ type, args, stackTrace }: CdpParams): ConsoleMessage {
  const frame = stackTrace?.callFrames[0]
  return {
    level: type === 'warning' || type === 'error' || type === 'debug' ? type : 'info',
    message: args.map((arg: CdpParams) => String(arg.value ?? arg.description ?? '')).join(' '),
    lineNumber: frame ? frame.lineNumber + 1 : 0,
    sourceId: frame?.url ?? '',
  }
}
