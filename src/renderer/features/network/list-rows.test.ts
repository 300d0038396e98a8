import { expect, test, vi } from 'vitest'
import type { ListTab } from '../../../shared/ipc/views'
import { shippedIndex } from '../../../shared/network/routing/shipped-fixture'
import { loadText } from '../../i18n/text'
import { listRows } from './list-rows'

vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-25T12:00:00') })

const index = shippedIndex()
const text = await loadText('en')

function rows(tab: ListTab, year: number | null): readonly string[] {
  return listRows(index.inYear(year), text)[tab].flatMap((section) =>
    section.rows.map(({ name, fact, note }) => [name, fact, note].filter(Boolean).join(' | ')),
  )
}

function absent(tab: ListTab, year: number | null): number {
  return listRows(index.inYear(year), text)[tab].reduce((sum, section) => sum + section.absent, 0)
}

test.each([
  ['terminals', 2014, 'Lianyungang | 410,000 | since 19 May 2014'],
  ['terminals', 2023, "Xi'an | trial operation | since 23 Dec 2023"],
  ['terminals', 2024, "Xi'an | 66,500 | since 28 Feb 2024"],
  ['terminals', null, "Xi'an | 66,500"],
  ['terminals', 2013, "Xi'an Port Station | no figure found | no opening date found"],
  ['terminals', 2015, 'Khorgos Gateway | no figure found | since 29 Jul 2015'],
  ['crossings', 2013, 'Altynkol–Khorgos | rail in service | since 22 Dec 2012'],
  ['crossings', 2013, 'Bakhty–Tacheng | road only, no rail yet | since Oct 1990'],
  ['crossings', 2024, 'Bakhty–Tacheng | road; rail under construction | since Dec 2023'],
  [
    'crossings',
    2027,
    'Bakhty–Tacheng | road; rail promised | for Dec 2027 to 2028 · sources differ on the date',
  ],
  ['crossings', 2028, 'Bakhty–Tacheng | road; rail promised | for Dec 2027 to 2028'],
  ['presence', 2026, 'Consulate General of Kazakhstan in Guangzhou | operating | since 16 Jan 2026'],
  ['presence', 1993, 'QazTrade office in Sichuan | operating | no opening date found'],
] as const)('%s in %s: %s', (tab, year, row) => {
  expect(rows(tab, year)).toContain(row)
})

test('what is not there yet is counted', () => {
  expect([2013, 2014, 2025, null].map((year) => absent('terminals', year))).toEqual([11, 10, 0, 0])
  expect(absent('presence', 1991)).toBe(9)
  expect(absent('crossings', 2011)).toBe(1)
})

test('a route says how many of its legs are not there, else how many nobody dates', () => {
  const tacheng = (year: number) => rows('routes', year).find((row) => row.includes('Tacheng'))
  expect(tacheng(2018)).toMatch(/2 of \d+ legs not there yet$/)
  expect(tacheng(2019)).toMatch(/no opening date found for \d+ of \d+ legs$/)
})
