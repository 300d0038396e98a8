import { request } from 'node:http'
import type { Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { encodeFrame, FrameReader, Opcode, type WebSocketMessage } from './websocket-frames'
import { startWebSocketServer, type WebSocketServer } from './websocket-server'

const mask = Buffer.from([9, 8, 7, 6])
let server: WebSocketServer

beforeEach(async () => {
  server = await startWebSocketServer({
    port: 0,
    path: '/right',
    onClient: (client) => client.onText((text) => client.send(`got ${text}`)),
  })
})
afterEach(() => server.stop())

/** Connects as a client; the status is that of the answer to the handshake. */
function connect(
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; accept: string; socket: Socket }> {
  return new Promise((resolve, reject) => {
    const outgoing = request({
      host: '127.0.0.1',
      port: server.port,
      path,
      headers: {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
        ...headers,
      },
    })
    outgoing.on('upgrade', (response, socket: Socket) => {
      resolve({ status: 101, accept: String(response.headers['sec-websocket-accept']), socket })
    })
    outgoing.on('response', (response) => {
      resolve({ status: response.statusCode ?? 0, accept: '', socket: response.socket })
    })
    outgoing.on('error', reject)
    outgoing.end()
  })
}

function nextMessage(socket: Socket): Promise<WebSocketMessage> {
  const reader = new FrameReader()
  return new Promise((resolve) => {
    socket.on('data', (chunk: Buffer) => {
      const [message] = reader.push(chunk)
      if (message) resolve(message)
    })
  })
}

describe('the WebSocket server', () => {
  test('shakes hands by RFC 6455, 1.3, and talks', async () => {
    const { accept, socket } = await connect('/right')
    expect(accept).toBe('s3pPLMBiTxaQ9kYGzzhZRbK+xOo=')
    socket.write(encodeFrame(Opcode.text, Buffer.from('hello'), mask))
    expect((await nextMessage(socket)).payload.toString()).toBe('got hello')
  })

  test('answers a ping and a close', async () => {
    const { socket } = await connect('/right')
    socket.write(encodeFrame(Opcode.ping, Buffer.from('p'), mask))
    expect(await nextMessage(socket)).toEqual({ final: true, opcode: Opcode.pong, payload: Buffer.from('p') })
    socket.removeAllListeners('data')
    socket.write(encodeFrame(Opcode.close, Buffer.from([3, 232]), mask))
    expect((await nextMessage(socket)).opcode).toBe(Opcode.close)
  })

  test.each([
    ['another path', '/wrong', {}],
    ['a web page', '/right', { origin: 'https://example.com' }],
  ])('refuses %s', async (_name, path, headers: Record<string, string>) => {
    expect((await connect(path, headers)).status).toBe(403)
  })
})
