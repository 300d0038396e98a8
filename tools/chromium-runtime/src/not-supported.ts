/** The error for an Electron feature that this test double lacks. */
export function notSupported(what: string): Error {
  return new Error(`${what}: not supported by the chromium runtime`)
}
