import { expect, test } from 'vitest'
import { shippedIndex } from './routing/shipped-fixture'
import { changesByYear, isOpening, type YearChange } from './year-changes'

const changes = changesByYear(shippedIndex(), '2026-11-25')

function brief({ subject, event, promise }: YearChange): string {
  const name =
    subject.kind === 'line'
      ? subject.stretches.map((ends) => ends.join('–')).join(', ')
      : `${subject.kind} ${subject.id}`
  return `${name} ${promise ? 'promised' : event.status} ${event.date}`
}

test.each([
  [1990, ['crossing dostyk-alashankou operating 1990-09-12', 'crossing bakhty-tacheng operating 1990-10']],
  [2012, ['crossing altynkol-khorgos operating 2012-12-22']],
  [
    2014,
    ['terminal lianyungang operating 2014-05-19', 'zhezkazgan–saksaul, shalkar–beyneu operating 2014-08-22'],
  ],
  [2019, ['karamay–tacheng operating 2019-05-30']],
  [2028, ['crossing bakhty-tacheng promised 2027-12', 'bakhty–ayagoz promised 2027-12']],
] as const)('%i', (year, wanted) => {
  expect(changes.get(year)?.map(brief)).toEqual(wanted)
})

test('the last event of a year stands for those before it', () => {
  expect(changes.get(2023)?.map(brief)).toContain('terminal xian trial 2023-12-23')
  expect(
    changes
      .get(2023)
      ?.map(brief)
      .filter((words) => words.includes('terminal xian ')),
  ).toHaveLength(1)
})

test('a year in which nothing is known to have changed has no entry', () => {
  expect(changes.get(1998)).toBeUndefined()
})

test('openings are told from plans and promises', () => {
  const years = [...changes].filter(([, all]) => all.some(isOpening)).map(([year]) => year)
  expect(years).toContain(2024)
  expect(years).not.toContain(2028)
  expect(changes.get(2025)?.filter(isOpening).map(brief)).toEqual([
    'terminal almaty-gts-2 operating 2025-06-10',
    'terminal aktau operating 2025-06-09',
    'terminal poti operating 2025-06-09',
    'institution cultural-centre-beijing operating 2025-06',
  ])
})
