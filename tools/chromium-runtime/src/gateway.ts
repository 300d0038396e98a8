import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import type { Protocol } from './protocol'

/** Headers of one hop, and those that would name the gateway. */
const DROPPED_REQUEST_HEADERS = ['host', 'connection', 'accept-encoding']

/**
 * Serves the app's own schemes to Chromium on a loopback port: `app://bundle/x` is
 * `http://bundle.app.<label>.localhost:<port>/x`, an origin that no other program knows.
 */
export class Gateway {
  readonly #protocol: Protocol
  readonly #suffix = `${randomBytes(12).toString('hex')}.localhost`
  readonly #server: Server
  #port = 0

  constructor(protocol: Protocol) {
    this.#protocol = protocol
    this.#server = createServer((request, response) => void this.#serve(request, response))
  }

  /** Starts to listen. */
  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    this.#port = (this.#server.address() as AddressInfo).port
  }

  /** Stops at once. */
  stop(): void {
    this.#server.closeAllConnections()
    this.#server.close()
  }

  /** The URL for Chromium of a URL of the app; URLs of unregistered schemes stay as they are. */
  toChromium(url: string): string {
    const parsed = URL.canParse(url) ? new URL(url) : undefined
    const scheme = parsed?.protocol.slice(0, -1) ?? ''
    if (!parsed || !this.#protocol.isStandardScheme(scheme)) return url
    const rest = url.slice(url.indexOf('//') + 2 + parsed.host.length)
    return `http://${parsed.host}.${scheme}.${this.#suffix}:${this.#port}${rest.startsWith('/') ? rest : `/${rest}`}`
  }

  /** The app's URL for what Chromium reports; also takes origins and blob: URLs. */
  toApp(url: string): string {
    if (url.startsWith('blob:')) return `blob:${this.toApp(url.slice(5))}`
    const match = /^http:\/\/([^/:]+)\.([a-z][a-z0-9+-]*)\.([^/:.]+\.localhost):(\d+)(.*)$/s.exec(url)
    if (!match || match[3] !== this.#suffix || Number(match[4]) !== this.#port) return url
    return `${match[2]}://${match[1]}${match[5]}`
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const url = this.toApp(`http://${request.headers.host}${request.url}`)
      const handler = this.#protocol.handlerOf(url.slice(0, url.indexOf(':')))
      if (!handler) {
        response.writeHead(404).end()
        return
      }
      await writeAnswer(await handler(this.#requestOf(url, request)), response)
    } catch (error) {
      console.error(error)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    }
  }

  #requestOf(url: string, request: IncomingMessage): Request {
    const headers = new Headers()
    for (const [name, value] of Object.entries(request.headers)) {
      if (value === undefined || DROPPED_REQUEST_HEADERS.includes(name)) continue
      headers.set(name, this.toApp(Array.isArray(value) ? value.join(', ') : value))
    }
    const method = request.method ?? 'GET'
    if (method === 'GET' || method === 'HEAD') return new Request(url, { method, headers })
    const body = Readable.toWeb(request) as unknown as BodyInit
    return new Request(url, { method, headers, body, duplex: 'half' } as RequestInit)
  }
}

async function writeAnswer(answer: Response, response: ServerResponse): Promise<void> {
  if (answer.type === 'error') {
    response.destroy()
    return
  }
  const headers = Object.fromEntries(answer.headers)
  response.writeHead(answer.status, headers)
  if (!answer.body) {
    response.end()
    return
  }
  try {
    await pipeline(Readable.fromWeb(answer.body as unknown as ReadableStream), response)
  } catch {
    response.destroy()
  }
}
