import {
  type Order,
  type Progress,
  type Said,
  type StorePutAside,
  saidSchema,
} from '../../shared/imports/job'
import type { JobFailureValue } from '../../shared/imports/problem'
import type { Log } from '../logging'
import type { EngineProcess } from './engine-process'

export interface EngineJobDeps {
  readonly fork: () => EngineProcess
  readonly onProgress: (progress: Progress) => void
  readonly log: Log
}

/** How the process ended, once it is gone and has let go of the store. */
export type EngineEnd = { readonly putAside: StorePutAside | null } & (
  | { readonly ok: true; readonly answer: unknown }
  | { readonly ok: false; readonly failure: JobFailureValue }
)

export interface RunningEngineJob {
  readonly ended: Promise<EngineEnd>
  /** Ends the process, wherever it is. What it had said to be done stays done. */
  readonly cancel: () => void
}

/** A process that does not go when it is asked is made to. */
const KILL_AFTER_MS = 400

function failed(code: JobFailureValue['code']): { readonly ok: false; readonly failure: JobFailureValue } {
  return { ok: false, failure: { code, values: {} } }
}

function insist(child: EngineProcess): NodeJS.Timeout {
  const timer = setTimeout(() => {
    try {
      if (child.pid !== undefined) process.kill(child.pid, 'SIGKILL')
    } catch {
      return
    }
  }, KILL_AFTER_MS)
  timer.unref()
  return timer
}

/**
 * Runs one order in a process of its own. However that process ends, by its own word, by a crash, for want of memory or
 * by being cancelled, it becomes a value; it never rejects.
 */
export function runEngineJob(order: Order, { fork, onProgress, log }: EngineJobDeps): RunningEngineJob {
  let child: EngineProcess
  try {
    child = fork()
  } catch (error) {
    log('error', 'engine-not-started', { error })
    return {
      ended: Promise.resolve({ putAside: null, ...failed('engine-crashed') }),
      cancel: () => undefined,
    }
  }
  let putAside: StorePutAside | null = null
  let end: Extract<Said, { kind: 'done' | 'failed' }> | undefined
  let cancelled = false
  let timer: NodeJS.Timeout | undefined
  const stop = (): void => {
    child.kill()
    timer ??= insist(child)
  }
  const ended = new Promise<EngineEnd>((resolve) => {
    child.onMessage((message) => {
      const said = saidSchema.safeParse(message)
      if (!said.success || end) return
      if (said.data.kind === 'progress') onProgress(said.data.progress)
      else if (said.data.kind === 'put-aside') putAside = said.data.putAside
      else {
        end = said.data
        stop()
      }
    })
    child.onExit((code) => {
      clearTimeout(timer)
      if (end?.kind === 'done') resolve({ putAside, ok: true, answer: end.answer })
      else if (end) resolve({ putAside, ok: false, failure: end.failure })
      else if (cancelled) resolve({ putAside, ...failed('cancelled') })
      else {
        log('error', 'engine-crashed', { code, job: order.job.kind })
        resolve({ putAside, ...failed('engine-crashed') })
      }
    })
  })
  child.postMessage(order)
  return {
    ended,
    cancel: () => {
      cancelled = true
      if (!end) stop()
    },
  }
}
