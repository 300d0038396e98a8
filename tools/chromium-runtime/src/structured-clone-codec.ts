/**
 * Structured clone as JSON text. Values keep their types (Date, Map, Set, typed arrays, errors,
 * undefined, NaN, −0, bigint) and their shared and circular references.
 *
 * The text is a table of nodes; a value is named by its index and the first node is the root.
 */
type Node =
  | ['json', string | number | boolean | null]
  | ['special', 'undefined' | 'NaN' | 'Infinity' | '-Infinity' | '-0']
  | ['bigint', string]
  | ['date', number | null]
  | ['regexp', string, string]
  | ['array', number, [string, number][]]
  | ['object', [string, number][]]
  | ['map', [number, number][]]
  | ['set', number[]]
  | ['buffer', string]
  | ['view', string, number, number, number]
  | ['error', string, string, string]

const VIEWS = {
  Int8Array,
  Uint8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
  BigInt64Array,
  BigUint64Array,
} as const

const ERRORS = { Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError } as const

/**
 * Writes a value as text.
 *
 * @throws when the value holds something that can't be cloned: a function, symbol, promise or weak collection.
 */
export function encodeClone(value: unknown): string {
  const nodes: Node[] = []
  const seen = new Map<object, number>()
  addNode(value, nodes, seen)
  return JSON.stringify(nodes)
}

/** Reads what `encodeClone` wrote. */
export function decodeClone(text: string): unknown {
  const nodes = JSON.parse(text) as Node[]
  return readNode(0, nodes, new Map())
}

function addNode(value: unknown, nodes: Node[], seen: Map<object, number>): number {
  const primitive = primitiveNode(value)
  if (primitive) return nodes.push(primitive) - 1
  const source = value as object
  const known = seen.get(source)
  if (known !== undefined) return known
  const index = nodes.push(['json', null]) - 1
  seen.set(source, index)
  nodes[index] = objectNode(source, (item) => addNode(item, nodes, seen))
  return index
}

function primitiveNode(value: unknown): Node | undefined {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return ['json', value]
  if (value === undefined) return ['special', 'undefined']
  if (typeof value === 'bigint') return ['bigint', String(value)]
  if (typeof value === 'number') return numberNode(value)
  if (typeof value === 'function' || typeof value === 'symbol') throw uncloneable()
  return undefined
}

function numberNode(value: number): Node {
  if (Number.isNaN(value)) return ['special', 'NaN']
  if (Object.is(value, -0)) return ['special', '-0']
  if (Number.isFinite(value)) return ['json', value]
  return ['special', value > 0 ? 'Infinity' : '-Infinity']
}

function objectNode(value: object, add: (item: unknown) => number): Node {
  if (Array.isArray(value)) return ['array', value.length, entryNodes(value, add)]
  if (value instanceof Date) return ['date', Number.isNaN(value.getTime()) ? null : value.getTime()]
  if (value instanceof RegExp) return ['regexp', value.source, value.flags]
  if (value instanceof Map)
    return ['map', [...value].map(([key, item]): [number, number] => [add(key), add(item)])]
  if (value instanceof Set) return ['set', [...value].map(add)]
  if (value instanceof Error) return ['error', value.name, value.message, value.stack ?? '']
  if (value instanceof ArrayBuffer) return ['buffer', toBase64(new Uint8Array(value))]
  if (ArrayBuffer.isView(value)) return viewNode(value, add)
  if (value instanceof Promise || value instanceof WeakMap || value instanceof WeakSet) throw uncloneable()
  return ['object', entryNodes(value, add)]
}

function entryNodes(value: object, add: (item: unknown) => number): [string, number][] {
  return Object.entries(value).map(([key, item]) => [key, add(item)])
}

function viewNode(view: ArrayBufferView, add: (item: unknown) => number): Node {
  const name = view instanceof DataView ? 'DataView' : viewName(view)
  const ownBytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
  const whole = ownBytes.byteLength === view.buffer.byteLength && view.buffer instanceof ArrayBuffer
  const buffer = whole ? view.buffer : ownBytes.slice().buffer
  const length = view instanceof DataView ? view.byteLength : (view as Uint8Array).length
  return ['view', name, add(buffer), 0, length]
}

function viewName(view: ArrayBufferView): string {
  const name = Object.keys(VIEWS).find((key) => view instanceof VIEWS[key as keyof typeof VIEWS])
  if (!name) throw uncloneable()
  return name
}

function readNode(index: number, nodes: readonly Node[], made: Map<number, unknown>): unknown {
  if (made.has(index)) return made.get(index)
  const node = nodes[index]
  if (!node) throw new Error(`clone text names node ${index}, which it does not hold`)
  const read = (item: number) => readNode(item, nodes, made)
  const keep = <T>(value: T): T => {
    made.set(index, value)
    return value
  }
  switch (node[0]) {
    case 'array':
      return fillEntries(keep(new Array<unknown>(node[1])), node[2], read)
    case 'object':
      return fillEntries(keep({}), node[1], read)
    case 'map':
      return fillMap(keep(new Map<unknown, unknown>()), node[1], read)
    case 'set':
      return fillSet(keep(new Set<unknown>()), node[1], read)
    case 'view':
      return keep(readView(node[1], read(node[2]) as ArrayBuffer, node[4]))
    default:
      return keep(readLeaf(node))
  }
}

function readLeaf(node: Exclude<Node, ['array' | 'object' | 'map' | 'set' | 'view', ...unknown[]]>): unknown {
  switch (node[0]) {
    case 'json':
      return node[1]
    case 'special':
      return node[1] === 'undefined' ? undefined : Number(node[1])
    case 'bigint':
      return BigInt(node[1])
    case 'date':
      return new Date(node[1] ?? Number.NaN)
    case 'regexp':
      return new RegExp(node[1], node[2])
    case 'buffer':
      return fromBase64(node[1]).buffer
    case 'error':
      return readError(node[1], node[2], node[3])
  }
}

function readError(name: string, message: string, stack: string): Error {
  const Constructor = Object.hasOwn(ERRORS, name) ? ERRORS[name as keyof typeof ERRORS] : Error
  const error = new Constructor(message)
  Object.defineProperty(error, 'stack', { value: stack, writable: true, configurable: true })
  return error
}

function readView(name: string, buffer: ArrayBuffer, length: number): ArrayBufferView {
  if (name === 'DataView') return new DataView(buffer, 0, length)
  return new VIEWS[name as keyof typeof VIEWS](buffer, 0, length)
}

function fillEntries(
  target: object,
  entries: readonly [string, number][],
  read: (item: number) => unknown,
): object {
  for (const [key, item] of entries) {
    const property = { value: read(item), writable: true, enumerable: true, configurable: true }
    Object.defineProperty(target, key, property)
  }
  return target
}

function fillMap(
  target: Map<unknown, unknown>,
  entries: readonly [number, number][],
  read: (item: number) => unknown,
): Map<unknown, unknown> {
  for (const [key, item] of entries) target.set(read(key), read(item))
  return target
}

function fillSet(
  target: Set<unknown>,
  items: readonly number[],
  read: (item: number) => unknown,
): Set<unknown> {
  for (const item of items) target.add(read(item))
  return target
}

function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let start = 0; start < bytes.length; start += 0x8000) {
    pieces.push(String.fromCharCode(...bytes.subarray(start, start + 0x8000)))
  }
  return btoa(pieces.join(''))
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index)
  return bytes
}

function uncloneable(): Error {
  return new Error('An object could not be cloned.')
}
