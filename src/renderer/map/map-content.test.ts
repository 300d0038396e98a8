import { expect, test } from 'vitest'
import { shippedIndex } from '../../shared/network/routing/shipped-fixture'
import { mapContent } from './map-content'

const contentAt = mapContent(shippedIndex())

function at(year: number | null) {
  const { points, tags, lines } = contentAt({ year, today: '2026-11-25' })
  const looks = Object.fromEntries(
    [...points.terminals, ...points.institutions, ...points.crossings.map(({ pair }) => pair)].map(
      ({ key, look }) => [key, look],
    ),
  )
  return {
    looks,
    tags: tags.map(({ route }) => route),
    lines: new Map(lines.map((line) => [line.id, line.link])),
  }
}

test.each([
  [2013, 'terminal:xian', undefined],
  [2013, 'terminal:lianyungang', undefined],
  [2014, 'terminal:lianyungang', { kind: 'capacity', low: 410_000, high: 410_000, phase: 'open' }],
  [2023, 'terminal:xian', { kind: 'unknown', phase: 'trial' }],
  [2024, 'terminal:xian', { kind: 'capacity', low: 66_500, high: 133_000, phase: 'open' }],
  [2021, 'terminal:dostyk-transterminal', { kind: 'capacity', low: 100_000, high: 100_000, phase: 'open' }],
  [2022, 'terminal:dostyk-transterminal', { kind: 'capacity', low: 320_000, high: 320_000, phase: 'open' }],
  [2024, 'terminal:budapest', { kind: 'capacity', low: 230_000, high: 230_000, phase: 'planned' }],
  [2025, 'institution:consulate-general-guangzhou', { kind: 'institution', phase: 'planned' }],
  [2026, 'institution:consulate-general-guangzhou', { kind: 'institution', phase: 'open' }],
  [2011, 'crossing:altynkol-khorgos', undefined],
  [2013, 'crossing:altynkol-khorgos', { kind: 'crossing', rail: true }],
  [2028, 'crossing:bakhty-tacheng', { kind: 'crossing', rail: false }],
] as const)('%i: %s', (year, key, look) => {
  expect(at(year).looks[key]).toEqual(look)
})

test('links and their names come with the terminal that they are links of', () => {
  expect(at(2022).tags).toEqual([])
  expect(at(2023).tags).toHaveLength(3)
  expect(at(2022).lines.get('xian-port-baoji-1435')).toBe(false)
  expect(at(2023).lines.get('xian-port-baoji-1435')).toBe(true)
})

test('labels need not keep off lines that are not there', () => {
  expect(at(2013).lines.has('zhezkazgan-saksaul-1520')).toBe(false)
  expect(at(null).lines.has('zhezkazgan-saksaul-1520')).toBe(true)
})
