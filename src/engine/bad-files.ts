import { deflateRawSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import iconv from 'iconv-lite'
import type { Encoding } from '../shared/imports/choices'
import { sheetXml, workbookBytes } from './xlsx-fixture'

/** A file that must do no harm, and how it is made. */
export interface BadFile {
  readonly name: string
  readonly content: string | Uint8Array
  /** How the columns are mapped; by their names where it is left out. */
  readonly columns?: Readonly<Record<string, number>>
  readonly encoding?: Encoding
}

const HEAD = 'place,period,direction,load,teu,tonnes,trains,containers,size,commodity'
const GOOD = 'Khorgos,2024-01,in,loaded,1,2,3,4,20,coal'

/** A good file but for one cell. */
function cell(role: string, value: string): string {
  const at = HEAD.split(',').indexOf(role)
  const cells = GOOD.split(',')
  cells[at] = /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
  return `${HEAD}\n${GOOD}\n${cells.join(',')}\n`
}

function cells(role: string, values: readonly (readonly [string, string])[]): readonly BadFile[] {
  return values.map(([name, value]) => ({ name: `${role}: ${name}`, content: cell(role, value) }))
}

const good = Buffer.from(`${HEAD}\n${GOOD}\n${GOOD}\n`)
const book = Buffer.from(
  workbookBytes([HEAD.split(','), ['Khorgos', '2024-01', 'in', 'loaded', 1, 2, 3, 4, 20, 'coal']]),
)
const entity = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'

/** A small workbook whose one sheet inflates to this many megabytes of spaces. */
function bomb(megabytes: number): Uint8Array {
  const spaces = ' '.repeat(megabytes * 1024 * 1024)
  const sheet = `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${spaces}</sheetData></worksheet>`
  return workbookBytes([], { sheet })
}

function renamed(from: string, to: string): Uint8Array {
  const bytes = Buffer.from(book)
  for (let i = bytes.indexOf(from); i >= 0; i = bytes.indexOf(from, i + 1)) bytes.write(to, i)
  return bytes
}

const NUMBERS: readonly BadFile[] = cells('teu', [
  ['no number', 'many'],
  ['NaN', 'NaN'],
  ['infinity', 'Infinity'],
  ['beyond every number', '1e400'],
  ['beyond every count', '1e12'],
  ['hexadecimal', '0x10'],
  ['accountants’ negative', '(30)'],
  ['negative', '-1'],
  ['with a word', '12abc'],
  ['with a unit', '12 TEU'],
  ['two points', '1.2.3'],
  ['underscore', '1_000'],
  ['groups of four', '1 0000'],
  ['a date', '2024-01-01'],
  ['a formula’s error', '#DIV/0!'],
  ['a formula', '=1+1'],
  ['full-width digits', '１２'],
  ['a minus of typography', '−5'],
  ['a dash for nothing', '—'],
  ['true', 'TRUE'],
])

const WORDS: readonly BadFile[] = [
  ...cells('trains', [['half a train', '1.5']]),
  ...cells('containers', [['half a box', '0.5']]),
  ...cells('size', [
    ['a length without a factor', '30'],
    ['a word', 'big'],
    ['nothing, where boxes are told', ''],
  ]).map((file) => ({
    ...file,
    content: String(file.content)
      .replaceAll(',1,2,', ',,2,')
      .replace('loaded,,2,3,4,20', 'loaded,1,2,3,4,20'),
  })),
  ...cells('direction', [
    ['sideways', 'sideways'],
    ['a number', '1'],
  ]),
  ...cells('load', [['half', 'half full']]),
  ...cells('place', [
    ['empty', ''],
    ['only spaces', '   '],
    ['a sum of the rows above', 'Итого'],
    ['a text without end', 'x'.repeat(600)],
  ]),
]

const DATES: readonly BadFile[] = cells('period', [
  ['empty', ''],
  ['a word', 'soon'],
  ['month 13', '2024-13'],
  ['30 February', '2024-02-30'],
  ['29 February of no leap year', '29.02.2023'],
  ['a year of two figures', '01.02.24'],
  ['a month with a year of two figures', 'Jan-24'],
  ['day or month', '03/04/2024'],
  ['a spreadsheet’s number', '45292'],
  ['year 0', '0000-01'],
  ['year 9999', '9999'],
  ['a range', '2024-01/2024-03'],
])

const SHAPES: readonly BadFile[] = [
  {
    name: 'teu: decimal comma where others have a point',
    content: 'place,period,teu\nKhorgos,2024-01,1.25\nKhorgos,2024-01,2.5\nKhorgos,2024-01,"1,5"\n',
  },
  { name: 'row too short', content: `${HEAD}\n${GOOD}\nKhorgos,2024-01\n` },
  { name: 'row too long', content: `${HEAD}\n${GOOD}\n${GOOD},more,and more\n` },
  { name: 'quote never closed', content: `${HEAD}\n${GOOD}\n"Khorgos,2024-01,in\n${GOOD}\n` },
  {
    name: 'text after a closing quote',
    content: `${HEAD}\n${GOOD}\n"Khor"gos,2024-01,in,loaded,1,2,3,4,20,coal\n`,
  },
  {
    name: 'bad rows after empty lines keep their numbers',
    content: `${HEAD}\n\n${GOOD}\n\n\nshort\n${GOOD.replace(',1,', ',x,')}\n`,
  },
  { name: 'a row without figures', content: `${HEAD}\n${GOOD}\nKhorgos,2024-01,in,loaded,,,,,,coal\n` },
  {
    name: 'bytes that are no UTF-8',
    encoding: 'utf-8',
    content: Buffer.concat([
      good,
      Buffer.from('Khor'),
      Buffer.from([0xff, 0xfe, 0x80]),
      Buffer.from(',2024-01,in,loaded,1,2,3,4,20,coal\n'),
    ]),
  },
  { name: 'one line of three megabytes', content: `${HEAD}\n${GOOD}\n${'x'.repeat(3 * 1024 * 1024)}\n` },
  {
    name: 'columns called __proto__ and constructor',
    content: '__proto__,constructor,toString\nKhorgos,2024-01,x\n',
    columns: { place: 0, period: 1, teu: 2 },
  },
  { name: 'two columns of one name', content: 'place,period,teu,teu\nKhorgos,2024-01,x,1\n' },
  { name: 'names of columns and no rows', content: `${HEAD}\n` },
  { name: 'only empty lines', content: '\n\n\n\n' },
  { name: 'nothing at all', content: '' },
  { name: 'only a byte order mark', content: Buffer.from([0xef, 0xbb, 0xbf]) },
  { name: 'only rows of empty cells', content: `${HEAD}\n,,,,,,,,,\n,,,,,,,,,\n` },
  {
    name: 'half a character at the end of UTF-16',
    content: Buffer.concat([
      iconv.encode(`${HEAD}\n${GOOD}\nKhorgos,2024-01,in,loaded,1,2,3,4,20,co`, 'utf-16le', { addBOM: true }),
      Buffer.from([0x41]),
    ]),
  },
  {
    name: 'half a character at the end of GB18030',
    content: Buffer.concat([
      iconv.encode('口岸,月份,标箱\n霍尔果斯,2024年1月,1\n霍尔果斯口岸到达,2024年1月,2\n霍尔果', 'gb18030'),
      Buffer.from([0xcb]),
    ]),
  },
]

const OTHERS: readonly BadFile[] = [
  { name: 'a PNG called .csv', content: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') },
  { name: 'a PDF', content: '%PDF-1.7\n%âãÏÓ\n1 0 obj' },
  { name: 'a page that says the file is gone', content: '<!DOCTYPE html><html><body>404</body></html>' },
  { name: 'XML', content: '<?xml version="1.0"?><rows/>' },
  {
    name: 'XML in UTF-16',
    content: iconv.encode('<?xml version="1.0"?><rows/>', 'utf-16le', { addBOM: true }),
  },
  {
    name: 'an old workbook',
    content: Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
  },
  {
    name: 'an encrypted workbook',
    content: Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(600),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]),
  },
  { name: 'GZIP', content: Buffer.concat([Buffer.from('1f8b0800', 'hex'), deflateRawSync('x')]) },
  { name: 'zeros', content: Buffer.alloc(5000) },
]

const JSONS: readonly BadFile[] = [
  {
    name: 'JSON cut in the middle',
    content: '[{"place":"Khorgos","period":"2024-01","teu":1},{"place":"Kho',
  },
  { name: 'JSON with a comma at its end', content: '[{"place":"Khorgos","period":"2024-01","teu":1},]' },
  { name: 'half of a pair of surrogates', content: '[{"place":"\\ud800","period":"2024-01","teu":1}]' },
  { name: 'JSON of numbers', content: '[1,2,3]' },
  { name: 'JSON nested without end', content: `${'['.repeat(20_000)}${']'.repeat(20_000)}` },
  {
    name: 'lines of JSON, one of them none',
    content:
      '{"place":"Khorgos","period":"2024-01","teu":1}\n{"place":"Khorgos","period":\n{"place":"Khorgos","period":"2024-02","teu":"x"}\n[1]\n',
  },
  {
    name: 'JSON with __proto__',
    content: '[{"__proto__":{"x":1},"place":"Khorgos","period":"2024-01","teu":"many"}]',
  },
  {
    name: 'JSON with a number beyond every number',
    content: '[{"place":"Khorgos","period":"2024-01","teu":1e400}]',
  },
]

const BOOKS: readonly BadFile[] = [
  { name: 'a zip of something else', content: zipSync({ 'a.txt': strToU8('a') }) },
  { name: 'a workbook without sheets', content: workbookBytes([], { workbook: '<workbook/>' }) },
  { name: 'a workbook cut in the middle', content: book.subarray(0, Math.floor(book.length / 2)) },
  { name: 'a workbook with a name that leads out', content: renamed('xl/styles.xml', '../../../x.xm') },
  {
    name: 'a workbook with two parts of one name',
    content: workbookBytes([['a']], { more: { 'xl/Workbook.xml': '<workbook/>' } }),
  },
  {
    name: 'a workbook with a document type',
    content: workbookBytes([], {
      sheet: `<?xml version="1.0"?>${entity}<worksheet><sheetData/></worksheet>`,
    }),
  },
  {
    name: 'a workbook that is not well-formed',
    content: workbookBytes([], { sheet: '<worksheet><sheetData><row></sheetData>' }),
  },
  {
    name: 'a workbook whose cells run backwards',
    content: workbookBytes([], { sheet: sheetXml([['a']]).replace('<c r="A1"', '<c r="B1"/><c r="A1"') }),
  },
  {
    name: 'a workbook that names texts it lacks',
    content: workbookBytes([[{ raw: '<c r="A1" t="s"><v>7</v></c>' }]]),
  },
  { name: 'a workbook that inflates a thousandfold', content: bomb(32) },
  {
    name: 'a workbook of hidden sheets',
    content: workbookBytes([['a']], {
      workbook:
        '<workbook xmlns:r="r"><sheets><sheet name="a" state="hidden" r:id="rId1"/></sheets></workbook>',
    }),
  },
  {
    name: 'a workbook of six thousand parts',
    content: workbookBytes([['a']], {
      more: Object.fromEntries(Array.from({ length: 6000 }, (_, i) => [`x/${i}`, ''])),
    }),
  },
  {
    name: 'a workbook with an error in a cell',
    content: workbookBytes([
      ['place', 'period', 'teu'],
      ['Khorgos', '2024-01', 1],
      ['Khorgos', '2024-01', { raw: '<c r="C3" t="e"><v>#N/A</v></c>' }],
    ]),
  },
  {
    name: 'a workbook with a row that is too long',
    content: workbookBytes([
      ['place', 'period', 'teu'],
      ...Array.from({ length: 600 }, () => ['Khorgos', '2024-01', 1]),
      ['Khorgos', '2024-01', 1, 'more'],
    ]),
  },
  {
    name: 'a workbook with bytes that are no UTF-8',
    content: workbookBytes([], {
      more: { 'xl/worksheets/sheet1.xml': Uint8Array.from([0x3c, 0x61, 0x3e, 0xff, 0xfe]) },
    }),
  },
]

const PARQUETS: readonly BadFile[] = [
  { name: 'Parquet that is only its mark', content: 'PAR1' },
  {
    name: 'Parquet of nonsense',
    content: Buffer.concat([Buffer.from('PAR1'), Buffer.alloc(500, 0x5a), Buffer.from('PAR1')]),
  },
]

export const BAD_FILES: readonly BadFile[] = [
  ...NUMBERS,
  ...WORDS,
  ...DATES,
  ...SHAPES,
  ...OTHERS,
  ...JSONS,
  ...BOOKS,
  ...PARQUETS,
]
