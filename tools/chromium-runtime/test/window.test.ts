import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningApp, startTestApp } from './runtime-app'

let running: RunningApp
beforeAll(async () => {
  running = await startTestApp()
})
afterAll(() => running.stop())

const innerSize = () => running.page.evaluate(() => [innerWidth, innerHeight])

describe('windows', () => {
  test('open with their content size and title, and are shown when ready', async () => {
    expect(await innerSize()).toEqual([1000, 700])
    const seen = await running.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      return [
        window?.getTitle(),
        window?.isVisible(),
        window?.isFocused(),
        BrowserWindow.getAllWindows().length,
      ]
    })
    expect(seen).toEqual(['Test app', true, true, 1])
  })

  test('belong to their Playwright page', async () => {
    const window = await running.app.browserWindow(running.page)
    expect(await window.evaluate((browserWindow) => browserWindow.id)).toBe(1)
  })

  test('take the content size they are given', async () => {
    await running.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900),
    )
    await expect.poll(innerSize).toEqual([1440, 900])
  })

  test('zoom as a browser does', async () => {
    const zoom = (factor: number) =>
      running.app.evaluate(
        ({ BrowserWindow }, value) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(value),
        factor,
      )
    await zoom(2)
    await expect.poll(innerSize).toEqual([720, 450])
    expect(await running.page.evaluate(() => devicePixelRatio)).toBe(2)
    await zoom(1)
    await expect.poll(innerSize).toEqual([1440, 900])
  })

  test('follow the theme', async () => {
    const isDark = () => running.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
    expect(await isDark()).toBe(false)
    await running.app.evaluate(({ nativeTheme }) => {
      nativeTheme.themeSource = 'dark'
    })
    await expect.poll(isDark).toBe(true)
    await running.page.reload()
    expect(await isDark()).toBe(true)
    await running.app.evaluate(({ nativeTheme }) => {
      nativeTheme.themeSource = 'light'
    })
    await expect.poll(isDark).toBe(false)
  })

  test('give a picture of their size', async () => {
    const size = await running.app.evaluate(async ({ BrowserWindow }) => {
      const image = await BrowserWindow.getAllWindows()[0]?.webContents.getURL()
      const picture = await BrowserWindow.getAllWindows()[0]?.capturePage()
      return { image, size: picture?.getSize() }
    })
    expect(size).toEqual({ image: 'app://bundle/index.html', size: { width: 1440, height: 900 } })
  })

  test('tell of a menu that the page does not show itself, and of no other', async () => {
    await running.page.evaluate(() => {
      document.body.innerHTML = '<input id="field" value="Khorgos"><p id="own">own</p>'
      document.querySelector('#own')?.addEventListener('contextmenu', (event) => event.preventDefault())
    })
    await running.app.evaluate(({ BrowserWindow }) => {
      const menus: unknown[] = []
      Object.assign(globalThis, { menus })
      BrowserWindow.getAllWindows()[0]?.webContents.on('context-menu', (_event, params) => {
        const { isEditable, selectionText, editFlags } = params
        menus.push([isEditable, selectionText, editFlags.canCut, editFlags.canPaste])
      })
    })
    await running.page.locator('#own').click({ button: 'right' })
    await running.page.locator('#field').selectText()
    await running.page.locator('#field').press('Shift+F10')
    const menus = () => running.app.evaluate(() => (globalThis as unknown as { menus: unknown[] }).menus)
    await expect.poll(menus).toEqual([[true, 'Khorgos', true, true]])
  })

  test('can refuse to close, and go when they do not', async () => {
    const seen = await running.app.evaluate(async ({ BrowserWindow }) => {
      const events: string[] = []
      const window = new BrowserWindow({ width: 300, height: 200 })
      window.once('close', (event) => event.preventDefault())
      window.on('closed', () => events.push('closed'))
      window.close()
      events.push(window.isDestroyed() ? 'gone' : 'still there')
      window.close()
      events.push(window.isDestroyed() ? 'gone' : 'still there')
      return [...events, String(BrowserWindow.getAllWindows().length)]
    })
    expect(seen).toEqual(['still there', 'closed', 'gone', '1'])
  })
})

describe('permissions (P6)', () => {
  test('that the app denies are denied', async () => {
    const outcomes = await running.page.evaluate(async () => {
      const named = (error: unknown) => (error as { name?: string }).name ?? String(error)
      const position = await new Promise((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve('granted'),
          (error) => resolve(error.code),
        )
      })
      return {
        notification: await Notification.requestPermission(),
        position,
        clipboard: await navigator.clipboard.readText().then(() => 'granted', named),
        camera: (await navigator.permissions.query({ name: 'camera' as PermissionName })).state,
      }
    })
    expect(outcomes).toEqual({
      notification: 'denied',
      position: 1,
      clipboard: 'NotAllowedError',
      camera: 'denied',
    })
  })
})

describe('a crash (P17)', () => {
  test('is reported, and a reload brings the page back', async () => {
    const seen = await running.app.evaluate(async ({ app, BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      if (!contents) return []
      const gone = new Promise<string>((resolve) => {
        app.once('render-process-gone', (_event, _contents, details) => resolve(details.reason))
      })
      contents.forcefullyCrashRenderer()
      const reason = await gone
      const crashed = contents.isCrashed()
      const loaded = new Promise<void>((resolve) => contents.once('did-finish-load', () => resolve()))
      contents.reload()
      await loaded
      return [
        reason,
        crashed,
        contents.isCrashed(),
        await contents.executeJavaScript('desktop.apply((x) => x + 1, 1)'),
      ]
    })
    expect(seen).toEqual(['crashed', true, false, 2])
  })
})
