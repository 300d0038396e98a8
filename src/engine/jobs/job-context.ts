import type { Progress } from '../../shared/imports/job'
import type { Store } from '../store/store'

/** What a job works with. */
export interface JobContext {
  readonly store: Store
  /** A folder of this job's own. */
  readonly scratch: string
  /** Ours too, for what outlives the job until the app starts again. */
  readonly kept: string
  readonly tell: (progress: Progress) => void
}

/** Tells of a statement of the database while it runs, four times a second. */
export async function telling<T>(
  { store, tell }: Pick<JobContext, 'store' | 'tell'>,
  phase: Progress['phase'],
  work: () => Promise<T>,
): Promise<T> {
  const began = performance.now()
  const timer = setInterval(() => {
    const { done, rows } = store.underWay()
    const seconds = (performance.now() - began) / 1000
    tell({ phase, rows, rowsPerSecond: Math.round(rows / seconds), done })
  }, 250)
  try {
    return await work()
  } finally {
    clearInterval(timer)
  }
}
