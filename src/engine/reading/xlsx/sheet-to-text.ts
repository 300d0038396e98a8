import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import type { DecimalMark } from '../../../shared/imports/choices'
import { JobFailure } from '../../job-failure'
import { XLSX_LIMITS, type XlsxLimits } from './limits'
import { openArchive } from './open-archive'
import { readSheet } from './sheet-rows'
import { readSharedTexts, readWorkbook } from './workbook'

export interface SheetToText {
  readonly from: string
  readonly to: string
  /** `null`: the first. */
  readonly sheet: string | null
  readonly decimalMark: DecimalMark
  /** Only this many rows, for a preview. */
  readonly rows: number | null
  readonly onRows: (rows: number) => void
  readonly limits?: XlsxLimits
}

/** Rows by which the width of a sheet is told; later ones that are wider are refused one by one. */
const WIDTH_ROWS = 500
const FLUSH_CHARACTERS = 512 * 1024

function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

function widthOf(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell !== '') + 1
}

/** A row of `width` cells, or of more where it has more: the database then says that it is too long. */
function line(cells: readonly string[], width: number): string {
  const own = Math.max(width, widthOf(cells))
  const parts = Array.from({ length: own }, (_, i) => quoted(cells[i] ?? ''))
  return `${own === 1 && parts[0] === '' ? '""' : parts.join(',')}\n`
}

/**
 * Writes a sheet of a workbook as comma-separated UTF-8, with a line for every row of the sheet, so that the rows keep
 * their numbers.
 */
export async function writeSheetAsText(
  wanted: Readonly<SheetToText>,
): Promise<{ readonly sheets: readonly string[]; readonly sheet: string }> {
  const limits = wanted.limits ?? XLSX_LIMITS
  const archive = await openArchive(wanted.from, limits)
  const output = createWriteStream(wanted.to)
  const failed = finished(output)
  failed.catch(() => undefined)
  try {
    const workbook = await readWorkbook(archive)
    const found = workbook.sheets.find(({ name }) => wanted.sheet === null || name === wanted.sheet)
    if (!found) throw new JobFailure('sheet-missing')
    const texts = await readSharedTexts(archive, limits)
    const first: (readonly string[])[] = []
    let [width, rows, pending] = [0, 0, '']
    const settleWidth = (): void => {
      if (width > 0 || first.length === 0) return
      width = Math.max(1, ...first.map(widthOf))
      for (const cells of first.splice(0)) pending += line(cells, width)
    }
    await readSheet({
      ...wanted,
      archive,
      workbook,
      texts,
      limits,
      part: found.part,
      onRow: (cells) => {
        rows++
        if (width === 0) first.push([...cells])
        else pending += line(cells, width)
        if (first.length === WIDTH_ROWS) settleWidth()
        if (pending.length > FLUSH_CHARACTERS) {
          output.write(pending)
          pending = ''
          wanted.onRows(rows)
        }
        return wanted.rows === null || rows < wanted.rows
      },
    })
    settleWidth()
    if (!output.write(pending)) await Promise.race([once(output, 'drain'), failed])
    output.end()
    await failed
    return { sheets: workbook.sheets.map(({ name }) => name), sheet: found.name }
  } finally {
    output.destroy()
    archive.close()
  }
}
