// The least program that shows a map: the same runtime, files, window and policy as the app, and nothing else.
const { readFile } = require('node:fs/promises')
const { extname, join } = require('node:path')
const { app, BrowserWindow, protocol } = require('electron')

const ROOT = join(__dirname, '..', '..', '..')
const PAGE = join(ROOT, 'out', 'bench', 'bare')
const BASEMAP = join(ROOT, 'resources', 'basemap')
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.woff2': 'font/woff2',
}
const POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:"

async function answer(request) {
  const { pathname } = new URL(request.url)
  const file = pathname.startsWith('/basemap/')
    ? join(BASEMAP, pathname.slice('/basemap/'.length))
    : join(PAGE, pathname)
  const headers = { 'Content-Type': TYPES[extname(file)] ?? '', 'Content-Security-Policy': POLICY }
  return new Response(new Uint8Array(await readFile(file)), { headers })
}

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
])
app.enableSandbox()
app.on('window-all-closed', () => app.quit())
app.whenReady().then(() => {
  protocol.handle('app', answer)
  const window = new BrowserWindow({ width: 1440, height: 900, useContentSize: true })
  return window.loadURL('app://bundle/index.html')
})
