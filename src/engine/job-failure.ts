import type { JobFailureCode, JobFailureValue } from '../shared/imports/problem'

/** Ends a job for a cause that a user can meet. It becomes a value before it leaves the engine. */
export class JobFailure extends Error {
  readonly value: JobFailureValue

  constructor(code: JobFailureCode, values: JobFailureValue['values'] = {}, cause?: unknown) {
    super(code, { cause })
    this.name = 'JobFailure'
    this.value = { code, values }
  }
}
