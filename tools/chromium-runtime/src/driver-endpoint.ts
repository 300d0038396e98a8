import { randomUUID } from 'node:crypto'
import type { CdpConnection, CdpMessage } from './cdp-connection'
import { startWebSocketServer, type WebSocketClient } from './websocket-server'

/** What a test driver's calls touch in the app. */
export interface DriverHooks {
  /** Whether a page is a window of the app; waits for windows being opened. */
  isWindow(targetId: string): Promise<boolean>
  /** The driver is about to load a page or to go through its history. */
  onNavigate(targetId: string): void
  quit(): void
}

/** Methods that Electron refuses too: windows come from the app. */
const REFUSED = new Set(['Target.createTarget', 'Target.createBrowserContext'])
/** Methods that do nothing: the app's session decides about downloads. */
const IGNORED = new Set(['Browser.setDownloadBehavior'])
const NAVIGATIONS = new Set(['Page.navigate', 'Page.reload', 'Page.navigateToHistoryEntry'])

/**
 * Lets test drivers attach, as `--remote-debugging-port` does: a WebSocket whose clients each get a
 * browser session on Chromium's pipe, and see the app's windows but nothing else.
 *
 * @returns the address for the line `DevTools listening on …`
 */
export async function startDriverEndpoint(
  options: Readonly<{ port: number; connection: CdpConnection; hooks: DriverHooks }>,
): Promise<{ url: string; stop: () => void }> {
  const path = `/devtools/browser/${randomUUID()}`
  const server = await startWebSocketServer({
    port: options.port,
    path,
    onClient: (socket) => void new Driver(socket, options.connection, options.hooks).start(),
  })
  return { url: `ws://127.0.0.1:${server.port}${path}`, stop: () => server.stop() }
}

/** One attached client. */
class Driver {
  readonly #socket: WebSocketClient
  readonly #connection: CdpConnection
  readonly #hooks: DriverHooks
  /** The client's calls under way: our number to its own. */
  readonly #calls = new Map<number, { id: number | undefined; sessionId: string | undefined }>()
  /** The client's sessions below the browser, with the page that each is of. */
  readonly #sessions = new Map<string, string>()
  #browserSession = ''

  constructor(socket: WebSocketClient, connection: CdpConnection, hooks: DriverHooks) {
    this.#socket = socket
    this.#connection = connection
    this.#hooks = hooks
  }

  async start(): Promise<void> {
    const waiting: string[] = []
    this.#socket.onText((text) => waiting.push(text))
    const { sessionId } = await this.#connection.root.send('Target.attachToBrowserTarget')
    this.#browserSession = sessionId
    const untap = this.#connection.tap((message) => this.#fromChromium(message))
    this.#socket.onClose(() => {
      untap()
      void this.#connection.root.attempt('Target.detachFromTarget', { sessionId })
    })
    for (const text of waiting) this.#fromClient(JSON.parse(text) as CdpMessage)
    this.#socket.onText((text) => this.#fromClient(JSON.parse(text) as CdpMessage))
  }

  #fromClient(message: CdpMessage): void {
    const { id, method = '', params, sessionId } = message
    const back = { ...(id === undefined ? {} : { id }), ...(sessionId ? { sessionId } : {}) }
    if (REFUSED.has(method)) {
      this.#toClient({ ...back, error: { code: -32000, message: 'Not supported' } })
      return
    }
    if (IGNORED.has(method) || method === 'Browser.close') {
      this.#toClient({ ...back, result: {} })
      if (method === 'Browser.close') this.#hooks.quit()
      return
    }
    if (NAVIGATIONS.has(method)) this.#hooks.onNavigate(this.#sessions.get(sessionId ?? '') ?? '')
    const ownId = this.#connection.nextId()
    this.#calls.set(ownId, { id, sessionId })
    this.#connection.write({
      id: ownId,
      method,
      params: method === 'Emulation.setEmulatedMedia' ? this.#withoutTheme(params) : (params ?? {}),
      sessionId: sessionId ?? this.#browserSession,
    })
  }

  /** The colour scheme is the app's own business: `nativeTheme` decides, as in Electron. */
  #withoutTheme(params: Record<string, unknown> = {}): Record<string, unknown> {
    const features = Array.isArray(params.features) ? (params.features as { name: string }[]) : []
    return { ...params, features: features.filter(({ name }) => name !== 'prefers-color-scheme') }
  }

  #fromChromium(message: CdpMessage): boolean {
    if (message.id !== undefined) return this.#answer(message.id, message)
    const { sessionId = '', method } = message
    const isBrowser = sessionId === this.#browserSession
    if (!isBrowser && !this.#sessions.has(sessionId)) return false
    if (method === 'Target.attachedToTarget') void this.#onAttached(message, isBrowser)
    else this.#forward(message, isBrowser)
    if (method === 'Target.detachedFromTarget') this.#sessions.delete(String(message.params?.sessionId))
    return true
  }

  #answer(ownId: number, message: CdpMessage): boolean {
    const call = this.#calls.get(ownId)
    if (!call) return false
    this.#calls.delete(ownId)
    const { id: _id, sessionId: _sessionId, ...answer } = message
    const { id, sessionId } = call
    this.#toClient({ ...answer, ...(id === undefined ? {} : { id }), ...(sessionId ? { sessionId } : {}) })
    return true
  }

  async #onAttached(message: CdpMessage, isBrowser: boolean): Promise<void> {
    const { sessionId, targetInfo } = message.params as {
      sessionId: string
      targetInfo: { type: string; targetId: string }
    }
    const { type, targetId } = targetInfo
    if (isBrowser && type === 'page' && !(await this.#hooks.isWindow(targetId))) return
    this.#sessions.set(sessionId, targetId)
    this.#forward(message, isBrowser)
  }

  #forward(message: CdpMessage, isBrowser: boolean): void {
    const { sessionId, ...rest } = message
    this.#toClient(isBrowser || !sessionId ? rest : { ...rest, sessionId })
  }

  #toClient(message: CdpMessage): void {
    this.#socket.send(JSON.stringify(message))
  }
}
