import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeClone, encodeClone } from './structured-clone-codec'

const copy = (value: unknown) => decodeClone(encodeClone(value))

describe('structured clone as text', () => {
  test.each([
    ['undefined', undefined],
    ['numbers', [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 1e300]],
    ['bigint', 2n ** 80n],
    ['dates', [new Date(0), new Date(Number.NaN)]],
    ['collections', new Map<unknown, unknown>([[{ a: 1 }, new Set([1, 'x'])]])],
    ['typed arrays', [new Uint8Array([1, 2]), new Float64Array([0.5]), new BigInt64Array([1n])]],
    ['buffers', new Uint8Array([9, 8, 7]).buffer],
    ['a regular expression', /a\/b/giu],
    ['a key named __proto__', JSON.parse('{"__proto__":{"x":1}}')],
  ])('%s come back as they were', (_name, value) => {
    expect(copy(value)).toStrictEqual(value)
  })

  test('a view of a part of a buffer carries only its part', () => {
    const view = new Uint8Array(new ArrayBuffer(100), 10, 3)
    view.set([1, 2, 3])
    const result = copy(view) as Uint8Array
    expect([...result]).toEqual([1, 2, 3])
    expect(result.buffer.byteLength).toBe(3)
  })

  test('errors keep their type and message', () => {
    const error = copy(new TypeError('wrong')) as TypeError
    expect(error).toBeInstanceOf(TypeError)
    expect(error.message).toBe('wrong')
  })

  test('shared and circular references stay so; a hole stays a hole', () => {
    const shared = { n: 1 }
    const circle: Record<string, unknown> = { left: shared, right: shared }
    circle.self = circle
    const result = copy(circle) as Record<string, unknown>
    expect(result.self).toBe(result)
    expect(result.left).toBe(result.right)
    const holes = copy(Object.assign(new Array(2), { 1: 'x' })) as unknown[]
    expect(0 in holes).toBe(false)
  })

  test.each([
    ['function', () => 1],
    ['symbol', Symbol('s')],
    ['promise', Promise.resolve()],
    ['function inside', { deep: [() => 1] }],
  ])('a %s is refused', (_name, value) => {
    expect(() => encodeClone(value)).toThrow('An object could not be cloned.')
  })

  test('any value comes back as it was', () => {
    const values = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
    })
    fc.assert(
      fc.property(values, (value) => {
        expect(copy(value)).toStrictEqual(value)
      }),
    )
  })
})
