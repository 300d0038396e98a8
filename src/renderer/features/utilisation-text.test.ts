import { describe, expect, test } from 'vitest'
import type { Observation } from '../../shared/network/observation'
import { utilisationOf } from '../../shared/network/utilisation'
import { loadText } from '../i18n/text'
import { percentRange, utilisationBadges, utilisationRefusal } from './utilisation-text'

function capacity(id: string, value: number, series: Observation['series'] = 'terminal'): Observation {
  return {
    id,
    subject: 'terminal:xian',
    measure: 'capacity',
    unit: 'TEU/yr',
    value,
    basis: 'design',
    series,
    sources: ['s'],
  }
}

function throughput(
  period: { start: string; end: string },
  direction: Observation['direction'],
): Observation {
  return {
    ...capacity('t', 23_000),
    measure: 'throughput',
    unit: 'TEU',
    basis: 'actual',
    period,
    ...(direction ? { direction } : {}),
  }
}

const YEAR = { start: '2024', end: '2024' }
const BOTH = [capacity('a', 66_500), capacity('b', 133_000)]
const opened = utilisationOf([throughput(YEAR, 'unstated')], BOTH, '2024-02-28')
const en = await loadText('en')
const bg = await loadText('bg')

describe('Xi’an 2024 in words', () => {
  if (!opened.ok) throw new Error('refused')

  test('two readings, in the numbers of the language', () => {
    expect(percentRange(en, opened.low.percent, opened.high.percent)).toBe('17.3–34.6 %')
    expect(percentRange(bg, opened.low.percent, opened.high.percent)).toBe('17,3–34,6 %')
    expect(percentRange(en, opened.prorated?.low ?? 0, opened.prorated?.high ?? 0)).toBe('20.5–41.1 %')
  })

  test('readings that print alike are one number', () => {
    expect(percentRange(en, 62.681, 62.683)).toBe('62.7 %')
  })

  test('the badge says what is not stated and what is set against what', () => {
    expect(utilisationBadges(en, opened, false)).toBe(
      'direction scope not stated; first ~10 months (from 28 Feb) against a full-year capacity',
    )
    expect(utilisationBadges(bg, opened, false)).toBe(
      'не е посочено кои посоки се броят; първите ~10 месеца (от 28 февруари) спрямо капацитет за цяла година',
    )
    expect(utilisationBadges(en, opened, true)).toBe(
      'direction scope not stated; capacity reduced to 308 of 366 days (from 28 Feb)',
    )
  })
})

test('a part year says which part', () => {
  const part = utilisationOf([throughput({ start: '2025-01', end: '2025-04' }, 'both')], BOTH, '2024-02-28')
  if (!part.ok) throw new Error('refused')
  expect(utilisationBadges(en, part, false)).toBe(
    'part of the year: 120 of 365 days, against the capacity of those days',
  )
})

test('a refusal gives its reason', () => {
  const refused = utilisationOf([throughput(YEAR, 'both')], [capacity('c', 410_000, 'yard-moves')], undefined)
  if (refused.ok) throw new Error('not refused')
  expect(utilisationRefusal(en, refused)).toBe('refused: throughput and capacity count different things')
})
