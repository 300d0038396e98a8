import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../fixtures/app'
import { ImportsPanel } from '../pages/imports-panel'
import { MapPanel } from '../pages/map-panel'
import { Shell } from '../pages/shell'

const resources = process.env.TARMAQ_PACKAGED_RESOURCES ?? ''

test.describe.configure({ timeout: 120_000 })
test.beforeEach(async ({ app }) => app.waitReady())

test('it opens from the package with its content', async ({ app, page }) => {
  const seen = await app.electron.evaluate(({ app: running }) => ({
    isPackaged: running.isPackaged,
    resourcesPath: process.resourcesPath,
    appPath: running.getAppPath(),
  }))
  expect(seen).toEqual({
    isPackaged: true,
    resourcesPath: resources,
    appPath: join(resources, 'app.asar'),
  })
  expect(existsSync(join(resources, 'icons', '256x256.png')), "the window's icon").toBe(true)
  await expect(page).toHaveTitle('Tarmaq')
  await expect(new Shell(page).row(/^Xi'an.*66,500/)).toHaveAttribute('aria-selected', 'true')
})

test('P9: the menu has no way to the developer tools', async ({ app }) => {
  const roles = await app.electron.evaluate(({ Menu }) => {
    type Items = NonNullable<ReturnType<typeof Menu.getApplicationMenu>>['items']
    const walk = (items: Items): string[] =>
      items.flatMap(({ role, submenu }) => [String(role ?? ''), ...walk(submenu?.items ?? [])])
    return walk(Menu.getApplicationMenu()?.items ?? [])
  })
  expect(roles).toContain('copy')
  expect(roles.filter((role) => /devtools|reload/i.test(role))).toEqual([])
})

test('the map shows places, names and lines', async ({ app, page }) => {
  const { labels, points } = await new MapPanel(page).painted()
  expect(labels.map(({ text }) => text)).toContain("Xi'an")
  expect(points.length).toBeGreaterThan(5)
  expect(app.requests).toContain('app://bundle/basemap/countries.geojson')
})

test('Compare sets capacities side by side', async ({ page }) => {
  await new Shell(page).view('Compare').click()
  const capacity = page.getByRole('row', { name: /^Capacity, TEU\/yr/ }).first()
  await expect(capacity).toContainText(/66,500.*133,000.*410,000/)
})

test('the sample is imported by the engine of the package', async ({ app, page }) => {
  const panel = new ImportsPanel(app, page)
  await panel.open()
  await page.getByRole('button', { name: 'Open the synthetic sample' }).click()
  await panel.at('columns')
  await panel.finish()
  expect(await panel.counts()).toEqual(['2,460', '2,460', '0', '0'])
  await panel.show()
  await expect((await panel.seriesTable()).getByRole('row').nth(2)).toBeVisible()
})
