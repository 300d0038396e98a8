import type { Log } from './logging'

/** What the end of the app needs; `process`, `dialog.showErrorBox` and `app.exit` in the real one. */
export interface FatalErrorDeps {
  readonly events: {
    on(event: 'uncaughtException' | 'unhandledRejection', listener: (reason: unknown) => void): unknown
  }
  readonly log: Log
  readonly showErrorBox: (title: string, text: string) => void
  readonly exit: (code: number) => void
}

/** An exception that nobody caught is a bug of ours: it is logged, shown once, and ends the app with code 1. */
export function installFatalErrors({ events, log, showErrorBox, exit }: Readonly<FatalErrorDeps>): void {
  let ending = false
  const end = (kind: string, reason: unknown): void => {
    if (ending) return
    ending = true
    log('error', kind, { reason })
    showErrorBox('Tarmaq', reason instanceof Error ? reason.message : String(reason))
    exit(1)
  }
  events.on('uncaughtException', (reason) => end('uncaught-exception', reason))
  events.on('unhandledRejection', (reason) => end('unhandled-rejection', reason))
}

/** Keeps a terminal that was closed behind the app from ending it: writing to it fails, and that is nobody's bug. */
export function ignoreClosedTerminal(streams: readonly NodeJS.WriteStream[]): void {
  for (const stream of streams) stream.on('error', () => undefined)
}
