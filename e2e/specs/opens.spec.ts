import { expect, test } from '../fixtures/app'

test('opens one window, titled Tarmaq, with its content', async ({ app, page }) => {
  await app.waitReady()
  await expect(page).toHaveTitle('Tarmaq')
  expect(app.electron.windows()).toHaveLength(1)
  expect(await app.url()).toMatch(/^app:\/\/bundle\//)
})

test('P1: the page has no Node and no Electron', async ({ page }) => {
  const seen = await page.evaluate(() =>
    ['require', 'process', 'Buffer', 'module', 'electron', 'ipcRenderer'].filter(
      (name) => name in globalThis,
    ),
  )
  expect(seen).toEqual([])
})

test('P8: it asks for nothing but its own files', async ({ app }) => {
  expect(app.requests.length).toBeGreaterThan(0)
  expect(app.requests.filter((url) => !/^(app:\/\/bundle\/|blob:app:\/\/bundle\/|data:)/.test(url))).toEqual(
    [],
  )
})
