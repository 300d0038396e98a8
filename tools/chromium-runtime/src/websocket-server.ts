import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { encodeFrame, FrameReader, Opcode } from './websocket-frames'

/** A constant of the protocol (RFC 6455, 1.3). */
const HANDSHAKE_SUFFIX = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11'

/** One client of the server. */
export interface WebSocketClient {
  send(text: string): void
  onText(listener: (text: string) => void): void
  onClose(listener: () => void): void
}

/** A WebSocket server on the loopback interface for texts at one path. */
export interface WebSocketServer {
  readonly port: number
  stop(): void
}

/** Starts a server that accepts clients at `path` only, and none that come from a web page. */
export async function startWebSocketServer(
  options: Readonly<{ port: number; path: string; onClient: (client: WebSocketClient) => void }>,
): Promise<WebSocketServer> {
  const server = createServer((_request, response) => response.writeHead(404).end())
  const sockets = new Set<Duplex>()
  server.on('upgrade', (request: IncomingMessage, socket: Duplex) => {
    const key = request.headers['sec-websocket-key']
    if (request.url !== options.path || !key || request.headers.origin !== undefined) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
      return
    }
    const accept = createHash('sha1')
      .update(key + HANDSHAKE_SUFFIX)
      .digest('base64')
    socket.write(
      'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n' +
        `Sec-WebSocket-Accept: ${accept}\r\n\r\n`,
    )
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    options.onClient(clientOf(socket))
  })
  const port = await listen(server, options.port)
  const stop = () => {
    for (const socket of sockets) socket.destroy()
    server.close()
  }
  return { port, stop }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}

function clientOf(socket: Duplex): WebSocketClient {
  const reader = new FrameReader()
  let onText: (text: string) => void = () => undefined
  const receive = (chunk: Buffer) => {
    for (const { opcode, payload } of reader.push(chunk)) {
      if (opcode === Opcode.ping) socket.write(encodeFrame(Opcode.pong, payload))
      else if (opcode === Opcode.close) socket.end(encodeFrame(Opcode.close, payload))
      else if (opcode === Opcode.text) onText(payload.toString('utf8'))
    }
  }
  socket.on('data', (chunk: Buffer) => {
    try {
      receive(chunk)
    } catch {
      socket.destroy()
    }
  })
  socket.on('error', () => socket.destroy())
  return {
    send: (text) => {
      if (socket.writable) socket.write(encodeFrame(Opcode.text, Buffer.from(text)))
    },
    onText: (listener) => {
      onText = listener
    },
    onClose: (listener) => socket.once('close', listener),
  }
}
