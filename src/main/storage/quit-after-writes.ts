import type { App } from 'electron'
import type { AtomicWriter } from './atomic-write'

/** Lets writes that are under way end before the app does. */
export function installQuitAfterWrites(app: Pick<App, 'on' | 'quit'>, writer: AtomicWriter): void {
  let written = false
  app.on('will-quit', (event) => {
    if (written) return
    event.preventDefault()
    void writer.idle().then(() => {
      written = true
      app.quit()
    })
  })
}
