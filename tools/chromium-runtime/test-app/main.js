const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { app, BrowserWindow, ipcMain, protocol, session } = require('electron')

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
])
if (process.argv.includes('--plain')) app.disableHardwareAcceleration()
const isFirst = app.requestSingleInstanceLock()
const log = []
globalThis.log = log

if (isFirst) run()
else app.quit()

function run() {
  app.on('second-instance', (_event, argv, workingDirectory) =>
    log.push({ event: 'second-instance', argv, workingDirectory }),
  )
  app.on('web-contents-created', (_event, contents) => guard(contents))
  app.on('window-all-closed', () => app.quit())
  app.whenReady().then(open)
}

function guard(contents) {
  for (const event of ['will-navigate', 'will-redirect', 'will-frame-navigate']) {
    contents.on(event, (details) => {
      log.push({ event, url: details.url })
      if (!details.url.startsWith('app://bundle/')) details.preventDefault()
    })
  }
  contents.on('render-process-gone', (_event, { reason }) =>
    log.push({ event: 'render-process-gone', reason }),
  )
  contents.setWindowOpenHandler(({ url }) => {
    log.push({ event: 'window-open', url })
    return { action: 'deny' }
  })
}

function answer(request) {
  const { pathname } = new URL(request.url)
  log.push({ event: 'request', url: request.url, method: request.method })
  if (pathname === '/redirect')
    return new Response(null, { status: 302, headers: { location: 'https://example.com/' } })
  if (pathname === '/echo') return request.text().then((text) => new Response(`${request.method} ${text}`))
  const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript' }
  const type = types[pathname.slice(pathname.lastIndexOf('.'))]
  if (!type) return new Response('not found', { status: 404 })
  const headers = { 'content-type': type }
  if (pathname === '/index.html') headers['content-security-policy'] = "default-src 'self'; frame-src 'self'"
  return new Response(readFileSync(join(__dirname, pathname)), { headers })
}

function open() {
  protocol.handle('app', answer)
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, callback) => callback(false))
  session.defaultSession.setPermissionCheckHandler(() => false)
  ipcMain.handle('echo', (event, ...args) => {
    const { url, origin, parent } = event.senderFrame
    log.push({ event: 'echo', url, origin, isMain: parent === null })
    return args
  })
  ipcMain.handle('fail', () => {
    throw new Error('no luck')
  })
  ipcMain.on('tick', (event, count) => {
    for (let index = 1; index <= count; index += 1) event.sender.send('tock', { index })
  })
  const window = new BrowserWindow({
    width: 1000,
    height: 700,
    show: false,
    webPreferences: { preload: join(__dirname, 'preload.js'), nodeIntegrationInSubFrames: true },
  })
  window.once('ready-to-show', () => window.show())
  window.loadURL('app://bundle/index.html')
}
