import { expect, test } from '../fixtures/app'

test.beforeEach(async ({ app }) => app.waitReady())

test('P1: the bridge is thirty-two functions, frozen, and nothing else', async ({ page }) => {
  const bridge = await page.evaluate(() => ({
    keys: Object.keys(window.tarmaq).sort(),
    kinds: [...new Set(Object.values(window.tarmaq).map((value) => typeof value))],
    replaced: (() => {
      try {
        Object.assign(window.tarmaq, { bootstrap: () => 'mine' })
      } catch {
        return false
      }
      return String(window.tarmaq.bootstrap).includes('mine')
    })(),
  }))
  expect(bridge).toEqual({
    keys: [
      'ask',
      'bootstrap',
      'cancelImport',
      'changeSettings',
      'chooseFile',
      'copyPng',
      'copyText',
      'exportTable',
      'importAgain',
      'listImports',
      'listProblems',
      'matchNames',
      'onAlert',
      'onCommand',
      'onNetwork',
      'onOffered',
      'onProgress',
      'onRecentGone',
      'onSettings',
      'openExternal',
      'openRecent',
      'openSample',
      'previewFile',
      'removeImport',
      'renameImport',
      'resetSettings',
      'runCommand',
      'runImport',
      'saveExport',
      'saveSession',
      'setTheme',
      'takeDropped',
    ],
    kinds: ['function'],
    replaced: false,
  })
})

test('P1: wrong and extra arguments are refused as values', async ({ page }) => {
  const refused = { ok: false, error: { code: 'request-refused' } }
  const answers = await page.evaluate(async () => {
    const api = window.tarmaq as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>
    return [
      await api.setTheme?.('purple'),
      await api.copyText?.(42),
      await api.saveSession?.({ version: 9 }),
      await api.copyPng?.('not bytes'),
      await api.openExternal?.({}),
      await api.runCommand?.('view-compare'),
      await api.changeSettings?.({ language: 'de' }),
      await api.changeSettings?.({ folderAtStart: '/etc' }),
      await api.openRecent?.('/etc/passwd'),
    ]
  })
  expect(answers).toEqual(Array.from({ length: 9 }, () => expect.objectContaining(refused)))
})

test.describe('with a page that wants out', () => {
  test.use({ expectedProblems: ['console: Not allowed to load local resource: file:///etc/hostname'] })

  test('P3: no way out of app://bundle works, and no second window opens', async ({ app, page }) => {
    const before = await app.url()
    const outside = 'https://example.com/'
    await page.evaluate((url) => window.open(url), outside)
    await page.evaluate((url) => window.open(url, '_blank', 'noopener'), outside)
    for (const target of ['', '_blank', '_top']) {
      await page.evaluate(
        ({ url, target: name }) => {
          const link = document.createElement('a')
          link.href = url
          link.target = name
          document.body.append(link)
          link.click()
          link.remove()
        },
        { url: outside, target },
      )
    }
    await page.evaluate((url) => {
      location.href = url
    }, outside)
    await page.evaluate(() => {
      location.href = 'file:///etc/hostname'
    })
    await expect(page.locator('html[data-ready]')).toBeAttached()
    expect(await app.url()).toBe(before)
    expect(app.electron.windows()).toHaveLength(1)
  })
})

test('P4: only https addresses reach the system browser', async ({ app, page }) => {
  await app.electron.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    shell.openExternal = async (url: string) => {
      opened.push(url)
    }
  })
  const answers = await page.evaluate(async () => {
    const urls = [
      'https://www.geonames.org/',
      'http://example.com/',
      'javascript:alert(1)',
      'file:///etc/passwd',
      'data:text/html,x',
      'https://user:pass@example.com/',
      '\\\\unc\\share',
    ]
    return Promise.all(urls.map(async (url) => (await window.tarmaq.openExternal(url)).ok))
  })
  expect(answers).toEqual([true, false, false, false, false, false, false])
  const opened = await app.electron.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)
  expect(opened).toEqual(['https://www.geonames.org/'])
})

test('P6: permissions are refused', async ({ page }) => {
  const states = await page.evaluate(async () => ({
    notification: await Notification.requestPermission(),
    location: await new Promise((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('given'),
        () => resolve('refused'),
      ),
    ),
    camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'given',
      () => 'refused',
    ),
  }))
  expect(states).toEqual({ notification: 'denied', location: 'refused', camera: 'refused' })
})
