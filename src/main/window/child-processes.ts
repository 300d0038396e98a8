import type { App } from 'electron'
import type { Log } from '../logging'

/** Logs the end of any of Chromium's own processes, and tells of the one whose end is seen: the graphics process. */
export function watchChildProcesses(
  app: Pick<App, 'on'>,
  { tellGraphicsLost, log }: { readonly tellGraphicsLost: () => void; readonly log: Log },
): void {
  app.on('child-process-gone', (_event, { type, reason }) => {
    log('warn', 'process-gone', { type, reason })
    if (type === 'GPU' && reason !== 'clean-exit') tellGraphicsLost()
  })
}
