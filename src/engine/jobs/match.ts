import type { JobAnswers, JobOf } from '../../shared/imports/job'
import { openTable } from '../reading/open-table'
import { type JobContext, telling } from './job-context'
import { matchNames, namedRoles } from './names'
import { stage } from './stage'

/** Says which names of a file are sure, which need the user's word, and which are nobody's. */
export async function match(job: JobOf<'match'>, context: JobContext): Promise<JobAnswers['match']> {
  if (namedRoles(job.mapping).length === 0) return { names: [] }
  const { store, scratch, tell } = context
  const table = await openTable({
    input: job.input,
    wanted: job.reading,
    scratch,
    store,
    beginningOnly: false,
    onProgress: ({ bytes, of, rows }) =>
      tell({ phase: 'reading', rows, rowsPerSecond: 0, done: bytes > 0 ? Math.min(1, bytes / of) : null }),
  })
  await telling(context, 'reading', () => stage(store, table, job.mapping, scratch))
  const { names } = await matchNames(store, job.mapping, job.subjects, [])
  return { names }
}
