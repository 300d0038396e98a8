import { describe, expect, test } from 'vitest'
import { stateAsOf } from '../../../shared/network/as-of'
import { shippedIndex } from '../../../shared/network/routing/shipped-fixture'
import type { StatusEvent } from '../../../shared/network/status'
import { crossingState } from '../../../shared/network/subject-state'
import { changesByYear } from '../../../shared/network/year-changes'
import { loadText } from '../../i18n/text'
import { noFigure, promiseTexts, sinceText } from './state-words'
import { yearText } from './year-words'

const index = shippedIndex()
const text = await loadText('en')
const today = '2026-11-25'
const changes = changesByYear(index, today)
const said = (year: number | null) =>
  yearText(index, text, year, (year === null ? [] : changes.get(year)) ?? [])

test.each([
  [null, 'Now'],
  [1998, '1998: no change found'],
  [2012, '2012: Altynkol–Khorgos operating since 22 Dec 2012'],
  [
    2014,
    '2014: Lianyungang operating since 19 May 2014; Zhezkazgan–Saksaulskaya, Shalkar–Beyneu operating since 22 Aug 2014',
  ],
  [
    2028,
    '2028: Bakhty–Tacheng, rail, promised for Dec 2027 to 2028; Bakhty–Ayagoz promised for Dec 2027 to 2028',
  ],
])('the slider says of %s', (year, words) => {
  expect(said(year)).toBe(words)
})

test('of many changes three are named and the others counted', () => {
  expect(said(2024)).toMatch(/^2024: Xi'an operating since 28 Feb 2024; .*; .*; \d+ more$/)
})

describe('promises', () => {
  const bakhty = index.crossings.get('bakhty-tacheng')

  test('a window names who says what', () => {
    const promise = bakhty && crossingState(bakhty, { year: 2027, today }, index).rail.promise
    expect(promise && promiseTexts(text, index, promise)).toEqual([
      'Promised for Dec 2027 to 2028; sources differ',
      'Ministry of Transport of Kazakhstan, 2025: Dec 2027',
      'Samruk-Kazyna, 17 Sept 2025: Dec 2027',
      'RailFreight.com, 2025: 2028',
      'KTZ (Kazakhstan Temir Zholy), Sept 2025: 2028',
    ])
  })

  test('a slip names the dates and when each was said', () => {
    const books = new Map([
      ['then', { originator: 'ktz', date: '2023-04', accessed: today }],
      ['now', { originator: 'ktz', date: '2025-09', accessed: today }],
    ])
    const promise = (date: string, source: string): StatusEvent => ({
      status: 'operating',
      date,
      expected: true,
      sources: [source],
    })
    const state = stateAsOf([promise('2027', 'then'), promise('2028', 'now')], { year: null, today }, books)
    expect(state.promise && promiseTexts(text, index, state.promise)).toEqual([
      'Promised for 2028',
      'KTZ (Kazakhstan Temir Zholy) moved its date: promised for 2027 in 2023, promised for 2028 in 2025',
    ])
  })
})

test('what nobody dates says so', () => {
  const office = index.institutions.get('qaztrade-sichuan')
  expect(office && sinceText(text, stateAsOf(office.events, { year: 2013, today }, index.sources))).toBe(
    'no opening date found',
  )
})

test.each([
  [null, 'aktau', 'no figure found'],
  [2025, 'aktau', 'no figure found as of 2025'],
  [2013, 'xian', 'not there yet'],
] as const)('no figure in %s for %s: "%s"', (year, terminal, words) => {
  expect(noFigure(text, index.inYear(year), index.terminals.get(terminal))).toBe(words)
})
