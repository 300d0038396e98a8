import type { Session } from 'electron'
import type { Log } from '../logging'

/** Refuses every download: the app has nothing to download, and Electron would ask where to save it. */
export function refuseDownloads(session: Pick<Session, 'on'>, log: Log): void {
  session.on('will-download', (event) => {
    log('warn', 'download-refused')
    event.preventDefault()
  })
}
