import { homedir } from 'node:os'
import { join } from 'node:path'
import { app, dialog, protocol } from 'electron'
import { ignoreClosedTerminal, installFatalErrors } from './fatal-errors'
import { createLogger, type Log } from './logging'
import { openApp } from './open-app'
import { APP_SCHEME_RIGHTS } from './security/app-protocol'
import { installWebContentsGuards } from './security/web-contents-guards'

function appLog(): Log {
  return createLogger({
    folder: join(app.getPath('userData'), 'logs'),
    maxBytes: 512 * 1024,
    home: homedir(),
    now: () => new Date(),
    print: (line) => console.log(line),
  })
}

/** What must happen before `ready`, and only in the first instance. */
function main(): void {
  ignoreClosedTerminal([process.stdout, process.stderr])
  protocol.registerSchemesAsPrivileged([APP_SCHEME_RIGHTS])
  app.enableSandbox()
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  const log = appLog()
  installFatalErrors({
    events: process,
    log,
    showErrorBox: (title, text) => dialog.showErrorBox(title, text),
    exit: (code) => app.exit(code),
  })
  installWebContentsGuards(app, log)
  app.on('window-all-closed', () => app.quit())
  app.on('child-process-gone', (_event, { type, reason }) => log('warn', 'process-gone', { type, reason }))
  void app.whenReady().then(() => openApp({ mainFolder: __dirname, log }))
}

main()
