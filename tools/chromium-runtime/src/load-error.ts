/** Chromium's numbers of the failures that a load here can have. */
const NUMBERS: Readonly<Record<string, number>> = {
  ERR_FAILED: -2,
  ERR_ABORTED: -3,
  ERR_CONNECTION_REFUSED: -102,
  ERR_NAME_NOT_RESOLVED: -105,
  ERR_INTERNET_DISCONNECTED: -106,
}

/** The error with which Electron's `loadURL` rejects. */
export interface LoadError extends Error {
  /** Chromium's name for the failure, such as `ERR_ABORTED`. */
  readonly code: string
  readonly errno: number
  readonly url: string
}

/** @param name the failure's name, with or without `net::` */
export function loadError(name: string, url: string): LoadError {
  const code = name.replace('net::', '')
  const errno = NUMBERS[code] ?? -2
  return Object.assign(new Error(`${code} (${errno}) loading '${url}'`), { code, errno, url })
}
