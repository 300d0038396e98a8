import type { Readable, Writable } from 'node:stream'

/** One message of the DevTools protocol, either way. */
export interface CdpMessage {
  id?: number
  method?: string
  params?: Record<string, unknown>
  sessionId?: string
  result?: Record<string, unknown>
  error?: { code: number; message: string }
}

/** What a protocol event carries; readers narrow what they use. */
// biome-ignore lint/suspicious/noExplicitAny: the protocol's thousand shapes are not typed here
export type CdpParams = Record<string, any>

type EventListener = (params: CdpParams) => void

/** One attached target (or the browser itself): calls go out, events come in. */
export class CdpSession {
  readonly #listeners = new Map<string, Set<EventListener>>()

  constructor(
    readonly connection: CdpConnection,
    /** Empty for the browser. */
    readonly sessionId: string,
  ) {}

  /**
   * Calls a protocol method.
   *
   * @throws when the protocol answers with an error or the connection ends first.
   */
  send(method: string, params: object = {}): Promise<CdpParams> {
    return this.connection.call(method, params, this.sessionId)
  }

  /** As `send`, for calls whose failure only means that the target has gone. */
  async attempt(method: string, params: object = {}): Promise<CdpParams | undefined> {
    try {
      return await this.send(method, params)
    } catch {
      return undefined
    }
  }

  /** Listens to a protocol event of this session. */
  on(event: string, listener: EventListener): void {
    const listeners = this.#listeners.get(event) ?? new Set()
    listeners.add(listener)
    this.#listeners.set(event, listeners)
  }

  /** Hands an incoming event to its listeners. */
  dispatch(event: string, params: CdpParams): void {
    for (const listener of this.#listeners.get(event) ?? []) listener(params)
  }
}

interface PendingCall {
  readonly method: string
  readonly resolve: (result: CdpParams) => void
  readonly reject: (error: Error) => void
}

/** Reads raw messages; true means "handled, go no further". */
export type MessageTap = (message: CdpMessage) => boolean

/** The DevTools protocol over Chromium's `--remote-debugging-pipe`: JSON texts ended by NUL. */
export class CdpConnection {
  readonly root = new CdpSession(this, '')
  readonly #sessions = new Map<string, CdpSession>([['', this.root]])
  readonly #pending = new Map<number, PendingCall>()
  readonly #taps = new Set<MessageTap>()
  readonly #output: Writable
  #received: Buffer[] = []
  #lastId = 0
  #closed = false

  constructor(streams: Readonly<{ input: Readable; output: Writable }>) {
    this.#output = streams.output
    streams.output.on('error', () => this.#close())
    streams.input.on('data', (chunk: Buffer) => this.#receive(chunk))
    streams.input.on('error', () => this.#close())
    streams.input.on('close', () => this.#close())
  }

  /** The session with this id, made when first asked for. */
  session(sessionId: string): CdpSession {
    const known = this.#sessions.get(sessionId)
    if (known) return known
    const session = new CdpSession(this, sessionId)
    this.#sessions.set(sessionId, session)
    return session
  }

  /** Forgets a session whose target has gone. */
  forget(sessionId: string): void {
    this.#sessions.delete(sessionId)
  }

  /** Lets a reader see every incoming message first. */
  tap(tap: MessageTap): () => void {
    this.#taps.add(tap)
    return () => this.#taps.delete(tap)
  }

  /** A number for a call that the caller writes with `write`; its answer comes through a tap. */
  nextId(): number {
    this.#lastId += 1
    return this.#lastId
  }

  /** Calls a method of a session and waits for its answer. */
  call(method: string, params: object, sessionId: string): Promise<CdpParams> {
    if (this.#closed) return Promise.reject(new Error(`${method}: Chromium has ended`))
    return new Promise((resolve, reject) => {
      const id = this.nextId()
      this.#pending.set(id, { method, resolve, reject })
      this.write({ id, method, params: params as CdpParams, ...(sessionId ? { sessionId } : {}) })
    })
  }

  /** Writes one message as it is. */
  write(message: CdpMessage): void {
    if (!this.#closed) this.#output.write(`${JSON.stringify(message)}\0`)
  }

  #receive(chunk: Buffer): void {
    let rest = chunk
    for (let end = rest.indexOf(0); end !== -1; end = rest.indexOf(0)) {
      const text = Buffer.concat([...this.#received, rest.subarray(0, end)]).toString('utf8')
      this.#received = []
      rest = rest.subarray(end + 1)
      this.#handle(JSON.parse(text) as CdpMessage)
    }
    if (rest.length > 0) this.#received.push(rest)
  }

  #handle(message: CdpMessage): void {
    for (const tap of this.#taps) if (tap(message)) return
    const { id, method, params = {}, sessionId = '' } = message
    if (id !== undefined) this.#answer(id, message)
    else if (method) this.#sessions.get(sessionId)?.dispatch(method, params)
  }

  #answer(id: number, message: CdpMessage): void {
    const pending = this.#pending.get(id)
    this.#pending.delete(id)
    if (message.error) pending?.reject(new Error(`${pending.method}: ${message.error.message}`))
    else pending?.resolve(message.result ?? {})
  }

  #close(): void {
    if (this.#closed) return
    this.#closed = true
    for (const { method, reject } of this.#pending.values()) {
      reject(new Error(`${method}: Chromium has ended`))
    }
    this.#pending.clear()
  }
}
