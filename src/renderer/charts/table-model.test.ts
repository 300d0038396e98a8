import { expect, test } from 'vitest'
import { sortedRows, type TableModel, toTsv } from './table-model'

const figure = (text: string) => ({ text, said: text, figure: { kind: 'observation', id: text } as const })

const MODEL: TableModel = {
  caption: 'Capacity',
  columns: [
    { id: 'name', label: 'Terminal' },
    { id: 'value', label: 'TEU/yr', numeric: true },
  ],
  rows: [
    {
      id: 'a',
      cells: [{ text: 'A' }, { figures: [figure('66,500'), figure('133,000')], sortBy: 66_500 }],
      citation: 'KTZ,\n\t2024',
    },
    { id: 'b', cells: [{ text: 'B' }, { text: 'no figure found' }], citation: '' },
    {
      id: 'c',
      cells: [{ text: 'C' }, { figures: [figure('410,000')], sortBy: 410_000 }],
      citation: 'Xinhua',
    },
  ],
}

test('sorts by number; rows without one come last both ways', () => {
  const order = (descending: boolean) =>
    sortedRows(MODEL, { column: 'value', descending }).map((row) => row.id)
  expect(order(false)).toEqual(['a', 'c', 'b'])
  expect(order(true)).toEqual(['c', 'a', 'b'])
  expect(sortedRows(MODEL, null)).toBe(MODEL.rows)
})

test('copies as tab-separated text that no cell can break', () => {
  expect(toTsv(MODEL, MODEL.rows, 'Sources')).toBe(
    [
      'Terminal\tTEU/yr\tSources',
      'A\t66,500 / 133,000\tKTZ,; 2024',
      'B\tno figure found\t',
      'C\t410,000\tXinhua',
    ].join('\n'),
  )
})
