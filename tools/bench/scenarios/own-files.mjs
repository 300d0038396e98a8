// An import as a user does it, in the built app: how long, what the window's main thread and each process pay for it, how soon
// it ends when it is cancelled, and how soon the view shows what a filter asks for.
import { memoryByProcess } from './memory.mjs'

/** Lets the dialog that opens a file answer with a path. */
async function answerWith(electron, path) {
  await electron.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [file] })
  }, path)
}

/** Begins to watch for long tasks; the function that it gives ends that and tells the longest. */
async function watchBlocks(page) {
  await page.evaluate(() => {
    globalThis.benchBlocks = [0]
    globalThis.benchObserver = new PerformanceObserver((list) =>
      globalThis.benchBlocks.push(...list.getEntries().map(({ duration }) => duration)),
    )
    globalThis.benchObserver.observe({ type: 'longtask' })
  })
  return () =>
    page.evaluate(() => {
      globalThis.benchObserver.disconnect()
      return Math.max(...globalThis.benchBlocks)
    })
}

/** The largest that each kind of process was, in MB, until it is ended. */
function watchMemory(pid) {
  const peaks = {}
  const look = () => {
    for (const [kind, size] of Object.entries(memoryByProcess(pid))) {
      peaks[kind] = Math.max(peaks[kind] ?? 0, size)
    }
  }
  look()
  const timer = setInterval(look, 200)
  return () => {
    clearInterval(timer)
    return peaks
  }
}

async function toColumns({ electron, page }, path) {
  await answerWith(electron, path)
  await page.evaluate(() =>
    dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyO', key: 'O', ctrlKey: true, shiftKey: true })),
  )
  await page.locator('.import-steps[data-step=columns]').waitFor({ timeout: 60_000 })
}

/** From the press that begins to the result; names that are not sure are kept as suggested. */
async function throughSteps(page) {
  await page.locator('.import-form button[type=submit]').click()
  const names = page.locator('.import-steps[data-step=names]')
  const result = page.locator('.import-steps[data-step=result]')
  await names.or(result).waitFor({ timeout: 600_000 })
  if (await names.isVisible()) await page.locator('.import-form button[type=submit]').click()
  await result.waitFor({ timeout: 600_000 })
}

/** Imports a file in the window. */
export async function importInWindow(app, path) {
  const { electron, page } = app
  await toColumns(app, path)
  const pid = electron.process().pid
  const blocks = await watchBlocks(page)
  const memory = process.platform === 'linux' ? watchMemory(pid) : () => ({})
  const began = performance.now()
  await throughSteps(page)
  const ms = performance.now() - began
  const peaks = memory()
  const block = await blocks()
  const [read, kept] = await page.locator('.import-rows dd').allTextContents()
  return { ms, block, peaks, read: Number(read?.replace(/\D/g, '')), kept: Number(kept?.replace(/\D/g, '')) }
}

/** Begins an import and ends it in the middle. */
export async function cancelInWindow(app, path) {
  const { page } = app
  await toColumns(app, path)
  await page.locator('.import-form button[type=submit]').click()
  await page.locator('.import-running .button').waitFor()
  await page.waitForTimeout(300)
  const began = await page.evaluate(() => performance.now())
  await page.locator('.import-running .button').click()
  await page.locator('.import-steps[data-step=columns]').waitFor()
  const ms = (await page.evaluate(() => performance.now())) - began
  await page.locator('.import-head .button').click()
  return ms
}

/** Another direction chosen until the series is drawn anew. */
export async function filterRedraw(page, times) {
  await page.locator('.imports-pane[data-board=answered]').waitFor({ timeout: 60_000 })
  const took = []
  const blocks = []
  for (let i = 0; i < times; i++) {
    for (const value of ['in', '']) {
      const { ms, block } = await page.evaluate(async (wanted) => {
        const longest = [0]
        const observer = new PerformanceObserver((list) =>
          longest.push(...list.getEntries().map(({ duration }) => duration)),
        )
        observer.observe({ type: 'longtask' })
        const select = document.querySelectorAll('.imports-filters select')[2]
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
        const state = () => document.querySelector('.imports-pane')?.getAttribute('data-board')
        const began = performance.now()
        Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set.call(select, wanted)
        select.dispatchEvent(new Event('change', { bubbles: true }))
        while (state() !== 'asking') await frame()
        while (state() !== 'answered') await frame()
        await frame()
        const ended = await frame()
        await new Promise((resolve) => setTimeout(resolve, 300))
        observer.disconnect()
        return { ms: ended - began, block: Math.max(...longest) }
      }, value)
      took.push(ms)
      blocks.push(block)
    }
  }
  return { took, blocks }
}
