import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Job, JobAnswers, JobKind, Order, Progress, StorePutAside } from '../shared/imports/job'
import { JobFailure } from './job-failure'
import { runExport } from './jobs/export'
import { runImport } from './jobs/import'
import type { JobContext } from './jobs/job-context'
import { match } from './jobs/match'
import { preview } from './jobs/preview'
import { listProblems } from './jobs/problems'
import { runQueries } from './jobs/query'
import { listImports, removeImports } from './jobs/summaries'
import { lookAt } from './reading/granted-file'
import { asJobFailure, failureCode } from './store/failure-of'
import { openImports, putStoreAside } from './store/open-imports'
import { checkRoom } from './store/room'

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
      return runQueries(store, job.queries)
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

const JOB_PREFIX = 'job-'

/** Makes a folder for this job, and takes away those of jobs that were killed: there is one job at a time. */
async function makeJobFolder(scratch: string): Promise<string> {
  await mkdir(scratch, { recursive: true })
  const left = (await readdir(scratch)).filter((name) => name.startsWith(JOB_PREFIX))
  for (const name of left) await rm(join(scratch, name), { recursive: true, force: true })
  return mkdtemp(join(scratch, JOB_PREFIX))
}

async function attempt(order: Readonly<Order>, scratch: string, tell: Telling): Promise<JobAnswers[JobKind]> {
  const grants = {
    file: order.store,
    paths: grantedPaths(order.job),
    scratch: order.scratch,
    temporary: scratch,
    memoryMegabytes: order.memoryMegabytes,
    threads: order.threads,
  }
  const { store, putAside } = await openImports(grants, new Date())
  if (putAside) tell.putAside(putAside)
  try {
    await removeImports(store, order.discard)
    if (order.job.kind === 'import') await checkRoom(order.store, (await lookAt(order.job.input)).bytes)
    return await perform(order.job, { store, scratch, kept: order.scratch, tell: tell.progress })
  } finally {
    store.close()
  }
}

/**
 * Does one job and closes the store. Rejects only with a `JobFailure`. A store that turns out to be damaged in the middle
 * of a job is kept aside, and the job is done on a new one.
 */
export async function runJob(order: Readonly<Order>, tell: Telling): Promise<JobAnswers[JobKind]> {
  const scratch = await makeJobFolder(order.scratch)
  try {
    return await attempt(order, scratch, tell).catch(async (error: unknown) => {
      if (error instanceof JobFailure || failureCode(error) !== 'store-unreadable') throw error
      tell.putAside(await putStoreAside(order.store, 'unreadable', new Date()))
      return attempt(order, scratch, tell)
    })
  } catch (error) {
    throw asJobFailure(error)
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}
