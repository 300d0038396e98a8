import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { back, forward, MAX_PAST, replaceNow, type Trail, trailFrom, visit } from './trail'

const always = () => true

/** Trails that steps of any kind lead to; entries are numbers, and those that `exists` leaves out are gone. */
const steps = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('visit' as const), to: fc.integer({ min: 0, max: 9 }) }),
    fc.record({ kind: fc.constantFrom('back' as const, 'forward' as const) }),
  ),
  { maxLength: 40 },
)
const gone = fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 5 })

function walked(walk: typeof steps extends fc.Arbitrary<infer T> ? T : never): Trail<number> {
  return walk.reduce<Trail<number>>((trail, step) => {
    if (step.kind === 'visit') return visit(trail, step.to)
    return (step.kind === 'back' ? back(trail, always) : forward(trail, always)) ?? trail
  }, trailFrom(0))
}

describe('a trail', () => {
  test('goes back where one came from, and forward again', () => {
    const trail = visit(visit(trailFrom('a'), 'b'), 'c')
    const behind = back(trail, always)
    expect(behind).toEqual({ past: ['a'], now: 'b', future: ['c'] })
    expect(behind && forward(behind, always)).toEqual(trail)
  })

  test('has nothing before its beginning and nothing after its end', () => {
    expect(back(trailFrom('a'), always)).toBeUndefined()
    expect(forward(trailFrom('a'), always)).toBeUndefined()
  })

  test('passes over what is gone, and finds it again when it is back', () => {
    const trail = visit(visit(trailFrom('a'), 'gone'), 'c')
    const behind = back(trail, (entry) => entry !== 'gone')
    expect(behind?.now).toBe('a')
    expect(behind && forward(behind, always)?.now).toBe('gone')
  })

  test('a new way cuts off what lay ahead', () => {
    fc.assert(
      fc.property(steps, fc.integer(), (walk, to) => {
        const trail = visit(walked(walk), to)
        expect(forward(trail, always)).toBeUndefined()
        expect(back(trail, always)?.now).toBe(walked(walk).now)
      }),
    )
  })

  test('back then forward is where one was, and the other way round, whatever is gone', () => {
    fc.assert(
      fc.property(steps, gone, (walk, missing) => {
        const trail = walked(walk)
        const exists = (entry: number) => entry === trail.now || !missing.includes(entry)
        const behind = back(trail, exists)
        if (behind) expect(forward(behind, exists)).toEqual(trail)
        const ahead = forward(trail, exists)
        if (ahead) expect(back(ahead, exists)).toEqual(trail)
      }),
    )
  })

  test('goes only to what is there, and loses no entry', () => {
    fc.assert(
      fc.property(steps, gone, (walk, missing) => {
        const trail = walked(walk)
        const exists = (entry: number) => !missing.includes(entry)
        const all = ({ past, now, future }: Trail<number>) => [...past, now, ...future]
        for (const next of [back(trail, exists), forward(trail, exists)]) {
          if (!next) continue
          expect(exists(next.now)).toBe(true)
          expect(all(next)).toEqual(all(trail))
        }
      }),
    )
  })

  test('keeps no more behind than it may', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 * MAX_PAST }), (count) => {
        const trail = Array.from({ length: count }, (_, i) => i + 1).reduce(visit, trailFrom(0))
        expect(trail.past).toHaveLength(Math.min(count, MAX_PAST))
        expect(trail.now).toBe(count)
      }),
    )
  })

  test('what is replaced leaves the rest', () => {
    const trail = visit(trailFrom('a'), 'b')
    expect(back(replaceNow(trail, 'c'), always)).toEqual({ past: [], now: 'a', future: ['c'] })
  })
})
