import type { DecimalMark } from '../../../shared/imports/choices'
import { JobFailure } from '../../job-failure'
import type { XlsxLimits } from './limits'
import type { XlsxArchive } from './open-archive'
import { Enough, readXml } from './read-xml'
import type { Workbook } from './workbook'

export interface SheetReading {
  readonly archive: XlsxArchive
  readonly workbook: Workbook
  readonly texts: readonly string[]
  readonly part: string
  readonly decimalMark: DecimalMark
  readonly limits: XlsxLimits
  /** Called for every row of the sheet in order, those without cells too; false ends the reading. */
  readonly onRow: (cells: readonly string[]) => boolean
}

const DAY_MS = 86_400_000
const EPOCH_1900 = Date.UTC(1899, 11, 30)
const EPOCH_1904 = Date.UTC(1904, 0, 1)
/** Days are whole at this number of decimals; Excel keeps time as a fraction. */
const LAST_SERIAL = 2_958_465

/** A date that Excel keeps as a number of days, as text; numbers that are none stay as they are. */
export function dateOfSerial(serial: number, since1904: boolean): string | undefined {
  const days = since1904 ? serial : serial < 60 ? serial + 1 : serial
  if (!(days >= 0 && days <= LAST_SERIAL) || (!since1904 && serial < 1)) return undefined
  const time = new Date((since1904 ? EPOCH_1904 : EPOCH_1900) + Math.round(days * DAY_MS))
  const iso = time.toISOString()
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19).replace('T', ' ')
}

/** The column of `AB12`, from 0. */
function columnOf(reference: string): number {
  let column = 0
  for (let i = 0; i < reference.length; i++) {
    const code = reference.charCodeAt(i)
    if (code < 65 || code > 90) break
    column = column * 26 + code - 64
  }
  return column - 1
}

interface Cell {
  column: number
  type: string
  style: number
  value: string
}

/** What a cell shows, as text. A formula counts by the value that was kept with it. */
function shown(cell: Cell, { workbook, texts, decimalMark }: SheetReading): string {
  const { type, value } = cell
  if (value === '') return ''
  if (type === 's') {
    const text = texts[Number(value)]
    if (text === undefined) throw new JobFailure('xlsx-broken')
    return text
  }
  if (type === 'n' || type === '') {
    const date = workbook.dateStyles[cell.style] ? dateOfSerial(Number(value), workbook.since1904) : undefined
    return date ?? (decimalMark === ',' ? value.replace('.', ',') : value)
  }
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  return value
}

/** Reads the rows of one sheet as it inflates. */
export async function readSheet(reading: Readonly<SheetReading>): Promise<void> {
  const { archive, part, limits, onRow } = reading
  const cell: Cell = { column: -1, type: '', style: 0, value: '' }
  let row: string[] = []
  let rowNumber = 0
  let inValue = false
  const give = (cells: readonly string[]): void => {
    if (!onRow(cells)) throw new Enough()
  }
  const openRow = (r: string | undefined): void => {
    const number = r === undefined ? rowNumber + 1 : Number(r)
    if (!Number.isInteger(number) || number <= rowNumber || number > limits.rows)
      throw new JobFailure('xlsx-broken')
    while (rowNumber < number - 1) {
      rowNumber++
      give([])
    }
    rowNumber = number
    row = []
    cell.column = -1
  }
  const closeCell = (): void => {
    while (row.length < cell.column) row.push('')
    row[cell.column] = shown(cell, reading)
  }
  await readXml(await archive.open(part), {
    open: (tag, attributes) => {
      if (tag === 'c') {
        const column = attributes.r === undefined ? cell.column + 1 : columnOf(attributes.r)
        if (column <= cell.column || column >= limits.columns) throw new JobFailure('xlsx-broken')
        cell.column = column
        cell.type = attributes.t ?? ''
        cell.style = Number(attributes.s ?? 0)
        cell.value = ''
      } else if (tag === 'v' || tag === 't') inValue = true
      else if (tag === 'row') openRow(attributes.r)
    },
    text: (text) => {
      if (!inValue) return
      cell.value += text
      if (cell.value.length > limits.cellCharacters) throw new JobFailure('xlsx-too-large', { megabytes: 0 })
    },
    close: (tag) => {
      if (tag === 'v' || tag === 't') inValue = false
      else if (tag === 'c') closeCell()
      else if (tag === 'row') give(row)
    },
  })
}
