import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Motion } from '../../shared/ipc/views'
import { applyMotion, reducedMotion } from './motion'

afterEach(() => vi.unstubAllGlobals())

describe('reducedMotion', () => {
  test.each<readonly [Motion, boolean, boolean]>([
    ['system', false, false],
    ['system', true, true],
    ['reduce', false, true],
    ['reduce', true, true],
  ])('the user says %s, the system %s: %s', (motion, system, reduced) => {
    vi.stubGlobal('document', { documentElement: { dataset: {} } })
    vi.stubGlobal('matchMedia', () => ({ matches: system }))
    applyMotion('reduce')
    applyMotion(motion)
    expect(reducedMotion()).toBe(reduced)
  })
})
