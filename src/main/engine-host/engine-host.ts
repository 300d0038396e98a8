import { rename, rm } from 'node:fs/promises'
import type { Job, JobAnswers, JobKind, JobOf, JobOutcome, Order, Progress } from '../../shared/imports/job'
import type { JobFailureValue } from '../../shared/imports/problem'
import type { Log } from '../logging'
import type { EngineProcess } from './engine-process'
import { type EngineEnd, type RunningEngineJob, runEngineJob } from './run-engine-job'
import type { UnfinishedImports } from './unfinished-imports'

export interface EngineHostOptions {
  readonly fork: () => EngineProcess
  readonly store: string
  readonly scratch: string
  readonly memoryMegabytes: number
  readonly threads: number
  readonly unfinished: UnfinishedImports
  readonly log: Log
}

export interface RunOptions {
  readonly onProgress?: (progress: Progress) => void
  /** The import that this one takes the place of, once it is reported done and has stored something. */
  readonly replaces?: string
}

export interface RunningJob<K extends JobKind> {
  readonly outcome: Promise<JobOutcome<K>>
  /** Ends the job within a second; what was stored before it stays as it was. */
  readonly cancel: () => void
}

export interface EngineHost {
  readonly run: <K extends JobKind>(job: JobOf<K>, options?: RunOptions) => RunningJob<K>
  /** Ends what runs and lets nothing more begin; for the end of the app. */
  readonly close: () => Promise<void>
}

function failure(code: JobFailureValue['code']): EngineEnd {
  return { putAside: null, ok: false, failure: { code, values: {} } }
}

/** Whether an import kept rows, and not only a list of what is wrong with them. */
function hasStored(job: Job, answer: unknown): boolean {
  return job.kind === 'import' && (answer as JobAnswers['import']).stored !== null
}

/** The file that an export is written to before it takes the place of the one that the user named. */
function partOf(job: Job, serial: number): string | null {
  return job.kind === 'export' ? `${job.output}.${process.pid}-${serial}.part` : null
}

/** Puts a finished export in its place, or takes away what is left of one that failed. */
async function settleOutput(end: EngineEnd, part: string, output: string): Promise<EngineEnd> {
  if (end.ok) {
    try {
      await rename(part, output)
      return end
    } catch {
      await rm(part, { force: true }).catch(() => undefined)
      return failure('output-unwritable')
    }
  }
  await rm(part, { force: true }).catch(() => undefined)
  return end
}

/**
 * Runs the engine's jobs, one after the other, each in a process of its own: the store has one writer at a time. An import
 * is written down before it begins and struck out when it is reported done; what is still written down is taken out of the
 * store by the next job, so that the store holds exactly what was reported.
 */
export function createEngineHost(options: Readonly<EngineHostOptions>): EngineHost {
  const { fork, store, scratch, memoryMegabytes, threads, unfinished, log } = options
  let last: Promise<unknown> = Promise.resolve()
  let running: RunningEngineJob | undefined
  let closed = false
  let serial = 0

  const perform = async (
    job: Job,
    isCancelled: () => boolean,
    { onProgress = () => undefined, replaces }: RunOptions,
  ): Promise<EngineEnd> => {
    if (closed || isCancelled()) return failure('cancelled')
    const discard = unfinished.ids()
    if (job.kind === 'import') {
      try {
        await unfinished.begin(job.id)
      } catch (error) {
        log('error', 'import-not-begun', { error })
        return failure('disk-full')
      }
      if (closed || isCancelled()) return failure('cancelled')
    }
    const part = partOf(job, ++serial)
    const given: Job = job.kind === 'export' && part !== null ? { ...job, output: part } : job
    const order: Order = { store, scratch, memoryMegabytes, threads, discard: [...discard], job: given }
    running = runEngineJob(order, { fork, onProgress, log })
    const end = await running.ended
    running = undefined
    if (end.ok) {
      const settled = job.kind === 'import' ? [...discard, job.id] : discard
      const gone = replaces !== undefined && hasStored(job, end.answer) ? [replaces] : []
      await unfinished
        .settle(settled, gone)
        .catch((error: unknown) => log('error', 'imports-not-settled', { error }))
    }
    return job.kind === 'export' && part !== null ? settleOutput(end, part, job.output) : end
  }

  const run = <K extends JobKind>(job: JobOf<K>, options: RunOptions = {}): RunningJob<K> => {
    let cancelled = false
    let begun = false
    const work = last.then(() => {
      begun = true
      return perform(job, () => cancelled, options)
    })
    let finished = false
    last = work.then(
      () => {
        finished = true
      },
      () => {
        finished = true
      },
    )
    const outcome = work.then(
      (end): JobOutcome<K> =>
        end.ok
          ? { putAside: end.putAside, ok: true, value: end.answer as JobAnswers[K] }
          : { putAside: end.putAside, ok: false, failure: end.failure },
    )
    const cancel = (): void => {
      cancelled = true
      if (begun && !finished) running?.cancel()
    }
    return { outcome, cancel }
  }

  const close = async (): Promise<void> => {
    closed = true
    running?.cancel()
    await last
  }
  return { run, close }
}
