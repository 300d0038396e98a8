/**
 * One end of contextBridge. The preload's world and the page's world share no objects, only DOM
 * events whose `detail` Chromium clones from one world to the other. Each world runs one end: it
 * keeps its functions in a table and gives the other side numbers.
 */
type Wire =
  | { t: 'leaf'; v: unknown }
  | { t: 'array'; v: Wire[] }
  | { t: 'object'; k: string[]; v: Wire[] }
  | { t: 'function'; id: number }
  | { t: 'promise'; id: number }
  | { t: 'error'; name: string; message: string }

type Message =
  | { kind: 'call'; call: number; id: number; args: Wire[] }
  | { kind: 'returned'; call: number; ok: boolean; value: Wire }
  | { kind: 'settled'; id: number; ok: boolean; value: Wire }
  | { kind: 'expose'; key: string; value: Wire }

/** Electron's own limit, against cycles. */
const MAX_DEPTH = 1000

/** How a world sends to and hears from the other one, synchronously. */
export interface BridgeChannel {
  send(message: unknown): void
  listen(listener: (message: unknown) => void): void
}

export interface BridgeEnd {
  /** Puts a value on the other world's `window`. */
  expose(key: string, value: unknown): void
}

/**
 * Starts an end of the bridge.
 *
 * @param onExposed what to do with a value that the other side exposes; absent where none is taken
 */
export function startBridgeEnd(
  channel: BridgeChannel,
  onExposed?: (key: string, value: unknown) => void,
): BridgeEnd {
  const SafePromise = Promise
  const functions: ((...args: unknown[]) => unknown)[] = []
  const functionIds = new WeakMap<object, number>()
  const settlers: { resolve: (value: unknown) => void; reject: (error: unknown) => void }[] = []
  const returned = new Map<number, { ok: boolean; value: Wire }>()
  let calls = 0
  let promises = 0

  function encode(value: unknown, depth = 0): Wire {
    if (depth > MAX_DEPTH)
      throw new TypeError('Recursion depth exceeded: an object sent over contextBridge is too deep')
    if (typeof value === 'function') return { t: 'function', id: functionId(value as () => unknown) }
    if (value instanceof SafePromise) return { t: 'promise', id: watch(value) }
    if (value instanceof Error) return { t: 'error', name: value.name, message: value.message }
    if (Array.isArray(value)) return { t: 'array', v: Array.from(value, (item) => encode(item, depth + 1)) }
    if (typeof value !== 'object' || value === null || !isRecord(value)) return { t: 'leaf', v: value }
    const keys = Object.keys(value)
    return { t: 'object', k: keys, v: keys.map((key) => encode(value[key], depth + 1)) }
  }

  function functionId(fn: (...args: unknown[]) => unknown): number {
    const known = functionIds.get(fn)
    if (known !== undefined) return known
    functionIds.set(fn, functions.length)
    functions.push(fn)
    return functions.length - 1
  }

  function watch(promise: Promise<unknown>): number {
    const id = promises
    promises += 1
    promise.then(
      (value) => settle(id, true, value),
      (error) => settle(id, false, error),
    )
    return id
  }

  function settle(id: number, ok: boolean, value: unknown): void {
    try {
      channel.send({ kind: 'settled', id, ok, value: encode(value) } satisfies Message)
    } catch (error) {
      channel.send({ kind: 'settled', id, ok: false, value: encode(error) } satisfies Message)
    }
  }

  function decode(wire: Wire): unknown {
    switch (wire.t) {
      case 'leaf':
        return wire.v
      case 'array':
        return wire.v.map(decode)
      case 'object':
        return decodeObject(wire.k, wire.v)
      case 'function':
        return proxyOf(wire.id)
      case 'promise':
        return new SafePromise((resolve, reject) => {
          settlers[wire.id] = { resolve, reject }
        })
      case 'error':
        return errorOf(wire.name, wire.message)
    }
  }

  function decodeObject(keys: readonly string[], values: readonly Wire[]): object {
    const target = {}
    keys.forEach((key, index) => {
      const wire = values[index] ?? { t: 'leaf', v: undefined }
      Object.defineProperty(target, key, {
        value: decode(wire),
        writable: true,
        enumerable: true,
        configurable: true,
      })
    })
    return target
  }

  function proxyOf(id: number): (...args: unknown[]) => unknown {
    return (...args) => {
      calls += 1
      const call = calls
      channel.send({ kind: 'call', call, id, args: args.map((arg) => encode(arg)) } satisfies Message)
      const answer = returned.get(call)
      returned.delete(call)
      if (!answer) throw new Error('the other side of contextBridge did not answer')
      const value = decode(answer.value)
      if (!answer.ok) throw value
      return value
    }
  }

  function answer(message: Extract<Message, { kind: 'call' }>): void {
    let reply: Message
    try {
      const value = functions[message.id]?.(...message.args.map(decode))
      reply = { kind: 'returned', call: message.call, ok: true, value: encode(value) }
    } catch (error) {
      reply = { kind: 'returned', call: message.call, ok: false, value: encode(error) }
    }
    channel.send(reply)
  }

  channel.listen((received) => {
    const message = received as Message
    if (message.kind === 'call') answer(message)
    else if (message.kind === 'returned') returned.set(message.call, message)
    else if (message.kind === 'expose') onExposed?.(message.key, decode(message.value))
    else if (message.ok) settlers[message.id]?.resolve(decode(message.value))
    else settlers[message.id]?.reject(decode(message.value))
  })

  return {
    expose: (key, value) => channel.send({ kind: 'expose', key, value: encode(value) } satisfies Message),
  }
}

function isRecord(value: object): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === '[object Object]'
}

function errorOf(name: string, message: string): Error {
  const error = new Error(message)
  if (name !== 'Error') error.name = name
  return error
}
