import type { ToMain, ToPreload } from './ipc-wire'
import { decodeClone, encodeClone } from './structured-clone-codec'
import type { WebContents } from './web-contents'
import type { WebFrameMain } from './web-frame-main'

/** The first argument of an `ipcMain` handler. */
export interface IpcMainInvokeEvent {
  readonly type: 'frame'
  readonly sender: WebContents
  readonly senderFrame: WebFrameMain | null
}

/** The first argument of an `ipcMain` listener. */
export interface IpcMainEvent extends IpcMainInvokeEvent {
  /** Sends a message back to the frame that sent this one. */
  reply(channel: string, ...args: unknown[]): void
}

// biome-ignore lint/suspicious/noExplicitAny: Electron types the arguments so, and the product narrows them
type InvokeHandler = (event: IpcMainInvokeEvent, ...args: any[]) => unknown
// biome-ignore lint/suspicious/noExplicitAny: as above
type MessageListener = (event: IpcMainEvent, ...args: any[]) => void

/** Sends to the frame that a message came from. */
type Reply = (message: ToPreload) => void

/** `ipcMain`. */
export class IpcMain {
  readonly #handlers = new Map<string, InvokeHandler>()
  readonly #listeners = new Map<string, { listener: MessageListener; once: boolean }[]>()

  /** Answers `ipcRenderer.invoke` of a channel. */
  handle(channel: string, handler: InvokeHandler): void {
    if (this.#handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`)
    }
    this.#handlers.set(channel, handler)
  }

  /** As `handle`, for one call. */
  handleOnce(channel: string, handler: InvokeHandler): void {
    this.handle(channel, (event, ...args) => {
      this.removeHandler(channel)
      return handler(event, ...args)
    })
  }

  removeHandler(channel: string): void {
    this.#handlers.delete(channel)
  }

  on(channel: string, listener: MessageListener): this {
    return this.#add(channel, listener, false)
  }

  addListener(channel: string, listener: MessageListener): this {
    return this.#add(channel, listener, false)
  }

  once(channel: string, listener: MessageListener): this {
    return this.#add(channel, listener, true)
  }

  off(channel: string, listener: MessageListener): this {
    const entries = this.#listeners.get(channel) ?? []
    const index = entries.findLastIndex((entry) => entry.listener === listener)
    if (index !== -1) this.#listeners.set(channel, entries.toSpliced(index, 1))
    return this
  }

  removeListener(channel: string, listener: MessageListener): this {
    return this.off(channel, listener)
  }

  removeAllListeners(channel?: string): this {
    if (channel === undefined) this.#listeners.clear()
    else this.#listeners.delete(channel)
    return this
  }

  listenerCount(channel: string): number {
    return this.#listeners.get(channel)?.length ?? 0
  }

  /** Takes a message of a preload. */
  static async receive(
    target: IpcMain,
    message: ToMain,
    from: Readonly<{ sender: WebContents; senderFrame: WebFrameMain; reply: Reply }>,
  ): Promise<void> {
    const { sender, senderFrame, reply } = from
    const event: IpcMainInvokeEvent = { type: 'frame', sender, senderFrame }
    const args = decodeClone(message.args) as unknown[]
    if (message.kind === 'invoke') return target.#invoke(message, event, args, reply)
    const withReply: IpcMainEvent = {
      ...event,
      reply: (channel, ...values) => reply({ kind: 'message', channel, args: encodeClone(values) }),
    }
    for (const { listener, once } of target.#listeners.get(message.channel) ?? []) {
      if (once) target.off(message.channel, listener)
      listener(withReply, ...args)
    }
  }

  async #invoke(message: ToMain, event: IpcMainInvokeEvent, args: unknown[], reply: Reply): Promise<void> {
    const { channel, id } = message
    try {
      const handler = this.#handlers.get(channel)
      if (!handler) throw new Error(`No handler registered for '${channel}'`)
      reply({ kind: 'answer', id, ok: true, value: encodeClone(await handler(event, ...args)) })
    } catch (error) {
      console.error(`Error occurred in handler for '${channel}':`, error)
      const value = encodeClone(`Error invoking remote method '${channel}': ${String(error)}`)
      reply({ kind: 'answer', id, ok: false, value })
    }
  }

  #add(channel: string, listener: MessageListener, once: boolean): this {
    this.#listeners.set(channel, [...(this.#listeners.get(channel) ?? []), { listener, once }])
    return this
  }
}
