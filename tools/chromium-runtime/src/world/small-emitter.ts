type Listener = (...args: unknown[]) => void

/** The part of Node's `events` that a sandboxed preload can require. */
export class EventEmitter {
  readonly #listeners = new Map<string, { listener: Listener; once: boolean }[]>()

  on(event: string, listener: Listener): this {
    return this.#add(event, listener, false)
  }

  addListener(event: string, listener: Listener): this {
    return this.#add(event, listener, false)
  }

  once(event: string, listener: Listener): this {
    return this.#add(event, listener, true)
  }

  off(event: string, listener: Listener): this {
    const entries = this.#listeners.get(event) ?? []
    const index = entries.findLastIndex((entry) => entry.listener === listener)
    if (index !== -1) this.#listeners.set(event, entries.toSpliced(index, 1))
    return this
  }

  removeListener(event: string, listener: Listener): this {
    return this.off(event, listener)
  }

  removeAllListeners(event?: string): this {
    if (event === undefined) this.#listeners.clear()
    else this.#listeners.delete(event)
    return this
  }

  listenerCount(event: string): number {
    return this.#listeners.get(event)?.length ?? 0
  }

  emit(event: string, ...args: unknown[]): boolean {
    const entries = this.#listeners.get(event) ?? []
    for (const { listener, once } of entries) {
      if (once) this.off(event, listener)
      listener(...args)
    }
    return entries.length > 0
  }

  #add(event: string, listener: Listener, once: boolean): this {
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), { listener, once }])
    return this
  }
}
