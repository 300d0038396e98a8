import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { APP_SCHEME_RIGHTS, createAppProtocolHandler, installAppProtocol } from './app-protocol'
import { CONTENT_SECURITY_POLICY } from './content-security-policy'

let top: string
let get: (url: string, method?: string) => Promise<Response>

beforeAll(async () => {
  top = await mkdtemp(join(tmpdir(), 'tarmaq-app-'))
  const renderer = join(top, 'app', 'renderer')
  const basemap = join(top, 'app', 'basemap')
  await mkdir(join(renderer, 'assets'), { recursive: true })
  await mkdir(join(renderer, 'folder.html'))
  await mkdir(basemap)
  await mkdir(join(top, 'app', 'renderer-evil'))
  const files: Record<string, string> = {
    'app/renderer/index.html': '<!doctype html>',
    'app/renderer/assets/main.js': 'export {}',
    'app/renderer/assets/main.js.map': '{}',
    'app/renderer/assets/ж 1.css': 'a{}',
    'app/basemap/countries.geojson': '{}',
    'app/renderer-evil/index.html': 'evil',
    'app/package.json': '{"secret":true}',
    'secret.json': '{"secret":true}',
  }
  for (const [name, text] of Object.entries(files)) await writeFile(join(top, name), text)
  await symlink(join(top, 'secret.json'), join(renderer, 'link.json'))
  await symlink(top, join(renderer, 'way-out'))
  await symlink(join(renderer, 'assets'), join(renderer, 'inner'))
  await symlink(join(renderer, 'loop.json'), join(renderer, 'loop.json'))
  await symlink(join(renderer, 'index.html'), join(basemap, 'other.html'))
  const handler = createAppProtocolHandler({ renderer, basemap }, vi.fn())
  get = (url, method = 'GET') => handler({ url, method })
})
afterAll(() => rm(top, { recursive: true, force: true }))

describe('P7: app:// serves the bundle', () => {
  test.each([
    { path: 'index.html', type: 'text/html; charset=utf-8' },
    { path: 'index.html?a=1#b', type: 'text/html; charset=utf-8' },
    { path: 'assets/main.js', type: 'text/javascript; charset=utf-8' },
    { path: 'assets/%D0%B6%201.css', type: 'text/css; charset=utf-8' },
    { path: 'inner/main.js', type: 'text/javascript; charset=utf-8' },
    { path: 'basemap/countries.geojson', type: 'application/geo+json; charset=utf-8' },
    { path: 'assets/../index.html', type: 'text/html; charset=utf-8' },
  ])('$path as $type', async ({ path, type }) => {
    const answer = await get(`app://bundle/${path}`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Content-Type')).toBe(type)
    expect((await answer.text()).length).toBeGreaterThan(0)
  })

  test('a HEAD request has no body', async () => {
    const answer = await get('app://bundle/index.html', 'HEAD')
    expect([answer.status, await answer.text()]).toEqual([200, ''])
  })
})

const REFUSED = [
  { url: 'app://bundle/../package.json', status: 404 },
  { url: 'app://bundle/%2e%2e/package.json', status: 404 },
  { url: 'app://bundle/..%2fpackage.json', status: 403 },
  { url: 'app://bundle/assets/..%2f..%2fpackage.json', status: 403 },
  { url: 'app://bundle/..%2frenderer-evil/index.html', status: 403 },
  { url: 'app://bundle/..%2frenderer', status: 403 },
  { url: 'app://bundle/..%2f', status: 403 },
  { url: 'app://bundle/..%2f..%2f', status: 403 },
  { url: 'app://bundle/basemap/..%2fpackage.json', status: 403 },
  { url: 'app://bundle/basemap/..%2frenderer/index.html', status: 403 },
  { url: 'app://bundle/basemap/other.html', status: 403 },
  { url: 'app://bundle/%252e%252e/package.json', status: 404 },
  { url: 'app://bundle/..%5cpackage.json', status: 400 },
  { url: 'app://bundle/..\\package.json', status: 400 },
  { url: 'app://bundle/index.html%00.js', status: 400 },
  { url: 'app://bundle/%E0%A4%A', status: 400 },
  { url: 'app://bundle/%ff.html', status: 400 },
  { url: 'app://bundle/C:/secret.json', status: 400 },
  { url: 'app://bundle/index.html:stream', status: 400 },
  { url: 'app://bundle/link.json', status: 403 },
  { url: 'app://bundle/way-out/secret.json', status: 403 },
  { url: 'app://bundle/loop.json', status: 404 },
  { url: 'app://bundle/', status: 403 },
  { url: 'app://bundle/assets', status: 404 },
  { url: 'app://bundle/folder.html', status: 404 },
  { url: 'app://bundle/basemap/', status: 403 },
  { url: 'app://bundle/missing.html', status: 404 },
  { url: 'app://bundle/assets/main.js.map', status: 404 },
  { url: 'app://bundle//etc/hostname.txt', status: 404 },
  { url: 'app://other/index.html', status: 404 },
  { url: 'app://bundle.other/index.html', status: 404 },
  { url: 'app://user@bundle/index.html', status: 404 },
  { url: 'file:///etc/hostname', status: 404 },
  { url: 'no url', status: 404 },
]

describe('P7: app:// serves only the bundle', () => {
  test.each(REFUSED)('$url is refused with $status', async ({ url, status }) => {
    const answer = await get(url)
    expect([answer.status, await answer.text()]).toEqual([status, ''])
  })

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('a %s request is refused', async (method) => {
    expect((await get('app://bundle/index.html', method)).status).toBe(405)
  })

  test.each([
    'app://bundle/index.html',
    'app://bundle/basemap/countries.geojson',
    ...REFUSED.map(({ url }) => url),
  ])('P5: the answer to %s carries the policy', async (url) => {
    const { headers } = await get(url)
    expect(headers.get('Content-Security-Policy')).toBe(CONTENT_SECURITY_POLICY)
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
  })

  test('the scheme has no right that goes round the policy', () => {
    expect(APP_SCHEME_RIGHTS).toEqual({
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true },
    })
  })

  test('installs one handler, for app', () => {
    const handle = vi.fn()
    installAppProtocol({ handle }, { renderer: top, basemap: top }, vi.fn())
    expect(handle.mock.calls.map(([scheme]) => scheme)).toEqual(['app'])
  })
})
