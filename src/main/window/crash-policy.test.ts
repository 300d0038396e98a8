import { describe, expect, test } from 'vitest'
import { decideAfterCrash, type GoneReason } from './crash-policy'

const NOW = 1_000_000

describe('P17: what to do when the page is gone', () => {
  test.each<{ name: string; reloads: number[]; reason: GoneReason; action: string }>([
    { name: 'the first crash', reloads: [], reason: 'crashed', action: 'reload' },
    {
      name: 'the third crash within a minute',
      reloads: [NOW - 50_000, NOW - 1],
      reason: 'crashed',
      action: 'reload',
    },
    {
      name: 'the fourth crash within a minute',
      reloads: [NOW - 59_999, NOW - 2, NOW - 1],
      reason: 'crashed',
      action: 'give-up',
    },
    {
      name: 'the fourth crash after a minute',
      reloads: [NOW - 60_000, NOW - 2, NOW - 1],
      reason: 'crashed',
      action: 'reload',
    },
    { name: 'no memory', reloads: [], reason: 'oom', action: 'reload' },
    { name: 'killed', reloads: [], reason: 'killed', action: 'reload' },
    { name: 'an abnormal exit', reloads: [], reason: 'abnormal-exit', action: 'reload' },
    { name: 'put away for memory', reloads: [], reason: 'memory-eviction', action: 'reload' },
    { name: 'a process that does not start', reloads: [], reason: 'launch-failed', action: 'give-up' },
    { name: 'a process that is not intact', reloads: [], reason: 'integrity-failure', action: 'give-up' },
    { name: 'a clean exit', reloads: [NOW, NOW, NOW], reason: 'clean-exit', action: 'ignore' },
  ])('$name: $action', ({ reloads, reason, action }) => {
    expect(decideAfterCrash(reloads, reason, NOW)).toBe(action)
  })
})
