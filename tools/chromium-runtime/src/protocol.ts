/** Privileges of a scheme, as Electron names them. */
export interface Privileges {
  standard?: boolean
  secure?: boolean
  bypassCSP?: boolean
  allowServiceWorkers?: boolean
  supportFetchAPI?: boolean
  corsEnabled?: boolean
  stream?: boolean
  codeCache?: boolean
  allowExtensions?: boolean
}

export interface CustomScheme {
  scheme: string
  privileges?: Privileges
}

/** Answers a request of a scheme. */
export type ProtocolHandler = (request: Request) => Response | Promise<Response>

/** `protocol`: the app's own schemes. */
export class Protocol {
  readonly #isReady: () => boolean
  readonly #standard = new Set<string>()
  readonly #handlers = new Map<string, ProtocolHandler>()
  #registered = false

  constructor(isReady: () => boolean) {
    this.#isReady = isReady
  }

  /**
   * Registers the app's schemes.
   *
   * @throws after `ready`, when called twice, and for privileges that this runtime can't give
   */
  registerSchemesAsPrivileged(schemes: readonly CustomScheme[]): void {
    if (this.#isReady()) {
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
    }
    if (this.#registered) throw new Error('protocol.registerSchemesAsPrivileged should only be called once')
    this.#registered = true
    for (const { scheme, privileges } of schemes) {
      if (privileges?.standard) this.#standard.add(scheme)
    }
  }

  /** Serves a scheme. */
  handle(scheme: string, handler: ProtocolHandler): void {
    if (!this.#isReady()) throw new Error('protocol.handle should be called after app is ready')
    if (this.#handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
    if (!this.#standard.has(scheme)) {
      throw new Error(
        `protocol.handle of a scheme that is not standard (${scheme}): not supported by the chromium runtime`,
      )
    }
    this.#handlers.set(scheme, handler)
  }

  /** Stops serving a scheme. */
  unhandle(scheme: string): void {
    if (!this.#handlers.delete(scheme)) throw new Error(`Failed to unhandle protocol: ${scheme}`)
  }

  /** Whether a scheme is served. */
  isProtocolHandled(scheme: string): boolean {
    return this.#handlers.has(scheme)
  }

  /** Whether a scheme was registered as standard. */
  isStandardScheme(scheme: string): boolean {
    return this.#standard.has(scheme)
  }

  /** The handler of a scheme. */
  handlerOf(scheme: string): ProtocolHandler | undefined {
    return this.#handlers.get(scheme)
  }
}
