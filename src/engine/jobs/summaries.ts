import type { ImportSummary } from '../../shared/imports/job'
import type { Row, Store } from '../store/store'

function summaryOf(row: Row): ImportSummary {
  return {
    id: String(row.id),
    name: String(row.name),
    fileName: String(row.file_name),
    importedAt: String(row.imported_at),
    rowsKept: Number(row.rows_kept),
    rowsRefused: Number(row.rows_refused),
    firstDay: row.first === null ? null : String(row.first),
    lastDay: row.last === null ? null : String(row.last),
    tonnesPerTeu: row.tonnes_per_teu === null ? null : Number(row.tonnes_per_teu),
  }
}

/** What is stored, newest last. */
export async function listImports(store: Store): Promise<readonly ImportSummary[]> {
  const rows = await store.rows(
    'SELECT *, first_day::VARCHAR AS first, last_day::VARCHAR AS last FROM import ORDER BY no',
  )
  return rows.map(summaryOf)
}

/** Takes imports out, with everything that came with them. Ids that are not there are passed over. */
export async function removeImports(store: Store, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await store.transaction(async () => {
    for (const table of ['movement', 'term', 'problem']) {
      await store.run(
        `DELETE FROM ${table} WHERE import IN (SELECT no FROM import WHERE list_contains(?, id))`,
        [ids],
      )
    }
    await store.run('DELETE FROM import WHERE list_contains(?, id)', [ids])
  })
}
