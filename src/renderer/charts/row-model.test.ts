import { describe, expect, test } from 'vitest'
import { byLeadingFigure, type ChartRow, factualRows, isDisputed, type RowFigure, rowBars } from './row-model'

function figure(value: number, planned = false): RowFigure {
  return {
    key: String(value),
    figure: { kind: 'observation', id: `o-${value}` },
    low: value,
    high: value,
    text: String(value),
    said: String(value),
    planned,
  }
}

function row(label: string, ...figures: RowFigure[]): ChartRow {
  return { id: label, label, figures, tone: 'plain' }
}

describe('pieces of a bar', () => {
  test.each([
    ['one figure', row('a', figure(80)), { solid: [0, 80] }],
    [
      'a conflict, whatever its order',
      row('a', figure(115), figure(57)),
      { solid: [0, 57], extension: [57, 115] },
    ],
    [
      'a plan beyond a figure',
      row('a', figure(320), figure(700, true)),
      { solid: [0, 320], plan: [320, 700] },
    ],
    ['only a plan', row('a', figure(230, true)), { plan: [0, 230] }],
    ['a plan below what stands', row('a', figure(320), figure(200, true)), { solid: [0, 320] }],
    ['nothing', row('a'), {}],
  ])('%s', (_name, subject, pieces) => {
    expect(rowBars(subject)).toEqual(pieces)
  })

  test('a plan does not make a conflict', () => {
    expect(isDisputed(row('a', figure(320), figure(700, true)))).toBe(false)
    expect(isDisputed(row('a', figure(66), figure(133)))).toBe(true)
  })
})

test('rows: figures by size, then plans, then those without a figure by name', () => {
  const rows = [
    row('z'),
    row('plan', figure(900, true)),
    row('small', figure(1)),
    row('b'),
    row('large', figure(9)),
  ]
  expect(rows.sort(byLeadingFigure).map((r) => r.label)).toEqual(['large', 'small', 'plan', 'b', 'z'])
})

test('a plan is never the largest of what stands', () => {
  const rows = [
    row('a', figure(320), figure(700, true)),
    row('b', figure(410)),
    row('c', figure(900, true)),
    row('d'),
  ]
  expect(factualRows(rows).map((r) => r.label)).toEqual(['b', 'a'])
})
