import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures/app'
import type { TarmaqApp } from '../fixtures/tarmaq-app'
import { MapPanel } from '../pages/map-panel'
import { Shell } from '../pages/shell'

test.beforeEach(async ({ app }) => app.waitReady())

/** Takes the map's WebGL context away or gives it back, and waits until the browser has said so. */
async function contextOfMap(page: Page, change: 'lose' | 'restore'): Promise<void> {
  await page.locator('.map-container canvas').evaluate(async (element, how) => {
    const canvas = element as HTMLCanvasElement
    const kept = window as unknown as { extension?: WEBGL_lose_context | null }
    if (how === 'lose')
      kept.extension = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context') ?? null
    const event = how === 'lose' ? 'webglcontextlost' : 'webglcontextrestored'
    const said = new Promise((resolve) => canvas.addEventListener(event, resolve, { once: true }))
    if (how === 'lose') kept.extension?.loseContext()
    else kept.extension?.restoreContext()
    await said
  }, change)
}

/** What stands on the map in words and marks. */
async function drawn(page: Page) {
  const { labels, points } = await new MapPanel(page).painted()
  return { labels: labels.map(({ text }) => text).sort(), points: points.map(({ key }) => key).sort() }
}

async function picture(page: Page): Promise<Buffer> {
  await new MapPanel(page).settle()
  return page.locator('.map-surface').screenshot()
}

test('P18: a context that is lost and comes back brings layers, names and marks back', async ({ page }) => {
  const before = { ...(await drawn(page)), picture: await picture(page) }
  await contextOfMap(page, 'lose')
  expect((await page.locator('.map-surface').screenshot()).equals(before.picture)).toBe(false)
  await contextOfMap(page, 'restore')
  const map = new MapPanel(page)
  await expect.poll(async () => (await picture(page)).equals(before.picture), { timeout: 20_000 }).toBe(true)
  const after = await drawn(page)
  expect([after.labels, after.points]).toEqual([before.labels, before.points])
  await expect(map.pane.getByRole('alert')).toHaveCount(0)
})

test('P18: a context that stays away is said, and the map can be loaded again', async ({ page }) => {
  const before = await picture(page)
  await contextOfMap(page, 'lose')
  const map = new MapPanel(page)
  const alert = map.pane.getByRole('alert')
  await expect(alert).toContainText('The graphics driver dropped the map')
  await alert.getByRole('button', { name: 'Reload map' }).click()
  await expect(alert).toHaveCount(0)
  await expect.poll(async () => (await picture(page)).equals(before), { timeout: 20_000 }).toBe(true)
})

test('P18: a chart whose canvas lost its picture is drawn again', async ({ page }) => {
  const canvas = page.locator('.chart-slot canvas').first()
  const before = await canvas.screenshot()
  await canvas.evaluate((element) => {
    const drawing = element as HTMLCanvasElement
    drawing.getContext('2d')?.reset()
  })
  expect((await canvas.screenshot()).equals(before)).toBe(false)
  await canvas.evaluate((element) => element.dispatchEvent(new Event('contextrestored')))
  await expect.poll(async () => (await canvas.screenshot()).equals(before)).toBe(true)
})

test('P18: the names and marks over the map are drawn again too', async ({ page }) => {
  const before = await picture(page)
  await page.locator('.map-overlay').evaluate((element) => {
    const drawing = element as HTMLCanvasElement
    drawing.getContext('2d')?.reset()
  })
  expect((await picture(page)).equals(before)).toBe(false)
  await page
    .locator('.map-overlay')
    .evaluate((element) => element.dispatchEvent(new Event('contextrestored')))
  await expect.poll(async () => (await picture(page)).equals(before)).toBe(true)
})

async function graphicsProcess(app: TarmaqApp): Promise<number | undefined> {
  return app.electron.evaluate(
    ({ app: main }) => main.getAppMetrics().find(({ type }) => type === 'GPU')?.pid,
  )
}

test.describe('with a graphics process that is killed', () => {
  test('P17: the map comes back', async ({ app, page }) => {
    const before = await picture(page)
    await page.evaluate(() => {
      Object.assign(window, { losses: 0 })
      const count = () =>
        Object.assign(window, { losses: (window as unknown as { losses: number }).losses + 1 })
      document.addEventListener('webglcontextlost', count, true)
    })
    const pid = await graphicsProcess(app)
    if (pid === undefined) throw new Error('no graphics process')
    process.kill(pid, 'SIGKILL')
    await expect.poll(() => graphicsProcess(app)).not.toBe(pid)
    await expect.poll(() => page.evaluate(() => (window as unknown as { losses: number }).losses)).toBe(1)
    const map = new MapPanel(page)
    const reload = map.pane.getByRole('button', { name: 'Reload map' })
    await expect
      .poll(
        async () => {
          if (await reload.isVisible()) await reload.click()
          return (await picture(page)).equals(before)
        },
        { timeout: 30_000 },
      )
      .toBe(true)
    app.problems.take()
  })
})

test('P17: a graphics process that is gone is said in the window', async ({ app, page }) => {
  await app.electron.evaluate(({ app: main }) => {
    main.emit('child-process-gone', {}, { type: 'GPU', reason: 'crashed', exitCode: 139 })
  })
  const { warnings } = new Shell(page)
  await expect(warnings).toContainText('The graphics process ended and was started again')
  await warnings.getByRole('button', { name: 'Put this message away' }).click()
  await expect(warnings).toHaveCount(0)
})
