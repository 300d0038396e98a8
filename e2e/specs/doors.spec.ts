import { readFile } from 'node:fs/promises'
import { get } from 'node:http'
import { join } from 'node:path'
import { CALLS } from '../../src/shared/ipc/contract'
import { expect, test } from '../fixtures/app'
import { chooseRuntime } from '../fixtures/runtime'
import type { TarmaqApp } from '../fixtures/tarmaq-app'

test.beforeEach(async ({ app }) => app.waitReady())

/** Ways out of the folder, as they are written; a client that folds `..` beforehand never sends them. */
const WAYS_OUT = [
  '/../package.json',
  '/%2e%2e/package.json',
  '/..%2fpackage.json',
  '/..%2f..%2fpackage.json',
  '/assets/..%2f..%2f..%2fpackage.json',
  '/..%5cpackage.json',
  '/index.html%00.js',
  '/%E0%A4%A',
  '/basemap/..%2fnetwork%2fplaces.json',
  '/basemap/..%2f..%2fpackage.json',
  '/etc/hostname',
  '//etc/hostname',
  '/missing.html',
  '/',
]

/** The address at which the window's own files can be asked for from outside, where the runtime has one. */
async function loopback(app: TarmaqApp): Promise<URL> {
  return new URL(await app.page.evaluate(() => location.href))
}

/** Asks with the path as it is written: no URL parser touches it. */
function ask(
  origin: URL,
  path: string,
  host = origin.host,
): Promise<{ readonly status: number; readonly body: string }> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port: origin.port, path, headers: { host } }, (answer) => {
      let body = ''
      answer.setEncoding('utf8')
      answer.on('data', (chunk: string) => {
        body += chunk
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }))
    }).on('error', reject)
  })
}

test('P7: from the page, nothing outside the bundle can be fetched', async ({ page, app }) => {
  const answers = await page.evaluate(
    (ways) =>
      Promise.all(
        ways.map(async (way) => {
          const answer = await fetch(`${location.origin}${way}`)
          return [way, answer.status, await answer.text()] as const
        }),
      ),
    WAYS_OUT,
  )
  for (const [way, status, body] of answers) {
    expect(status, way).toBeGreaterThanOrEqual(400)
    expect(body, way).toBe('')
  }
  const own = await page.evaluate(async () => (await fetch('/index.html')).status)
  expect(own).toBe(200)
  const consoleOnly = app.problems.take().filter((problem) => !problem.startsWith('console: Failed to load'))
  expect(consoleOnly).toEqual([])
})

/** Only the chromium runtime's main can be asked without a page: it answers on a port of its own. */
if (chooseRuntime(process.env).name === 'chromium runtime')
  test('P7: main answers raw requests with nothing, whatever the path and the host', async ({ app }) => {
    const origin = await loopback(app)
    for (const way of WAYS_OUT) {
      const { status, body } = await ask(origin, way)
      expect(status, way).toBeGreaterThanOrEqual(400)
      expect(body, way).toBe('')
    }
    for (const host of ['evil', 'bundle.evil', 'bundle%2eevil']) {
      const { status, body } = await ask(origin, '/index.html', origin.host.replace(/^bundle/, host))
      expect([status, body], host).toEqual([404, ''])
    }
    expect((await ask(origin, '/index.html')).status).toBe(200)
  })

const REFUSED = { ok: false, error: { code: 'request-refused' } }

test.describe('at the gate', () => {
  test.use({ launch: { capturesCalls: true } })

  test('P2: a foreign sender, a frame and extra arguments are refused, and no other channel is answered', async ({
    app,
  }) => {
    const answers = await app.electron.evaluate(async ({ BrowserWindow }) => {
      const { calls } = globalThis as unknown as { calls: Map<string, (...args: unknown[]) => unknown> }
      const sender = BrowserWindow.getAllWindows()[0]?.webContents
      const senderFrame = { url: 'app://bundle/index.html', origin: 'app://bundle', parent: null }
      const call = (event: object, ...args: unknown[]) => calls.get('theme:set')?.(event, ...args)
      return {
        channels: [...calls.keys()],
        ours: await call({ sender, senderFrame }, 'system'),
        refused: [
          await call({ sender: {}, senderFrame }, 'system'),
          await call({ sender, senderFrame: { ...senderFrame, parent: senderFrame } }, 'system'),
          await call({ sender, senderFrame: null }, 'system'),
          await call({ sender, senderFrame: { ...senderFrame, origin: 'https://bundle' } }, 'system'),
          await call({ sender, senderFrame: { ...senderFrame, url: 'app://bundle/other.html' } }, 'system'),
          await call({ sender, senderFrame }, 'system', 'extra'),
          await call({ sender, senderFrame }),
          await call({ sender, senderFrame }, 'sepia'),
        ],
      }
    })
    expect(answers.channels.sort()).toEqual(Object.keys(CALLS).sort())
    expect(answers.ours).toEqual({ ok: true, value: null })
    expect(answers.refused).toEqual(answers.refused.map(() => REFUSED))
  })
})

test('P2: a frame in the page has no bridge', async ({ app, page }) => {
  const inFrame = await page.evaluate(() => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    const seen = 'tarmaq' in (frame.contentWindow ?? {})
    frame.remove()
    return seen
  })
  expect(inFrame).toBe(false)
  app.problems.take()
})

test('P3: a download is refused by main, and nothing lies on the disk', async ({ app, page }) => {
  await app.electron.evaluate(({ session }) => {
    const downloads: boolean[] = []
    Object.assign(globalThis, { downloads })
    session.defaultSession.on('will-download', (event) => downloads.push(event.defaultPrevented))
  })
  await page.evaluate(() => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob(['text']))
    link.download = 'tarmaq-must-not-be-here.txt'
    document.body.append(link)
    link.click()
    link.remove()
  })
  const downloads = () =>
    app.electron.evaluate(() => (globalThis as unknown as { downloads: boolean[] }).downloads)
  await expect.poll(downloads).toEqual([true])
  const log = await readFile(join(app.userData, 'logs', 'main.log'), 'utf8')
  expect(log).toContain('download-refused')
  expect(log).not.toContain('must-not-be-here')
})

test('Help ▸ Show Log shows the log of this user, and it names nobody', async ({ app }) => {
  const { shown, userData } = await app.electron.evaluate(({ app: main, Menu, shell }) => {
    const paths: string[] = []
    shell.showItemInFolder = (path: string) => {
      paths.push(path)
    }
    Menu.getApplicationMenu()?.getMenuItemById('show-log')?.click()
    return { shown: paths, userData: main.getPath('userData') }
  })
  expect(shown).toEqual([join(userData, 'logs', 'main.log')])
  const log = await readFile(shown[0] ?? '', 'utf8')
  expect(log).toContain(' info started ')
  expect(log).not.toContain(process.env.HOME ?? '/root')
})
