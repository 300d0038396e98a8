/**
 * Loaded into the app's main process on the chromium runtime: waits until the first window shows
 * its content, writes a picture of it to `TARMAQ_OVERVIEW` and ends the app.
 */
const { writeFileSync } = require('node:fs')
const { app } = require('electron')

const READY_TIMEOUT_MS = 90_000
const POLL_MS = 200
const IS_READY = "document.documentElement.hasAttribute('data-ready')"

app.once('browser-window-created', (_event, window) => {
  takeOverview(window).catch((error) => {
    console.error(String(error))
    app.exit(1)
  })
})

setTimeout(() => {
  console.error(`The window was not ready in ${READY_TIMEOUT_MS / 1000} s.`)
  app.exit(1)
}, READY_TIMEOUT_MS)

async function takeOverview(window) {
  while (!(await isReady(window))) await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  const picture = await window.capturePage()
  writeFileSync(process.env.TARMAQ_OVERVIEW, picture.toPNG())
  app.exit(0)
}

/** A page between two documents can't answer: it is not ready. */
function isReady(window) {
  return window.webContents.executeJavaScript(IS_READY).catch(() => false)
}
