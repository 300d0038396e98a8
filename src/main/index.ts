import { homedir, userInfo } from 'node:os'
import { join } from 'node:path'
import { app, dialog, protocol } from 'electron'
import { ignoreClosedTerminal, installFatalErrors } from './fatal-errors'
import { createLogger, LOG_FILE, type Log } from './logging'
import { openApp } from './open-app'
import { APP_SCHEME_RIGHTS } from './security/app-protocol'
import { installWebContentsGuards } from './security/web-contents-guards'
import { readSettingsAtLoad, SETTINGS_FILE } from './settings/settings-file'

/** Empty where the system does not know the user. */
function userName(): string {
  try {
    return userInfo().username
  } catch {
    return ''
  }
}

function openLog(folder: string): Log {
  return createLogger({
    folder,
    maxBytes: 512 * 1024,
    home: homedir(),
    user: userName(),
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
  const settings = readSettingsAtLoad(join(app.getPath('userData'), SETTINGS_FILE))
  if (!settings.hardwareAcceleration) app.disableHardwareAcceleration()
  const logs = join(app.getPath('userData'), 'logs')
  const log = openLog(logs)
  log('info', 'started', { version: app.getVersion() })
  installFatalErrors({
    events: process,
    log,
    showErrorBox: (title, text) => dialog.showErrorBox(title, text),
    exit: (code) => app.exit(code),
  })
  installWebContentsGuards(app, log)
  app.on('window-all-closed', () => app.quit())
  const about = { mainFolder: __dirname, logFile: join(logs, LOG_FILE), atLoad: settings, log }
  void app.whenReady().then(() => openApp(about))
}

main()
