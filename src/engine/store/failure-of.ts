import type { JobFailureCode } from '../../shared/imports/problem'
import { JobFailure } from '../job-failure'

/** What DuckDB and the system say, and the code for it. The first that fits counts. */
const SAID: readonly (readonly [RegExp, JobFailureCode])[] = [
  [/no space left|ENOSPC|not enough space|disk is full|disk quota/i, 'disk-full'],
  [/^Out of Memory Error|bad_alloc|failed to allocate/i, 'out-of-memory'],
  [/could not set lock|being used by another process|conflicting lock/i, 'store-busy'],
  [/^Permission Error/i, 'access-refused'],
  [
    /corrupt|checksum|not a valid DuckDB database|replaying WAL|^FATAL|^Serialization Error|^INTERNAL/i,
    'store-unreadable',
  ],
]

/** The code of an error of DuckDB or of the file system, or `engine-failed` for what is our own fault. */
export function failureCode(error: unknown): JobFailureCode {
  const said = error instanceof Error ? error.message : String(error)
  return SAID.find(([pattern]) => pattern.test(said))?.[1] ?? 'engine-failed'
}

/** Any error as one that leaves the engine as a value. */
export function asJobFailure(error: unknown): JobFailure {
  return error instanceof JobFailure ? error : new JobFailure(failureCode(error), {}, error)
}
