import { mkdtempSync, rmSync } from 'node:fs'
import { homedir, tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { app, dialog, protocol } from 'electron'
import { type ExportWish, exportOption } from './exports/export-option'
import { ignoreClosedTerminal, installFatalErrors } from './fatal-errors'
import { createLogger, LOG_FILE, type Log } from './logging'
import { openApp } from './open-app'
import { openExport } from './open-export'
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

function openLog(folder: string, print: (line: string) => void): Log {
  return createLogger({
    folder,
    maxBytes: 512 * 1024,
    home: homedir(),
    user: userName(),
    now: () => new Date(),
    print,
  })
}

/** Exports beside the app itself, which may be running: with a folder of its own for what Chromium keeps. */
function exportAlone(wish: ExportWish): void {
  const userData = app.getPath('userData')
  const settings = readSettingsAtLoad(join(userData, SETTINGS_FILE))
  if (!settings.hardwareAcceleration) app.disableHardwareAcceleration()
  const folder = mkdtempSync(join(tmpdir(), 'tarmaq-export-'))
  app.setPath('userData', folder)
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
  const log = openLog(join(folder, 'logs'), (line) => {
    if (line.includes(' error ')) console.error(line)
  })
  installFatalErrors({
    events: process,
    log,
    showErrorBox: (_title, text) => console.error(text),
    exit: (code) => app.exit(code),
  })
  installWebContentsGuards(app, log)
  void app
    .whenReady()
    .then(() => openExport({ wish, mainFolder: __dirname, userData, atLoad: settings, log }))
    .then((code) => app.exit(code))
}

/** What must happen before `ready`, and only in the first instance. */
function main(): void {
  ignoreClosedTerminal([process.stdout, process.stderr])
  protocol.registerSchemesAsPrivileged([APP_SCHEME_RIGHTS])
  app.enableSandbox()
  const wish = exportOption(process.argv, process.cwd())
  if (wish) {
    exportAlone(wish)
    return
  }
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  const settings = readSettingsAtLoad(join(app.getPath('userData'), SETTINGS_FILE))
  if (!settings.hardwareAcceleration) app.disableHardwareAcceleration()
  const logs = join(app.getPath('userData'), 'logs')
  const log = openLog(logs, (line) => console.log(line))
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
