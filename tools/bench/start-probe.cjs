/**
 * Loaded into a program's main process before the program: writes down when its window came and when the window's page
 * had real content, as milliseconds since the epoch, and ends the program.
 */
const { writeFileSync } = require('node:fs')
const { app } = require('electron')

const TIMEOUT_MS = 120_000
const WHEN_READY = `new Promise((resolve) => {
  const { documentElement: root } = document
  const tell = () => resolve(performance.timeOrigin + performance.getEntriesByName('tarmaq:ready')[0].startTime)
  if (root.hasAttribute('data-ready')) return tell()
  new MutationObserver((_, observer) => {
    if (!root.hasAttribute('data-ready')) return
    observer.disconnect()
    setTimeout(tell)
  }).observe(root, { attributes: true })
})`

app.once('browser-window-created', (_event, window) => {
  const times = { window: Date.now() }
  const ask = async () => {
    for (;;) {
      try {
        return await window.webContents.executeJavaScript(WHEN_READY)
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    }
  }
  ask().then((ready) => {
    writeFileSync(process.env.TARMAQ_START_TIMES, JSON.stringify({ ...times, ready }))
    app.exit(0)
  })
})
setTimeout(() => app.exit(1), TIMEOUT_MS).unref()
