import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningApp, startTestApp } from './runtime-app'

let running: RunningApp
beforeAll(async () => {
  running = await startTestApp()
})
afterAll(() => running.stop())

const WAYS_OUT: readonly (readonly [string, string])[] = [
  ['a link', 'document.getElementById("out").click()'],
  ['location', 'void (location.href = "https://example.com/")'],
  ['a form', 'document.getElementById("form").submit()'],
  ['a redirect', 'void (location.href = "/redirect")'],
  ['about:blank', 'void (location.href = "about:blank")'],
  ['a blob', 'void (location.href = URL.createObjectURL(new Blob(["x"], { type: "text/html" })))'],
]

async function settled(): Promise<string> {
  await new Promise((resolve) => setTimeout(resolve, 300))
  return running.app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL() ?? '',
  )
}

describe('navigation (P3)', () => {
  test.each(WAYS_OUT)('by %s is refused and the URL stays', async (_name, script) => {
    await running.page.evaluate(script)
    expect(await settled()).toBe('app://bundle/index.html')
    expect(await running.page.evaluate(() => document.title)).toBe('Test app')
  })

  test('each refusal was asked for with the app’s own URLs', async () => {
    const urls = (await running.log('will-navigate')).map((entry) => entry.url)
    expect(urls).toContain('https://example.com/')
    expect(urls).toContain('app://bundle/redirect')
    expect((await running.log('will-redirect')).map((entry) => entry.url)).toEqual(['https://example.com/'])
  })

  test('what the driver or the app loads is not asked about', async () => {
    const before = (await running.log('will-navigate')).length
    await running.page.reload()
    await running.app.evaluate(async ({ BrowserWindow }) => {
      await BrowserWindow.getAllWindows()[0]?.loadURL('app://bundle/index.html')
    })
    expect((await running.log('will-navigate')).length).toBe(before)
  })
})

describe('new windows (P3)', () => {
  const WAYS: readonly (readonly [string, string])[] = [
    ['window.open', 'void window.open("https://example.com/")'],
    ['target=_blank', 'document.getElementById("blank").click()'],
    [
      'Ctrl+click',
      'document.getElementById("out").dispatchEvent(new MouseEvent("click", { ctrlKey: true, bubbles: true }))',
    ],
  ]

  test.each(WAYS)('by %s are refused', async (_name, script) => {
    const before = (await running.log('window-open')).length
    await running.page.evaluate(script)
    expect(await settled()).toBe('app://bundle/index.html')
    expect((await running.log('window-open')).slice(before)).toEqual([
      { event: 'window-open', url: 'https://example.com/' },
    ])
    expect(running.app.windows()).toHaveLength(1)
    const driver = await running.app.context().newCDPSession(running.page)
    const { targetInfos } = await driver.send('Target.getTargets')
    expect(targetInfos.filter(({ type }) => type === 'page')).toHaveLength(1)
  })

  test('a test driver can’t make one either', async () => {
    await expect(running.app.context().newPage()).rejects.toThrow(/Not supported/)
  })
})

describe('app:// (P7)', () => {
  test('methods and bodies reach the handler', async () => {
    const answer = await running.page.evaluate(async () => {
      const response = await fetch('/echo', { method: 'POST', body: 'hello' })
      return response.text()
    })
    expect(answer).toBe('POST hello')
  })

  test('other hosts on the gateway’s port get 404', async () => {
    const origin = await running.page.evaluate(() => location.origin)
    const { port } = new URL(origin)
    const { status } = await fetch(`http://127.0.0.1:${port}/index.html`)
    expect(status).toBe(404)
  })

  test('the handler’s content security policy holds', async () => {
    const outcome = await running.page.evaluate(async () => {
      const violation = new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective))
      })
      const image = new Image()
      image.src = 'https://example.com/x.png'
      return violation
    })
    expect(outcome).toBe('img-src')
  })
})
