/** Something that went wrong in a way that a user can cause or should be told of. Never thrown across IPC. */
export interface AppError {
  /** Key of the message catalogue, under `error.`. */
  readonly code: ErrorCode
  /** Values for the message. */
  readonly values?: Readonly<Record<string, string | number>>
}

export const ERROR_CODES = [
  'network-invalid',
  'network-unreadable',
  'request-refused',
  'link-refused',
  'save-failed',
  'file-not-granted',
  'sample-missing',
  'export-unwritable',
  'export-unprintable',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: AppError }

export function ok<T>(value: T): Result<T> {
  return { ok: true, value }
}

export function fail(code: ErrorCode, values?: AppError['values']): Result<never> {
  return { ok: false, error: values ? { code, values } : { code } }
}
