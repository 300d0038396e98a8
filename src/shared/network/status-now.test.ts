import { expect, test } from 'vitest'
import type { StatusEvent } from './status'
import { statusNow } from './status-now'

function event(status: StatusEvent['status'], date?: string, expected?: true): StatusEvent {
  return { status, sources: ['s'], ...(date ? { date } : {}), ...(expected ? { expected } : {}) }
}

const XIAN = [
  event('under-construction', '2023-05-18'),
  event('trial', '2023-12-23'),
  event('operating', '2024-02-28'),
]
const BAKHTY = [event('under-construction', '2023-12'), event('operating', '2027-12', true)]

test.each([
  ['before the first event', XIAN, '2023-05-01', undefined],
  ['in the trial', XIAN, '2024-01-15', 'trial'],
  ['on the opening day', XIAN, '2024-02-28', 'operating'],
  ['a promise does not come true by waiting', BAKHTY, '2030-01-01', 'under-construction'],
  ['an undated event has happened', [event('operating')], '1990-01-01', 'operating'],
  ['nothing but a promise', [event('operating', '2028', true)], '2026-01-01', 'operating'],
] as const)('%s', (_what, events, today, status) => {
  expect(statusNow(events, today)?.event.status).toBe(status)
})

test('the next promise stands beside what is not yet finished, and not beside what operates', () => {
  expect(statusNow(BAKHTY, '2026-01-01')?.promised?.date).toBe('2027-12')
  expect(statusNow([...XIAN, event('planned', '2030', true)], '2026-01-01')?.promised).toBeUndefined()
})
