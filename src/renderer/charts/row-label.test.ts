import { describe, expect, test } from 'vitest'
import { LABEL_GAP, labelParts, labelRoom, labelText } from './row-label'
import type { ChartRow, RowFigure } from './row-model'

function figure(text: string, planned = false): RowFigure {
  return {
    key: text,
    figure: { kind: 'observation', id: text },
    low: 1,
    high: 1,
    text,
    said: text,
    planned,
  }
}

const row = (figures: readonly RowFigure[], words?: string): ChartRow => ({
  id: 'a',
  label: 'A',
  figures,
  tone: 'plain',
  ...(words === undefined ? {} : { words }),
})

describe('label behind a bar', () => {
  test('both ends of a conflict, then plans, then words', () => {
    expect(labelText(row([figure('66,500'), figure('133,000')]))).toBe('66,500 / 133,000')
    expect(labelText(row([figure('320,000'), figure('700,000 planned', true)]))).toBe(
      '320,000 · 700,000 planned',
    )
    expect(labelText(row([], 'no figure found'))).toBe('no figure found')
    expect(labelText(row([figure('18,636')], 'yard only'))).toBe('18,636 · yard only')
  })

  test('each figure can be told from the text between', () => {
    const parts = labelParts(row([figure('57,000'), figure('115,000')]))
    expect(parts.map((part) => part.figure)).toEqual([0, undefined, 1])
    expect(parts.map((part) => part.style)).toEqual(['lead', 'separator', 'other'])
  })
})

describe('room for labels', () => {
  test('every label ends inside the canvas', () => {
    const rows = [
      { share: 1, labelWidth: 60 },
      { share: 0.5, labelWidth: 320 },
    ]
    const plot = 600 - labelRoom(rows, 600)
    for (const { share, labelWidth } of rows) {
      expect(plot * share + LABEL_GAP + labelWidth).toBeLessThanOrEqual(600)
    }
  })

  test('no room is kept for labels over empty plot, and bars keep their least share', () => {
    expect(labelRoom([{ share: 0.1, labelWidth: 100 }], 600)).toBe(0)
    expect(labelRoom([{ share: 1, labelWidth: 900 }], 600)).toBe(360)
  })
})
