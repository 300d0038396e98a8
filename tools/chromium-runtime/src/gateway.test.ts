import { request } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Gateway } from './gateway'
import { Protocol } from './protocol'

let ready = false
let gateway: Gateway
let protocol: Protocol
const asked: Request[] = []

beforeEach(async () => {
  ready = false
  asked.length = 0
  protocol = new Protocol(() => ready)
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true } }])
  ready = true
  gateway = new Gateway(protocol)
  await gateway.start()
})
afterEach(() => gateway.stop())

/** Asks the gateway as Chromium does, which resolves *.localhost itself. */
function ask(url: string, headers: Record<string, string> = {}): Promise<{ status: number; body: string }> {
  const { host, pathname, port, search } = new URL(url)
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path: pathname + search, headers: { host, ...headers } }
    const outgoing = request(options, (response) => {
      let body = ''
      response.on('data', (chunk) => {
        body += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }))
    })
    outgoing.on('error', reject)
    outgoing.end()
  })
}

describe('addresses', () => {
  test.each(['app://bundle/', 'app://bundle/index.html?x=1#y', 'app://other-host/a%20b/..%2fc'])(
    '%s goes there and back',
    (url) => {
      const there = gateway.toChromium(url)
      expect(there).toMatch(/^http:\/\/[a-z-]+\.app\.[0-9a-f]{24}\.localhost:\d+\//)
      expect(gateway.toApp(there)).toBe(url)
    },
  )

  test('an origin and a blob are the app’s too', () => {
    const there = gateway.toChromium('app://bundle/x')
    expect(gateway.toApp(new URL(there).origin)).toBe('app://bundle')
    expect(gateway.toApp(`blob:${there}`)).toBe('blob:app://bundle/x')
  })

  test.each(['https://example.com/', 'about:blank', 'null', 'http://bundle.app.abc.localhost:1/', ''])(
    '%j stays as it is',
    (url) => {
      expect(gateway.toApp(url)).toBe(url)
      expect(gateway.toChromium(url)).toBe(url)
    },
  )
})

describe('requests', () => {
  test('reach the handler with the app’s URL and referrer', async () => {
    protocol.handle('app', (incoming) => {
      asked.push(incoming)
      return new Response('body', { status: 201, headers: { 'x-own': '1' } })
    })
    const referer = gateway.toChromium('app://bundle/from')
    const answer = await ask(gateway.toChromium('app://bundle/a?b=c'), { referer })
    expect(answer).toEqual({ status: 201, body: 'body' })
    expect([asked[0]?.url, asked[0]?.headers.get('referer')]).toEqual([
      'app://bundle/a?b=c',
      'app://bundle/from',
    ])
  })

  test('to another host, and before there is a handler, get 404', async () => {
    const own = gateway.toChromium('app://bundle/')
    expect((await ask(own)).status).toBe(404)
    protocol.handle('app', () => new Response('secret'))
    expect((await ask(own)).status).toBe(200)
    expect((await ask(own, { host: 'evil.example' })).status).toBe(404)
    const { port } = new URL(own)
    expect((await ask(own, { host: `127.0.0.1:${port}` })).status).toBe(404)
    expect((await ask(own, { host: `bundle.app.guessed.localhost:${port}` })).status).toBe(404)
  })

  test('that the handler breaks on get 500', async () => {
    protocol.handle('app', () => {
      throw new Error('a bug in the handler, expected by this test')
    })
    expect((await ask(gateway.toChromium('app://bundle/'))).status).toBe(500)
  })
})

describe('the scheme’s registration', () => {
  test('happens once, before ready; handlers come after', () => {
    expect(() => protocol.registerSchemesAsPrivileged([])).toThrow(/before app is ready/)
    ready = false
    expect(() => protocol.registerSchemesAsPrivileged([])).toThrow(/only be called once/)
    expect(() => protocol.handle('app', () => new Response())).toThrow(/after app is ready/)
  })

  test('of a scheme that is not standard can’t be served', () => {
    expect(() => protocol.handle('odd', () => new Response())).toThrow(
      /not supported by the chromium runtime/,
    )
  })
})
