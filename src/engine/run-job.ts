import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Job, JobAnswers, JobKind, Order, Progress, StorePutAside } from '../shared/imports/job'
import { JobFailure } from './job-failure'
import { runExport } from './jobs/export'
import { runImport } from './jobs/import'
import type { JobContext } from './jobs/job-context'
import { match } from './jobs/match'
import { preview } from './jobs/preview'
import { listProblems } from './jobs/problems'
import { runQuery } from './jobs/query'
import { listImports, removeImports } from './jobs/summaries'
import { asJobFailure } from './store/failure-of'
import { openImports, putStoreAside } from './store/open-imports'

export interface Telling {
  readonly progress: (progress: Progress) => void
  readonly putAside: (putAside: StorePutAside) => void
}

/** The one file that a job was given. */
function grantedPaths(job: Job): readonly string[] {
  if ('input' in job) return [job.input]
  return job.kind === 'export' ? [job.output] : []
}

async function perform(job: Job, context: JobContext): Promise<JobAnswers[JobKind]> {
  const { store } = context
  switch (job.kind) {
    case 'preview':
      return preview(job, context)
    case 'match':
      return match(job, context)
    case 'import':
      return runImport(job, context)
    case 'problems':
      return listProblems(job, context)
    case 'query':
      return runQuery(store, job.query)
    case 'export':
      return runExport(job, context)
    case 'rename':
      await store.run('UPDATE import SET name = ? WHERE id = ?', [job.name, job.id])
      break
    case 'remove':
      await removeImports(store, [job.id])
      break
    case 'list':
      break
  }
  return { imports: await listImports(store) }
}

/**
 * Does one job and closes the store. Rejects only with a `JobFailure`. A store that turns out to be damaged in the middle
 * of a job is kept aside, so that the next job has one.
 */
export async function runJob(order: Readonly<Order>, tell: Telling): Promise<JobAnswers[JobKind]> {
  await mkdir(order.scratch, { recursive: true })
  const scratch = await mkdtemp(join(order.scratch, 'job-'))
  const grants = {
    file: order.store,
    paths: grantedPaths(order.job),
    scratch: order.scratch,
    memoryMegabytes: order.memoryMegabytes,
    threads: order.threads,
  }
  try {
    const { store, putAside } = await openImports(grants, new Date())
    if (putAside) tell.putAside(putAside)
    try {
      await removeImports(store, order.discard)
      return await perform(order.job, { store, scratch, kept: order.scratch, tell: tell.progress })
    } finally {
      store.close()
    }
  } catch (error) {
    const failure = asJobFailure(error)
    if (failure.value.code === 'store-unreadable' && !(error instanceof JobFailure)) {
      tell.putAside(await putStoreAside(order.store, 'unreadable', new Date()))
    }
    throw failure
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}
