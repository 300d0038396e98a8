import { describe, expect, test } from 'vitest'
import { promisedOf } from './promise'
import type { StatusEvent } from './status'

const accessed = '2026-11-22'
const books = new Map([
  ['ministry-2023', { originator: 'ministry', date: '2023-04', accessed }],
  ['ministry-2025', { originator: 'ministry', date: '2025-09-17', accessed }],
  ['railway-2025', { originator: 'railway', date: '2025', accessed }],
  ['ministry-undated', { originator: 'ministry', date: undefined, accessed }],
])

function promise(date: string, source: string, latest?: string): StatusEvent {
  return { status: 'operating', date, expected: true, sources: [source], ...(latest ? { latest } : {}) }
}

function told(events: readonly StatusEvent[], day = '2026-11-25') {
  const promised = promisedOf(events, 'operating', day, books)
  return (
    promised && {
      window: `${promised.from}…${promised.to}`,
      claims: promised.claims.map(({ originator, from }) => `${originator} ${from}`),
      slips: promised.slips.map((slip) =>
        slip.map(({ originator, from, said }) => `${originator} ${from} in ${said}`),
      ),
    }
  )
}

describe('promises held together', () => {
  test('two originators that differ are a window, and both are named', () => {
    expect(told([promise('2028', 'railway-2025'), promise('2027-12', 'ministry-2025')])).toEqual({
      window: '2027-12…2028',
      claims: ['ministry 2027-12', 'railway 2028'],
      slips: [],
    })
  })

  test('one originator that moved its date is a slip, and its last date stands alone', () => {
    expect(told([promise('2027', 'ministry-2023'), promise('2028', 'ministry-2025')])).toEqual({
      window: '2028…2028',
      claims: ['ministry 2028'],
      slips: [['ministry 2027 in 2023-04', 'ministry 2028 in 2025-09-17']],
    })
  })

  test('a slip of one and the word of another: the window runs between the dates that stand', () => {
    expect(
      told([
        promise('2027', 'ministry-2023'),
        promise('2028', 'ministry-2025'),
        promise('2029', 'railway-2025'),
      ]),
    ).toMatchObject({ window: '2028…2029', slips: [[expect.anything(), expect.anything()]] })
  })

  test('who says the same again has not moved', () => {
    expect(told([promise('2028', 'ministry-2023'), promise('2028', 'ministry-2025')])?.slips).toEqual([])
  })

  test('where it is not known what was said first, both stand', () => {
    expect(told([promise('2027', 'ministry-undated'), promise('2028', 'ministry-2025')])).toEqual({
      window: '2027…2028',
      claims: ['ministry 2027', 'ministry 2028'],
      slips: [],
    })
  })

  test.each([
    ['before anybody had said it', '2022-12-31', undefined],
    ['after the first word', '2023-12-31', '2027…2027'],
    ['after the second', '2025-12-31', '2028…2028'],
  ])('what counts is what had been said by then: %s', (_when, day, window) => {
    expect(told([promise('2027', 'ministry-2023'), promise('2028', 'ministry-2025')], day)?.window).toBe(
      window,
    )
  })

  test('a window that an event has of its own is kept', () => {
    expect(told([promise('2027-12', 'railway-2025', '2028')])?.window).toBe('2027-12…2028')
  })

  test('what has no date, or happened, is no promise', () => {
    expect(told([{ status: 'operating', expected: true, sources: ['railway-2025'] }])).toBeUndefined()
    expect(told([{ status: 'operating', date: '2025', sources: ['railway-2025'] }])).toBeUndefined()
  })
})
