import { expect, test, vi } from 'vitest'
import { LazyMap } from './lazy-map'

test('works a value out when it is first asked for, and once', () => {
  const double = vi.fn((n: number) => n * 2)
  const map = new LazyMap([1, 2, 3], double)
  expect(double).not.toHaveBeenCalled()
  expect([map.get(2), map.get(2)]).toEqual([4, 4])
  expect(double.mock.calls).toEqual([[2]])
})

test('is gone over like any map, in the order of its keys', () => {
  const map = new LazyMap(['b', 'a'], (key) => key.toUpperCase())
  const visited: string[] = []
  map.forEach((value, key) => {
    visited.push(`${key}${value}`)
  })
  expect([...map]).toEqual([
    ['b', 'B'],
    ['a', 'A'],
  ])
  expect([...map.keys()]).toEqual(['b', 'a'])
  expect([...map.values()]).toEqual(['B', 'A'])
  expect(visited).toEqual(['bB', 'aA'])
})

test('holds neither a key that it was not given nor one without a value', () => {
  const map = new LazyMap([1, 2], (n) => (n === 2 ? undefined : n))
  expect([map.has(1), map.has(2), map.has(3)]).toEqual([true, false, false])
  expect([map.get(2), map.get(3)]).toEqual([undefined, undefined])
  expect(map.size).toBe(1)
})

test('a value that is undefined is not worked out again', () => {
  const nothing = vi.fn(() => undefined)
  const map = new LazyMap([1], nothing)
  map.get(1)
  map.get(1)
  expect(nothing).toHaveBeenCalledTimes(1)
})
