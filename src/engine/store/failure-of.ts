import type { JobFailureCode } from '../../shared/imports/problem'
import { JobFailure } from '../job-failure'

/** What DuckDB and the system say, and the code for it. The first that fits counts. */
const SAID: readonly (readonly [RegExp, JobFailureCode])[] = [
  [/no space left|ENOSPC|not enough space|disk is full|disk quota/i, 'disk-full'],
  [/^Out of Memory Error|bad_alloc|failed to allocate/i, 'out-of-memory'],
  [/could not set lock|being used by another process|conflicting lock/i, 'store-busy'],
  [/^Permission Error/i, 'access-refused'],
  [
    /corrupt|checksum|could not read enough bytes|not a valid DuckDB database|replaying WAL|^Serialization Error/i,
    'store-unreadable',
  ],
]

/** The code of an error of DuckDB or of the file system, or `engine-failed` for what is our own fault. */
export function failureCode(error: unknown): JobFailureCode {
  const said = error instanceof Error ? error.message : String(error)
  return SAID.find(([pattern]) => pattern.test(said))?.[1] ?? 'engine-failed'
}

/** Whether the store could not be opened for a fault of its own: there even an inner error of DuckDB is one. */
export function isUnusable(error: unknown): boolean {
  const inner = error instanceof Error && /^(?:INTERNAL|FATAL)/.test(error.message)
  return inner || failureCode(error) === 'store-unreadable'
}

/** Any error as one that leaves the engine as a value. */
export function asJobFailure(error: unknown): JobFailure {
  return error instanceof JobFailure ? error : new JobFailure(failureCode(error), {}, error)
}
