import { expect, test } from 'vitest'
import type { BareValue, TableCell, TableModel } from '../charts/table-model'
import { type CsvWords, toCsv } from './to-csv'

const WORDS: CsvWords = {
  sources: 'Sources',
  upTo: (column) => `${column} to`,
  asShown: (column) => `${column} shown`,
}

const figure = (text: string, value: BareValue) => ({
  text,
  value,
  said: text,
  figure: { kind: 'observation', id: text } as const,
})

function model(cells: readonly TableCell[], label = 'TEU'): TableModel {
  return {
    caption: 'Capacity',
    columns: [
      { id: 'name', label: 'Terminal' },
      { id: 'value', label, numeric: true },
    ],
    rows: cells.map((cell, i) => ({ id: `${i}`, cells: [{ text: `T${i}` }, cell], citation: '' })),
  }
}

function lines(csv: string): string[] {
  expect(csv.startsWith('\uFEFF')).toBe(true)
  expect(csv.endsWith('\r\n')).toBe(true)
  return csv.slice(1, -2).split('\r\n')
}

test.each<readonly [string, readonly TableCell[], readonly string[]]>([
  [
    'bare numbers alone need one column',
    [{ figures: [figure('66,500', 66_500)] }, { text: '12.5', value: 12.5 }],
    ['Terminal,TEU,Sources', 'T0,66500,', 'T1,12.5,'],
  ],
  [
    'what is unknown is empty, with the words beside it',
    [{ figures: [figure('410\u00a0000', 410_000)] }, { text: 'no figure found' }],
    ['Terminal,TEU,TEU shown,Sources', 'T0,410000,,', 'T1,,no figure found,'],
  ],
  [
    'a range has two ends',
    [{ figures: [figure('3,130–3,460', [3130, 3460])] }, { figures: [figure('9', 9)] }],
    ['Terminal,TEU,TEU to,Sources', 'T0,3130,3460,', 'T1,9,9,'],
  ],
  [
    'two figures of one thing are told as they stand',
    [{ figures: [figure('66,500', 66_500), figure('133,000', 133_000)], disputed: true }],
    ['Terminal,TEU,TEU to,TEU shown,Sources', 'T0,66500,133000,"66,500 / 133,000",'],
  ],
  [
    'a hedge stays',
    [{ figures: [figure('≈23,000', 23_000)] }, { figures: [figure('700,000 planned', 700_000)] }],
    ['Terminal,TEU,TEU shown,Sources', 'T0,23000,"≈23,000",', 'T1,700000,"700,000 planned",'],
  ],
  ['words alone are text', [{ text: 'rail' }, {}], ['Terminal,TEU,Sources', 'T0,rail,', 'T1,,']],
])('%s', (_, cells, wanted) => {
  expect(lines(toCsv(model(cells), WORDS))).toEqual(wanted)
})

test('P22: no cell, heading or source can run in a spreadsheet, and none can break its row', () => {
  const attack: TableModel = {
    caption: '',
    columns: [
      { id: 'a', label: '=HYPERLINK("x")' },
      { id: 'b', label: 'km' },
    ],
    rows: [
      { id: '1', cells: [{ text: '@SUM(1)' }, { text: '-5', value: -5 }], citation: '+cmd' },
      { id: '2', cells: [{ text: 'a "b",\r\nc' }, { text: '=1' }], citation: 'KTZ, 2024' },
    ],
  }
  expect(toCsv(attack, WORDS).slice(1)).toBe(
    [
      `"'=HYPERLINK(""x"")",km,km shown,Sources`,
      `'@SUM(1),-5,,'+cmd`,
      `"a ""b"",\r\nc",,'=1,"KTZ, 2024"`,
      '',
    ].join('\r\n'),
  )
})
