import { createHash } from 'node:crypto'
import type { JobOf, Preview, PreviewColumn } from '../../shared/imports/job'
import { fold } from '../../shared/network/fold'
import { guessMapping } from '../parsing/guess-mapping'
import { looksLikeNumber, looksLikePeriod } from '../reading/detect-text'
import { openTable } from '../reading/open-table'
import type { JobContext } from './job-context'

function typeOf(cells: readonly (string | null | undefined)[]): PreviewColumn['type'] {
  const filled = cells.filter((cell) => typeof cell === 'string' && cell.trim() !== '') as string[]
  if (filled.length === 0) return 'blank'
  const share = (fits: (cell: string) => boolean) => filled.filter(fits).length / filled.length
  const isPeriod = (cell: string): boolean => looksLikePeriod(cell) && !/^\d{5,}$/.test(cell.trim())
  if (share(isPeriod) > 0.8) return 'period'
  return share(looksLikeNumber) > 0.8 ? 'number' : 'text'
}

/** The same for files whose columns have the same names in the same order, however these are spaced and capitalised. */
export function fingerprintOf(columns: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify(columns.map(fold)))
    .digest('hex')
    .slice(0, 32)
}

/** Shows what a file is before anything is imported: how it was read, its first rows, and what its columns may say. */
export async function preview(
  { input, wanted }: JobOf<'preview'>,
  { store, scratch }: JobContext,
): Promise<Preview> {
  const table = await openTable({
    input,
    wanted,
    scratch,
    store,
    beginningOnly: true,
    onProgress: () => undefined,
  })
  const { reading, unsure, sheets, columns, rows, bytes } = table
  return {
    reading,
    unsure,
    sheets,
    columns: columns.map((name, i) => ({ name, type: typeOf(rows.map((row) => row[i])) })),
    rows: rows.map((row) => columns.map((_, i) => row[i] ?? null)),
    mapping: guessMapping(columns),
    fingerprint: fingerprintOf(columns),
    bytes,
  }
}
