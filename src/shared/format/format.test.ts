import { describe, expect, test } from 'vitest'
import { createFormat } from './format'

/** Spaces of every width as one, so that the table can be read. */
function plain(text: string): string {
  return text.replace(/[\s\u202f\u2009]/g, ' ')
}

describe('createFormat', () => {
  test.each([
    ['en', 66_500, '66,500'],
    ['en', 6.7, '6.7'],
    ['en', 272.79, '272.79'],
    ['en', 1000.6, '1,001'],
    ['bg', 133_000, '133 000'],
    ['bg', 6.7, '6,7'],
  ])('%s writes %d as %s', (language, value, text) => {
    expect(plain(createFormat(language).number(value))).toBe(text)
  })

  test.each([
    ['en', '2024', '2024'],
    ['en', '2024-02', 'Feb 2024'],
    ['en', '2024-02-28', '28 Feb 2024'],
    ['bg', '2024-02', 'февруари 2024 г.'],
  ])('%s writes the date %s as %s', (language, date, text) => {
    expect(plain(createFormat(language).date(date))).toBe(text)
  })

  test.each([
    [{ start: '2024', end: '2024' }, '2024'],
    [{ start: '2024-01', end: '2024-12' }, '2024'],
    [{ start: '2025-01', end: '2025-04' }, 'Jan – Apr 2025'],
    [{ start: '2021-06', end: '2022-06' }, 'Jun 2021 – Jun 2022'],
    [{ start: '2024-01-01', end: '2024-12-04' }, '1 Jan – 4 Dec 2024'],
  ])('a period %j reads %s', (period, text) => {
    expect(plain(createFormat('en').period(period))).toBe(text)
  })

  test('a range keeps both ends, and a percentage its decimals', () => {
    expect(createFormat('en').value([3130, 3460])).toBe('3,130–3,460')
    expect(createFormat('en').percent(17.293)).toBe('17.3')
    expect(createFormat('en').percent(20)).toBe('20.0')
  })

  test.each([
    ['en', 'Aktau, Poti'],
    ['kk', 'Ақтау, Поти'],
    ['zh', '阿克套、波季'],
  ])('a list in %s', (language, words) => {
    expect(createFormat(language).list(words.split(/, |、/))).toBe(words)
  })
})
