import type { DateOrder, DecimalMark } from '../../shared/imports/choices'
import { parsePeriod } from '../parsing/period'
import { firstRecords } from './records'

const DELIMITERS = [',', ';', '\t', '|'] as const
const SAMPLE_RECORDS = 200

function commonest(counts: readonly number[]): { readonly count: number; readonly share: number } {
  const tally = new Map<number, number>()
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1)
  const [best = [0, 0]] = [...tally].sort((a, b) => b[1] - a[1] || b[0] - a[0])
  return { count: best[0], share: counts.length === 0 ? 0 : best[1] / counts.length }
}

/** The delimiter that gives the most records the same number of cells; a comma where no one parts anything. */
export function detectDelimiter(text: string, cut: boolean): string {
  let best = { delimiter: ',', score: 0 }
  for (const delimiter of DELIMITERS) {
    const records = firstRecords(text, delimiter, { limit: SAMPLE_RECORDS, cut })
    const counts = records.map(({ length }) => length).filter((length) => length > 0)
    const { count, share } = commonest(counts)
    const score = count > 1 ? share + Math.min(count, 50) / 1000 : 0
    if (score > best.score) best = { delimiter, score }
  }
  return best.delimiter
}

const NUMBER = /^[+-]?[\d\s\u00a0\u202f.,'’]*\d$/

/** Whether a cell is a number in any way of writing it. */
export function looksLikeNumber(cell: string): boolean {
  return NUMBER.test(cell.trim())
}

/** Whether a cell is a year, a month or a day. */
export function looksLikePeriod(cell: string): boolean {
  const parsed = parsePeriod(cell, 'dmy')
  return parsed.ok || parsed.code === 'date-order-unset'
}

/** The record with the names of the columns, from 1: the first as wide as most, unless it holds figures; 0 for none. */
export function detectHeaderRow(records: readonly (readonly string[])[]): number {
  const { count } = commonest(records.map(({ length }) => length).filter((length) => length > 0))
  const index = records.findIndex(({ length }) => length === count)
  const found = records[index]
  if (!found || count === 0) return 0
  const filled = found.filter((cell) => cell.trim() !== '')
  const figures = filled.filter((cell) => looksLikeNumber(cell) || looksLikePeriod(cell))
  return figures.length > 0 || filled.length === 0 ? 0 : index + 1
}

/** The decimal mark that the cells show, and whether they leave a doubt. */
export function detectDecimalMark(
  cells: readonly string[],
  delimiter: string | null,
): { readonly mark: DecimalMark; readonly sure: boolean } {
  let [comma, point, doubtful] = [0, 0, 0]
  for (const raw of cells) {
    const cell = raw.trim()
    if (!looksLikeNumber(cell) || looksLikePeriod(cell)) continue
    const [lastComma, lastPoint] = [cell.lastIndexOf(','), cell.lastIndexOf('.')]
    if (lastComma < 0 && lastPoint < 0) continue
    const at = Math.max(lastComma, lastPoint)
    const mark = cell[at]
    const both = lastComma >= 0 && lastPoint >= 0
    const repeated = cell.split(mark ?? '').length > 2
    const decimals = cell.length - at - 1
    if (repeated && !both) mark === ',' ? point++ : comma++
    else if (both || decimals !== 3) mark === ',' ? comma++ : point++
    else doubtful++
  }
  if (comma !== point) return { mark: comma > point ? ',' : '.', sure: comma === 0 || point === 0 }
  return { mark: delimiter === ';' && doubtful > 0 ? ',' : '.', sure: doubtful === 0 && comma === 0 }
}

const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-]\d{4}/

/** The order of day and month that some date shows; `null` and not sure where dates could be read both ways. */
export function detectDateOrder(cells: readonly string[]): {
  readonly order: DateOrder | null
  readonly sure: boolean
} {
  const pairs = cells.flatMap((cell) => {
    const match = SLASHED.exec(cell.trim())
    return match ? [[Number(match[1]), Number(match[2])] as const] : []
  })
  const dmy = pairs.some(([a]) => a > 12)
  const mdy = pairs.some(([, b]) => b > 12)
  if (dmy !== mdy) return { order: dmy ? 'dmy' : 'mdy', sure: true }
  return { order: null, sure: pairs.every(([a, b]) => a === b) }
}
