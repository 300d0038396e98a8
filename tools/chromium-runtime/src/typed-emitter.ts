import { EventEmitter } from 'node:events'

/** Event names with the argument list of each. */
export type EventMap<T> = { [K in keyof T]: unknown[] }

type Listener<Args extends unknown[]> = (...args: Args) => void

/** Node's emitter, its names and arguments checked by a table of events. */
export class TypedEmitter<Events extends EventMap<Events>> {
  readonly #emitter = new EventEmitter()

  constructor() {
    this.#emitter.setMaxListeners(0)
  }

  /** Adds a listener. */
  on<K extends keyof Events & string>(event: K, listener: Listener<Events[K]>): this {
    this.#emitter.on(event, listener as Listener<unknown[]>)
    return this
  }

  /** Adds a listener that runs once. */
  once<K extends keyof Events & string>(event: K, listener: Listener<Events[K]>): this {
    this.#emitter.once(event, listener as Listener<unknown[]>)
    return this
  }

  /** Removes a listener. */
  off<K extends keyof Events & string>(event: K, listener: Listener<Events[K]>): this {
    this.#emitter.off(event, listener as Listener<unknown[]>)
    return this
  }

  /** Adds a listener; the same as `on`. */
  addListener<K extends keyof Events & string>(event: K, listener: Listener<Events[K]>): this {
    return this.on(event, listener)
  }

  /** Removes a listener; the same as `off`. */
  removeListener<K extends keyof Events & string>(event: K, listener: Listener<Events[K]>): this {
    return this.off(event, listener)
  }

  /** Removes every listener, or those of one event. */
  removeAllListeners(event?: keyof Events & string): this {
    if (event === undefined) this.#emitter.removeAllListeners()
    else this.#emitter.removeAllListeners(event)
    return this
  }

  /** How many listeners an event has. */
  listenerCount(event: keyof Events & string): number {
    return this.#emitter.listenerCount(event)
  }

  /** Calls the listeners of an event; true when there was one. */
  emit<K extends keyof Events & string>(event: K, ...args: Events[K]): boolean {
    return this.#emitter.emit(event, ...args)
  }
}
