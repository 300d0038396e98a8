import { describe, expect, it } from 'vitest'
import { legOpening, promisedOpening } from './leg-opening'

const built = { status: 'under-construction', promised: { from: '2027-12', to: '2028' } } as const

describe('legOpening', () => {
  it.each([
    ['a leg in service, today', { status: 'in-service' } as const, null, 'in-service'],
    ['a leg in service, later', { status: 'in-service' } as const, 2030, 'in-service'],
    ['a leg being built, today', built, null, undefined],
    ['before the promised window', built, 2026, undefined],
    ['in the year that only some sources promise', built, 2027, 'disputed'],
    ['when every source promises it', built, 2028, 'promised'],
    ['a plan without a date, today', { status: 'planned' } as const, null, undefined],
    ['a plan without a date, later', { status: 'planned' } as const, 2028, 'undated'],
  ])('%s', (_case, leg, asOf, wanted) => {
    expect(legOpening(leg, asOf)).toBe(wanted)
  })
})

describe('promisedOpening', () => {
  const books = new Map([
    ['ministry', { originator: 'ministry', date: '2025', accessed: '2026' }],
    ['railway', { originator: 'railway', date: '2025-09', accessed: '2026' }],
  ])
  const promise = (date: string, source: string) => ({
    status: 'operating' as const,
    date,
    expected: true,
    sources: [source],
  })

  it('reaches from the earliest promise to the latest', () => {
    const events = [promise('2028', 'railway'), promise('2027-12', 'ministry')]
    expect(promisedOpening({ events }, books)).toEqual({ from: '2027-12', to: '2028' })
  })

  it('is none for a plan without a date', () => {
    expect(promisedOpening({ events: [{ status: 'planned', sources: ['railway'] }] }, books)).toBeUndefined()
    expect(promisedOpening({}, books)).toBeUndefined()
  })
})
