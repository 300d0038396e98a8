/** A queue that gives its first item first, whatever the order of entering. */
export interface Heap<T> {
  readonly push: (item: T) => void
  /** Takes out the first item; nothing when there is none. */
  readonly pop: () => T | undefined
}

/** @returns a binary heap (Williams 1964): push and pop take time by the logarithm of its size */
export function createHeap<T>(comesBefore: (a: T, b: T) => boolean): Heap<T> {
  const items: T[] = []
  const isBefore = (i: number, j: number): boolean => {
    const [a, b] = [items[i], items[j]]
    return a !== undefined && b !== undefined && comesBefore(a, b)
  }
  const swap = (i: number, j: number): void => {
    const [a, b] = [items[i], items[j]]
    if (a === undefined || b === undefined) return
    items[i] = b
    items[j] = a
  }
  const rise = (start: number): void => {
    for (let i = start; i > 0; ) {
      const parent = (i - 1) >> 1
      if (!isBefore(i, parent)) return
      swap(i, parent)
      i = parent
    }
  }
  const sink = (): void => {
    for (let i = 0; ; ) {
      const [left, right] = [2 * i + 1, 2 * i + 2]
      const child = isBefore(right, left) ? right : left
      if (!isBefore(child, i)) return
      swap(child, i)
      i = child
    }
  }
  return {
    push: (item) => {
      items.push(item)
      rise(items.length - 1)
    },
    pop: () => {
      const [first] = items
      const last = items.pop()
      if (items.length > 0 && last !== undefined) {
        items[0] = last
        sink()
      }
      return first
    },
  }
}
