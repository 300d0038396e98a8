/**
 * A map that works a value out when it is first asked for, and keeps it. Going over all of it works all of it out.
 *
 * @param keys in the order in which the map is gone over
 * @param workOut `undefined` for a key that has no value after all: the map then does not hold it
 */
export class LazyMap<K, V> implements ReadonlyMap<K, V> {
  readonly #keys: ReadonlySet<K>
  readonly #workOut: (key: K) => V | undefined
  readonly #known = new Map<K, V | undefined>()

  constructor(keys: Iterable<K>, workOut: (key: K) => V | undefined) {
    this.#keys = new Set(keys)
    this.#workOut = workOut
  }

  get(key: K): V | undefined {
    if (!this.#keys.has(key)) return undefined
    if (!this.#known.has(key)) this.#known.set(key, this.#workOut(key))
    return this.#known.get(key)
  }

  has(key: K): boolean {
    return this.get(key) !== undefined
  }

  get size(): number {
    return [...this.keys()].length
  }

  *entries(): MapIterator<[K, V]> {
    for (const key of this.#keys) {
      const value = this.get(key)
      if (value !== undefined) yield [key, value]
    }
  }

  *keys(): MapIterator<K> {
    for (const [key] of this.entries()) yield key
  }

  *values(): MapIterator<V> {
    for (const [, value] of this.entries()) yield value
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries()
  }

  forEach(visit: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this.entries()) visit(value, key, this)
  }
}
