import type { CDPSession, Page } from '@playwright/test'
import { expect, test } from '../fixtures/app'
import type { TarmaqApp } from '../fixtures/tarmaq-app'
import { MapPanel } from '../pages/map-panel'
import { Shell } from '../pages/shell'

test.setTimeout(300_000)

const CYCLES = 50
/** What the first rounds load for good: code of a sheet, measured texts, pools of the browser. */
const WARM_UP = 10
const TOLERANCE = 0.02

/** Events of main that anything of ours listens to. */
const EVENTS = [
  'updated',
  'will-download',
  'child-process-gone',
  'second-instance',
  'web-contents-created',
  'will-quit',
  'window-all-closed',
  'will-navigate',
  'render-process-gone',
  'did-finish-load',
  'unresponsive',
  'responsive',
  'resize',
  'move',
  'close',
  'closed',
]

interface Held {
  readonly nodes: number
  readonly listeners: number
  readonly heap: number
  readonly mainListeners: number
}

/** Everything that opens and closes, once. */
async function cycle(page: Page): Promise<void> {
  const shell = new Shell(page)
  await shell.details.getByRole('button', { name: /Capacity: 66,500.*Where this comes from/ }).click()
  await expect(shell.evidence).toBeVisible()
  await shell.evidence.getByRole('button', { name: 'Back' }).click()
  await shell.statusLine.getByRole('button').click()
  await expect(shell.sheet('Sources and conflicts')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await shell.view('Compare').click()
  await expect(page.locator('.compare-view')).toBeVisible()
  await shell.view('Network').click()
  await expect(page.locator('.compare-view')).toHaveCount(0)
}

function mainListeners(app: TarmaqApp): Promise<number> {
  return app.electron.evaluate(({ app: main, BrowserWindow, nativeTheme, session }, names) => {
    const window = BrowserWindow.getAllWindows()[0]
    const emitters = [
      main,
      nativeTheme,
      session.defaultSession,
      ...(window ? [window, window.webContents] : []),
    ]
    const count = (emitter: { listenerCount: (name: string) => number }) =>
      names.reduce((sum, name) => sum + emitter.listenerCount(name), 0)
    return (emitters as unknown as Parameters<typeof count>[0][]).reduce(
      (sum, emitter) => sum + count(emitter),
      0,
    )
  }, EVENTS)
}

async function held(app: TarmaqApp, session: CDPSession): Promise<Held> {
  await new MapPanel(app.page).settle()
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage')
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return { nodes, listeners: jsEventListeners, heap: usedSize, mainListeners: await mainListeners(app) }
}

test('P21: fifty rounds of views, sheets and evidence leave nothing behind', async ({ app, page }) => {
  await app.waitReady()
  const session = await page.context().newCDPSession(page)
  for (let round = 0; round < WARM_UP; round++) await cycle(page)
  const before = await held(app, session)
  for (let round = 0; round < CYCLES; round++) await cycle(page)
  const after = await held(app, session)
  console.log(`before ${JSON.stringify(before)}, after ${JSON.stringify(after)}`)

  expect(after.mainListeners).toBe(before.mainListeners)
  expect(after.nodes).toBeLessThanOrEqual(before.nodes * (1 + TOLERANCE))
  expect(after.listeners).toBeLessThanOrEqual(before.listeners * (1 + TOLERANCE))
  expect(after.heap).toBeLessThan(before.heap * 1.1)
})
