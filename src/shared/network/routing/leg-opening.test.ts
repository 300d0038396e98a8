import { describe, expect, it } from 'vitest'
import type { StatusEvent } from '../status'
import { legOpening } from './leg-opening'

const promise: StatusEvent = {
  status: 'operating',
  date: '2027-12',
  latest: '2028',
  expected: true,
  sources: ['page'],
}
const begun: StatusEvent = { status: 'under-construction', date: '2023-12', sources: ['page'] }
const built = { status: 'under-construction', events: [begun, promise] } as const
const plan: StatusEvent = { status: 'planned', sources: ['page'] }
const drawn = { status: 'planned', events: [plan] } as const

describe('legOpening', () => {
  it.each([
    ['a leg in service, today', { status: 'in-service' } as const, null, 'in-service'],
    ['a leg in service, later', { status: 'in-service' } as const, 2030, 'in-service'],
    ['a leg being built, today', built, null, undefined],
    ['before the promised window', built, 2026, undefined],
    ['in the year that only some sources promise', built, 2027, 'disputed'],
    ['when every source promises it', built, 2028, 'promised'],
    ['a plan without a date, today', drawn, null, undefined],
    ['a plan without a date, later', drawn, 2028, 'undated'],
    ['a plan without any event', { status: 'planned' } as const, 2028, 'undated'],
  ])('%s', (_case, leg, asOf, wanted) => {
    expect(
      legOpening({ status: leg.status, ...('events' in leg ? { events: [...leg.events] } : {}) }, asOf),
    ).toBe(wanted)
  })
})
