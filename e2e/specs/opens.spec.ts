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

test('P8: the handler of app:// is asked for app://bundle only, by the page and by its workers', async ({
  app,
}) => {
  await app.waitReady()
  const handled = await app.handledUrls()
  expect(handled.filter((url) => !url.startsWith('app://bundle/'))).toEqual([])
  expect(
    handled.filter((url) => /worker/.test(url)).length,
    "the script of the map's worker",
  ).toBeGreaterThan(0)
  const own = app.requests.filter((url) => url.startsWith('app://bundle/'))
  expect(own.filter((url) => !handled.includes(url))).toEqual([])
})
