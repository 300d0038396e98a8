import type { CdpParams, CdpSession } from './cdp-connection'

/** A document request that the app may refuse. */
export interface NavigationRequest {
  readonly kind: 'navigate' | 'redirect'
  readonly url: string
  readonly frameId: string
  readonly isMainFrame: boolean
}

export interface NavigationGuardOptions {
  readonly session: CdpSession
  readonly mainFrameId: string
  /** Asks the app; true refuses. */
  readonly refuses: (request: NavigationRequest) => boolean
}

/**
 * Holds every document request of a page until the app has had its say. What the app itself or
 * the test driver starts is not asked about, as in Electron.
 */
export class NavigationGuard {
  readonly #options: NavigationGuardOptions
  #fromBrowser = 0
  #refusedUrl: string | undefined
  #acceptedUrl = 'about:blank'

  constructor(options: NavigationGuardOptions) {
    this.#options = options
  }

  /** Starts to hold requests. */
  async start(): Promise<void> {
    const { session } = this.#options
    session.on('Fetch.requestPaused', (params) => void this.#onPaused(params))
    session.on('Page.frameRequestedNavigation', (params) => this.#onRequested(params))
    await session.send('Fetch.enable', { patterns: [{ resourceType: 'Document', requestStage: 'Request' }] })
  }

  /** Says that the next document of the main frame comes from the app or the driver. */
  expectFromBrowser(): void {
    this.#fromBrowser = 1
  }

  /** Takes back what `expectFromBrowser` said, when no document was requested after all. */
  expectNothing(): void {
    this.#fromBrowser = 0
  }

  async #onPaused({ requestId, request, frameId, redirectedRequestId }: CdpParams): Promise<void> {
    const { session, mainFrameId, refuses } = this.#options
    const isMainFrame = frameId === mainFrameId
    const kind = redirectedRequestId ? 'redirect' : 'navigate'
    const expected = kind === 'navigate' && isMainFrame && this.#fromBrowser > 0
    if (expected) this.#fromBrowser = 0
    if (!expected && refuses({ kind, url: request.url, frameId, isMainFrame })) {
      await session.attempt('Fetch.failRequest', { requestId, errorReason: 'Aborted' })
    } else {
      await session.attempt('Fetch.continueRequest', { requestId })
    }
  }

  /**
   * Asks about what makes no request (about:, blob:). Chromium offers no way to hold these, so a
   * refused one is undone when it arrives.
   */
  #onRequested({ frameId, url, disposition }: CdpParams): void {
    const { mainFrameId, refuses } = this.#options
    if (disposition !== 'currentTab' || frameId !== mainFrameId || /^https?:/.test(url)) return
    if (refuses({ kind: 'navigate', url, frameId, isMainFrame: true })) this.#refusedUrl = url
  }

  /**
   * Takes note of a new document of the main frame.
   *
   * @returns false for a refused one, which is on its way back
   */
  accepts(url: string): boolean {
    const isRefused = url === this.#refusedUrl
    this.#refusedUrl = undefined
    if (!isRefused) {
      this.#acceptedUrl = url
      return true
    }
    this.expectFromBrowser()
    void this.#options.session.attempt('Page.navigate', { url: this.#acceptedUrl })
    return false
  }
}
