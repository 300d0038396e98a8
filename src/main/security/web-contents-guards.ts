import type { App, WebContents } from 'electron'
import type { Log } from '../logging'
import { isAppDocument } from './app-origin'

interface Navigation {
  readonly url: string
  readonly isMainFrame: boolean
  readonly preventDefault: () => void
}

/**
 * Keeps a window on the app's one document. A navigation or redirect is stopped unless it reloads that document in the
 * main frame; new windows and webviews are refused. Links leave through main's own call only.
 */
export function guardWebContents(contents: Pick<WebContents, 'on' | 'setWindowOpenHandler'>, log: Log): void {
  const keepHome = (navigation: Navigation): void => {
    if (navigation.isMainFrame && isAppDocument(navigation.url)) return
    log('warn', 'navigation-refused')
    navigation.preventDefault()
  }
  contents.on('will-navigate', keepHome)
  contents.on('will-redirect', keepHome)
  contents.on('will-frame-navigate', keepHome)
  contents.on('will-attach-webview', (event) => {
    log('warn', 'webview-refused')
    event.preventDefault()
  })
  contents.setWindowOpenHandler(() => {
    log('warn', 'new-window-refused')
    return { action: 'deny' }
  })
}

/** Guards every web contents that the app ever creates, from its creation on. */
export function installWebContentsGuards(app: Pick<App, 'on'>, log: Log): void {
  app.on('web-contents-created', (_event, contents) => guardWebContents(contents, log))
}
