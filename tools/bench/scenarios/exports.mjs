import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const POLL_MS = 4
const LONGEST_MS = 120_000

async function untilWritten(folder, ending) {
  const began = performance.now()
  while (!readdirSync(folder).some((name) => name.endsWith(ending))) {
    if (performance.now() - began > LONGEST_MS) throw new Error(`no ${ending} was exported`)
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
}

/**
 * Exports by the command of the native menu, the dialog answered at once, until the file is there.
 *
 * @returns milliseconds of each time; the first, which loads what draws, is left out
 */
export async function exportTimes({ electron }, { command, ending, times }) {
  const taken = []
  for (let i = 0; i <= times; i++) {
    const folder = mkdtempSync(join(tmpdir(), 'tarmaq-bench-export-'))
    await electron.evaluate(({ dialog }, into) => {
      dialog.showSaveDialog = async (...args) => ({
        canceled: false,
        filePath: `${into}/${args.at(-1).defaultPath}`,
      })
    }, folder)
    const began = performance.now()
    await electron.evaluate(({ Menu }, id) => Menu.getApplicationMenu().getMenuItemById(id).click(), command)
    await untilWritten(folder, ending)
    if (i > 0) taken.push(performance.now() - began)
    rmSync(folder, { recursive: true, force: true })
  }
  return taken
}

/** A picture of the whole window by Chromium itself, as PNG. */
export function windowPictures({ electron }, times) {
  return electron.evaluate(async ({ BrowserWindow }, count) => {
    const [window] = BrowserWindow.getAllWindows()
    const taken = []
    for (let i = 0; i <= count; i++) {
      const began = performance.now()
      const picture = await window.capturePage()
      picture.toPNG()
      if (i > 0) taken.push(performance.now() - began)
    }
    return taken
  }, times)
}

/** The page as it stands, printed by Chromium. */
export function printedPages({ electron }, times) {
  return electron.evaluate(async ({ BrowserWindow }, count) => {
    const [window] = BrowserWindow.getAllWindows()
    const taken = []
    for (let i = 0; i <= count; i++) {
      const began = performance.now()
      await window.webContents.printToPDF({})
      if (i > 0) taken.push(performance.now() - began)
    }
    return taken
  }, times)
}
