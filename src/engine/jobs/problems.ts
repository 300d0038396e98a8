import { join } from 'node:path'
import type { JobAnswers, JobOf } from '../../shared/imports/job'
import { JobFailure } from '../job-failure'
import type { Bound } from '../store/store'
import { problemOf } from './import'
import type { JobContext } from './job-context'

type ProblemsOf = JobOf<'problems'>['of']

/** Where the refused rows of an import stand: in the store, or in a file of ours where nothing was stored. */
export function problemsSql(
  of: ProblemsOf,
  kept: string,
): { readonly sql: string; readonly bound: readonly Bound[] } {
  if ('file' in of) {
    return { sql: 'SELECT row, col, code, seen FROM read_parquet(?)', bound: [join(kept, of.file)] }
  }
  return {
    sql: 'SELECT row, col, code, seen FROM problem WHERE import = (SELECT no FROM import WHERE id = ?)',
    bound: [of.import],
  }
}

/** One page of the refused rows of an import. There is no last page that is left out. */
export async function listProblems(
  job: JobOf<'problems'>,
  { store, kept }: JobContext,
): Promise<JobAnswers['problems']> {
  const { sql, bound } = problemsSql(job.of, kept)
  const missing = (): never => {
    throw new JobFailure('import-unknown')
  }
  const [total] = await store.rows(`SELECT count(*) AS n FROM (${sql})`, bound).catch(missing)
  const rows = await store.rows(`${sql} ORDER BY row, col, code LIMIT ? OFFSET ?`, [
    ...bound,
    job.limit,
    job.offset,
  ])
  return { total: Number(total?.n ?? 0), problems: rows.map(problemOf) }
}
