import { describe, expect, test } from 'vitest'
import observations from '../../../resources/network/observations.json'
import originators from '../../../resources/network/originators.json'
import sources from '../../../resources/network/sources.json'
import terminals from '../../../resources/network/terminals.json'
import type { Network } from '../../shared/network/network'
import { createNetworkIndex } from '../../shared/network/network-index'
import { capacityRows, capacityTable } from '../features/compare/capacity-rows'
import { selectionTable } from '../features/details/selection-table'
import { loadText } from '../i18n/text'
import { inRanges, sourceNotes } from './source-notes'
import { toCsv } from './to-csv'

const index = createNetworkIndex({
  terminals,
  observations,
  originators,
  sources,
  places: [],
  crossings: [],
  institutions: [],
  legs: [],
  routes: [],
  themes: [],
} as unknown as Network)
const text = await loadText('en')
const rows = capacityRows(index, text, [...index.terminals.values()])
const capacities = capacityTable(index, text, rows)

test.each([
  [[], []],
  [[3], ['3']],
  [
    [2, 1],
    ['1', '2'],
  ],
  [
    [1, 2, 3, 5, 5, 8, 9],
    ['1–3', '5', '8', '9'],
  ],
  [
    [9, 8, 7, 6, 1],
    ['1', '6–9'],
  ],
])('%j is written as %j', (numbers, runs) => {
  expect(inRanges(numbers)).toEqual(runs)
})

describe('the sources under an export', () => {
  const { notes, numbersOf, own } = sourceNotes(index, text, [capacities])

  test('are all there, each once, numbered as they come', () => {
    const ids = new Set(capacities.rows.flatMap(({ sources: of = [] }) => of))
    expect(notes.map(({ number }) => number)).toEqual([...ids].map((_, i) => i + 1))
    expect(new Set(notes.map((note) => note.text)).size).toBe(ids.size)
    expect(numbersOf([...ids])).toEqual([`1–${ids.size}`])
    expect(own).toEqual([])
  })

  test('name publisher, who said it where that is another, title and date', () => {
    const [quoting] = index.network.sources.filter(
      ({ publisher, originator }) => publisher === 'Trend News Agency' && originator === 'ktz',
    )
    const [note] = sourceNotes(index, text, [], [quoting?.id ?? '']).notes
    expect(note?.text).toMatch(/^Trend News Agency \/ KTZ \(Kazakhstan Temir Zholy\), .+, .*20\d\d$/)
  })

  test('do not name a publisher twice that speaks for itself', () => {
    for (const note of notes) expect(note.text).not.toMatch(/^(.+) \/ \1,/)
  })

  test('of the user’s own files are called by name and have no number', () => {
    const files = { ...capacities, rows: [{ id: 'a', cells: [], citation: 'your files: a.csv' }] }
    expect(sourceNotes(index, text, [files, files])).toMatchObject({ notes: [], own: ['your files: a.csv'] })
  })

  test('that come first keep the first numbers', () => {
    const last = notes.at(-1)
    const id = capacities.rows.flatMap(({ sources: of = [] }) => of).at(-1) ?? ''
    expect(sourceNotes(index, text, [capacities], [id]).notes[0]?.text).toBe(last?.text)
  })
})

test('P12: every figure of a table stands in its CSV as the source gave it', () => {
  const words = { sources: 'Sources', upTo: (c: string) => `${c} to`, asShown: (c: string) => `${c} shown` }
  const table = selectionTable(index, text, { kind: 'terminal', id: 'lianyungang' })
  expect(table?.rows.length).toBeGreaterThan(20)
  const lines = toCsv(table ?? capacities, words)
    .split('\r\n')
    .slice(1)
  table?.rows.forEach(({ id }, i) => {
    const value = index.observations.get(id)?.value ?? []
    for (const number of [value].flat()) expect(lines[i]).toContain(`,${number},`)
  })
})
