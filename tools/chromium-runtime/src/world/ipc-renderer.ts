import type { ToMain, ToPreload } from '../ipc-wire'
import { decodeClone, encodeClone } from '../structured-clone-codec'
import { EventEmitter } from './small-emitter'

/** The first argument of an `ipcRenderer` listener. */
export interface IpcRendererEvent {
  readonly sender: IpcRenderer
  readonly ports: readonly MessagePort[]
}

type Listener = (event: IpcRendererEvent, ...args: never[]) => void

/** `ipcRenderer` of a preload. */
export class IpcRenderer {
  readonly #emitter = new EventEmitter()
  readonly #invocations = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (error: Error) => void }
  >()
  readonly #post: (text: string) => void
  #lastId = 0

  /** @param post carries a message to main */
  constructor(post: (text: string) => void) {
    this.#post = post
  }

  /** Asks main's handler of a channel. */
  // biome-ignore lint/suspicious/noExplicitAny: Electron types the answer so, and the product narrows it
  invoke(channel: string, ...args: unknown[]): Promise<any> {
    return new Promise((resolve, reject) => {
      const id = this.#write('invoke', channel, args)
      this.#invocations.set(id, { resolve, reject })
    })
  }

  /** Sends to main without an answer. */
  send(channel: string, ...args: unknown[]): void {
    this.#write('send', channel, args)
  }

  on(channel: string, listener: Listener): this {
    this.#emitter.on(channel, listener as (...args: unknown[]) => void)
    return this
  }

  once(channel: string, listener: Listener): this {
    this.#emitter.once(channel, listener as (...args: unknown[]) => void)
    return this
  }

  off(channel: string, listener: Listener): this {
    this.#emitter.off(channel, listener as (...args: unknown[]) => void)
    return this
  }

  addListener(channel: string, listener: Listener): this {
    return this.on(channel, listener)
  }

  removeListener(channel: string, listener: Listener): this {
    return this.off(channel, listener)
  }

  removeAllListeners(channel?: string): this {
    this.#emitter.removeAllListeners(channel)
    return this
  }

  #write(kind: ToMain['kind'], channel: string, args: unknown[]): number {
    this.#lastId += 1
    const { href, origin } = { href: location.href, origin: self.origin }
    const message: ToMain = { kind, channel, args: encodeClone(args), id: this.#lastId, url: href, origin }
    this.#post(JSON.stringify(message))
    return this.#lastId
  }

  /** Takes a message from main. */
  static receive(target: IpcRenderer, text: string): void {
    const message = JSON.parse(text) as ToPreload
    if (message.kind === 'answer') {
      target.#settle(message)
      return
    }
    const args = decodeClone(message.args) as unknown[]
    target.#emitter.emit(message.channel, { sender: target, ports: [] }, ...args)
  }

  #settle(message: Extract<ToPreload, { kind: 'answer' }>): void {
    const invocation = this.#invocations.get(message.id)
    this.#invocations.delete(message.id)
    const value = decodeClone(message.value)
    if (message.ok) invocation?.resolve(value)
    else invocation?.reject(new Error(String(value)))
  }
}
