import type { Selection } from '../../shared/ipc/session'
import type { FigureRef } from '../app/app-store'

/** A figure as a bare number, or its two ends, in the unit of its column: for a spreadsheet. */
export type BareValue = number | readonly [low: number, high: number]

/** A figure in a table: a button to its evidence. */
export interface CellFigure {
  readonly text: string
  readonly value?: BareValue
  /** Names the figure where the number alone would not. */
  readonly said: string
  readonly figure: FigureRef
}

/** What stands in one cell. `figures` come before `text`. */
export interface TableCell {
  readonly figures?: readonly CellFigure[]
  readonly text?: string
  /** The number that `text` writes out. */
  readonly value?: BareValue
  readonly disputed?: boolean
  /** What the column is sorted by; the words where it is missing. */
  readonly sortBy?: number | string
}

export interface TableColumn {
  readonly id: string
  readonly label: string
  readonly numeric?: boolean
  readonly sortable?: boolean
  /** Holds lists: on paper they stand under the row, over its whole width. */
  readonly beneath?: boolean
}

export interface TableRow {
  readonly id: string
  /** What of the network the row is about. */
  readonly subject?: Selection | undefined
  /** In the order of the columns; the first names the row. */
  readonly cells: readonly TableCell[]
  /** Where the row's figures come from, for a copied table. */
  readonly citation: string
  /** Ids of the network's sources that the citation names; none where the figures are the user's own. */
  readonly sources?: readonly string[]
}

/** A table that holds what a chart shows. */
export interface TableModel {
  readonly caption: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
}

export interface TableSort {
  readonly column: string
  readonly descending: boolean
}

/** The number that is left when it is written with so many decimal places. */
export function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals))
}

/** Two ends as they are written with so many decimal places. */
export function roundedEnds(low: number, high: number, decimals: number): BareValue {
  return [rounded(low, decimals), rounded(high, decimals)]
}

/** A cell as plain text. */
export function cellText({ figures = [], text }: TableCell): string {
  return [...figures.map((figure) => figure.text), ...(text ? [text] : [])].join(' / ')
}

function keyOf(cell: TableCell | undefined): number | string {
  return cell === undefined ? '' : (cell.sortBy ?? cellText(cell))
}

function compareKeys(a: number | string, b: number | string): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (typeof a === 'number') return -1
  return typeof b === 'number' ? 1 : a.localeCompare(b)
}

/** Rows in the order of a column; what has no number comes last both ways, and equal rows keep their order. */
export function sortedRows(model: TableModel, sort: TableSort | null): readonly TableRow[] {
  if (!sort) return model.rows
  const at = model.columns.findIndex((column) => column.id === sort.column)
  return [...model.rows].sort((a, b) => {
    const [x, y] = [keyOf(a.cells[at]), keyOf(b.cells[at])]
    const order = compareKeys(x, y)
    return sort.descending && typeof x === typeof y ? -order : order
  })
}

/** Tabs and line ends would break the table that a cell is pasted into. */
function flat(text: string): string {
  return text.replace(/\s*[\t\r\n]+\s*/g, '; ')
}

/** The table as tab-separated text, with the sources of each row in a last column. */
export function toTsv(model: TableModel, rows: readonly TableRow[], sourcesLabel: string): string {
  const head = [...model.columns.map((column) => column.label), sourcesLabel]
  const lines = rows.map((row) => [...row.cells.map(cellText), row.citation])
  return [head, ...lines].map((line) => line.map(flat).join('\t')).join('\n')
}
