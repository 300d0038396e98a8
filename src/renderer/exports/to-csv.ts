import { guardText } from '../../shared/format/formula-guard'
import { type BareValue, cellText, type TableCell, type TableModel } from '../charts/table-model'

/** Words of the columns that a spreadsheet gets beside those of the window. */
export interface CsvWords {
  readonly sources: string
  /** Heads the upper ends of a column. */
  readonly upTo: (column: string) => string
  /** Heads what stands in a column beside its bare numbers. */
  readonly asShown: (column: string) => string
}

/** Marks the text as UTF-8 for spreadsheets that would else read it in the system's old encoding. */
const BYTE_ORDER_MARK = '\uFEFF'
const LINE_END = '\r\n'

interface Ends {
  readonly low: number
  readonly high: number
}

function endsOf(value: BareValue): Ends {
  return typeof value === 'number' ? { low: value, high: value } : { low: value[0], high: value[1] }
}

/** Lowest and highest number of a cell; `undefined` where it has only words. */
function cellEnds({ figures = [], value }: TableCell): Ends | undefined {
  const all = [...figures.map((figure) => figure.value), value].flatMap((one) =>
    one === undefined ? [] : [endsOf(one)],
  )
  if (all.length === 0) return undefined
  return { low: Math.min(...all.map(({ low }) => low)), high: Math.max(...all.map(({ high }) => high)) }
}

function digits(text: string): string {
  return text.replace(/\D/g, '')
}

/** Digits with the separators, dashes and percent signs that languages write around them. */
const NUMBERS_ALONE = /^[\d\s.,'’–%-]*$/u

/** Whether the window shows nothing beyond the bare numbers. */
function isBare(shown: string, ends: Ends | undefined): boolean {
  if (shown === '') return true
  if (!ends || !NUMBERS_ALONE.test(shown)) return false
  const { low, high } = ends
  return digits(shown) === digits(String(low)) + (high === low ? '' : digits(String(high)))
}

interface CsvColumn {
  readonly head: string
  readonly cell: (cell: TableCell) => string
}

/** A text inside quotes where a comma, a quote or a line end would break the row; harmless to spreadsheets. */
function quoted(text: string): string {
  const safe = guardText(text)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A column of the window as one of text, or as bare numbers with what else is shown in columns beside them. */
function columnsOf(label: string, cells: readonly TableCell[], words: CsvWords): readonly CsvColumn[] {
  const ends = cells.map(cellEnds)
  if (ends.every((one) => one === undefined)) return [{ head: label, cell: (cell) => quoted(cellText(cell)) }]
  const spans = ends.some((one) => one !== undefined && one.high !== one.low)
  const speaks = cells.some((cell, i) => !isBare(cellText(cell), ends[i]))
  const number = (value: number | undefined) => (value === undefined ? '' : String(value))
  return [
    { head: label, cell: (cell) => number(cellEnds(cell)?.low) },
    ...(spans ? [{ head: words.upTo(label), cell: (cell: TableCell) => number(cellEnds(cell)?.high) }] : []),
    ...(speaks
      ? [
          {
            head: words.asShown(label),
            cell: (cell: TableCell) => {
              const shown = cellText(cell)
              return isBare(shown, cellEnds(cell)) ? '' : quoted(shown)
            },
          },
        ]
      : []),
  ]
}

/**
 * A table for spreadsheets: RFC 4180 in UTF-8. Numbers are bare and have a point; what is unknown is empty, and the words
 * that the window has in its place stand in a column beside it. The last column names the sources of the row.
 */
export function toCsv(model: TableModel, words: CsvWords): string {
  const columns = model.columns.map(({ label }, i) =>
    columnsOf(
      label,
      model.rows.map((row) => row.cells[i] ?? {}),
      words,
    ),
  )
  const head = [...columns.flatMap((parts) => parts.map((part) => part.head)), words.sources].map(quoted)
  const lines = model.rows.map((row) => [
    ...columns.flatMap((parts, i) => parts.map((part) => part.cell(row.cells[i] ?? {}))),
    quoted(row.citation),
  ])
  return BYTE_ORDER_MARK + [head, ...lines].map((line) => line.join(',') + LINE_END).join('')
}
