import type { CdpConnection, CdpParams, CdpSession } from './cdp-connection'

/** A window's page in Chromium. */
export interface PageTarget {
  readonly targetId: string
  readonly session: CdpSession
}

/**
 * Chromium's pages. Every new one is held before its first request; those that the app did not
 * ask for (a Ctrl+click, `window.open` where Chromium can't refuse it itself) are closed.
 */
export class Targets {
  readonly #connection: CdpConnection
  readonly #attached = new Map<string, CdpSession>()
  readonly #windows = new Set<string>()
  readonly #gone = new Map<string, () => void>()
  #creating: Promise<unknown> = Promise.resolve()
  /** The page that Chromium opened with, while no window has taken it. */
  #first: Promise<PageTarget> | undefined
  #takeFirst: ((target: PageTarget) => void) | undefined

  /** @param opensWithPage whether Chromium opens a page of its own accord, to be the first window's */
  constructor(connection: CdpConnection, opensWithPage: boolean) {
    this.#connection = connection
    if (!opensWithPage) return
    this.#first = new Promise((resolve) => {
      this.#takeFirst = resolve
    })
  }

  /** Starts watching for pages. */
  async start(): Promise<void> {
    const { root } = this.#connection
    root.on('Target.attachedToTarget', (params) => void this.#onAttached(params))
    root.on('Target.detachedFromTarget', ({ sessionId, targetId }) => this.#onDetached(sessionId, targetId))
    await root.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true })
  }

  /** Opens a page on about:blank, held until `Runtime.runIfWaitingForDebugger`. */
  async createPage(size: Readonly<{ width: number; height: number }>): Promise<PageTarget> {
    const first = this.#first
    this.#first = undefined
    if (first) return resized(await first, size)
    const created = this.#connection.root.send('Target.createTarget', {
      url: 'about:blank',
      newWindow: true,
      ...size,
    })
    this.#creating = Promise.allSettled([this.#creating, created])
    const { targetId } = await created
    this.#windows.add(targetId)
    const session = this.#attached.get(targetId)
    if (!session) throw new Error(`Chromium did not attach to its new page ${targetId}`)
    return { targetId, session }
  }

  /** Whether a page was opened by the app; waits for those being opened now. */
  async isWindow(targetId: string): Promise<boolean> {
    while (!this.#windows.has(targetId)) {
      const creating = this.#creating
      await creating
      if (creating === this.#creating) break
    }
    return this.#windows.has(targetId)
  }

  /** Calls back when a page has gone. */
  onGone(targetId: string, listener: () => void): void {
    this.#gone.set(targetId, listener)
  }

  /** Closes a page. */
  async close(targetId: string): Promise<void> {
    await this.#connection.root.attempt('Target.closeTarget', { targetId })
  }

  async #onAttached({ sessionId, targetInfo }: CdpParams): Promise<void> {
    const session = this.#connection.session(sessionId)
    if (targetInfo.type !== 'page') {
      await session.attempt('Runtime.runIfWaitingForDebugger')
      return
    }
    this.#attached.set(targetInfo.targetId, session)
    if (this.#takeFirst) {
      this.#windows.add(targetInfo.targetId)
      this.#takeFirst({ targetId: targetInfo.targetId, session })
      this.#takeFirst = undefined
    } else if (!(await this.isWindow(targetInfo.targetId))) await this.close(targetInfo.targetId)
  }

  #onDetached(sessionId: string, targetId: string): void {
    this.#connection.forget(sessionId)
    this.#attached.delete(targetId)
    this.#gone.get(targetId)?.()
    this.#gone.delete(targetId)
  }
}

async function resized(
  target: PageTarget,
  size: Readonly<{ width: number; height: number }>,
): Promise<PageTarget> {
  const { session } = target
  const { windowId } = await session.send('Browser.getWindowForTarget')
  await session.attempt('Browser.setWindowBounds', { windowId, bounds: size })
  return target
}
