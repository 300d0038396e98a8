import { strToU8, zipSync } from 'fflate'

export type FixtureCell = string | number | { readonly date: number } | { readonly raw: string } | null

export interface WorkbookParts {
  readonly sheet?: string
  readonly workbook?: string
  readonly more?: Readonly<Record<string, string | Uint8Array>>
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const REL = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function cellXml(cell: FixtureCell, reference: string): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`
  if (typeof cell === 'string')
    return `<c r="${reference}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`
  return 'raw' in cell ? cell.raw : `<c r="${reference}" s="1"><v>${cell.date}</v></c>`
}

/** The XML of a sheet with these rows; `undefined` leaves a row out. */
export function sheetXml(rows: readonly (readonly FixtureCell[] | undefined)[]): string {
  const lines = rows.map((cells, r) =>
    cells
      ? `<row r="${r + 1}">${cells.map((cell, c) => cellXml(cell, `${String.fromCharCode(65 + c)}${r + 1}`)).join('')}</row>`
      : '',
  )
  return `${HEAD}<worksheet ${NS}><sheetData>${lines.join('')}</sheetData></worksheet>`
}

/** A workbook of one sheet, small and whole, of which any part can be replaced. */
export function workbookBytes(
  rows: readonly (readonly FixtureCell[] | undefined)[],
  { sheet, workbook, more = {} }: WorkbookParts = {},
): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {
    'xl/workbook.xml':
      workbook ??
      `${HEAD}<workbook ${NS} ${REL}><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="t" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/styles.xml': `${HEAD}<styleSheet ${NS}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': sheet ?? sheetXml(rows),
    ...more,
  }
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  )
}
