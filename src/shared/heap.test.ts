import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createHeap } from './heap'

test('gives numbers back in order, with more pushed in between', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.array(fc.integer()), (first, later) => {
      const heap = createHeap<number>((a, b) => a < b)
      for (const n of first) heap.push(n)
      const least = heap.pop()
      expect(least).toBe(first.toSorted((a, b) => a - b)[0])
      for (const n of later) heap.push(n)
      const left = [...first.toSorted((a, b) => a - b).slice(1), ...later].sort((a, b) => a - b)
      expect(left.map(() => heap.pop())).toEqual(left)
      expect(heap.pop()).toBeUndefined()
    }),
  )
})
