/** What a frame is for (RFC 6455, 5.2). */
export const Opcode = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const

/** A whole message or a control frame. */
export interface WebSocketMessage {
  readonly opcode: number
  readonly payload: Buffer
}

/** Larger messages are refused. */
export const MAX_MESSAGE_BYTES = 256 * 1024 * 1024

/**
 * Writes one unfragmented frame.
 *
 * @param mask four bytes to mask the payload with, as clients must
 */
export function encodeFrame(opcode: number, payload: Buffer, mask?: Buffer): Buffer {
  const extended = payload.length < 126 ? 0 : payload.length < 0x10000 ? 2 : 8
  const head = Buffer.alloc(2 + extended)
  head[0] = 0x80 | opcode
  head[1] = (mask ? 0x80 : 0) | (extended === 0 ? payload.length : extended === 2 ? 126 : 127)
  if (extended === 2) head.writeUInt16BE(payload.length, 2)
  if (extended === 8) head.writeBigUInt64BE(BigInt(payload.length), 2)
  return mask ? Buffer.concat([head, mask, masked(payload, mask)]) : Buffer.concat([head, payload])
}

interface Frame {
  readonly final: boolean
  readonly opcode: number
  readonly payload: Buffer
}

/** Puts the bytes of a connection together into messages. */
export class FrameReader {
  #chunks: Buffer[] = []
  #size = 0
  #needed = 2
  #fragments: Frame[] = []

  /**
   * Takes bytes and returns the messages that are now complete.
   *
   * @throws for a message above `MAX_MESSAGE_BYTES` and for reserved bits, which mean an extension
   */
  push(chunk: Buffer): WebSocketMessage[] {
    this.#chunks.push(chunk)
    this.#size += chunk.length
    const messages: WebSocketMessage[] = []
    while (this.#size >= this.#needed) {
      const frame = this.#takeFrame()
      if (!frame) break
      const message = this.#join(frame)
      if (message) messages.push(message)
    }
    return messages
  }

  #takeFrame(): Frame | undefined {
    const bytes = this.#chunks.length === 1 ? (this.#chunks[0] as Buffer) : Buffer.concat(this.#chunks)
    this.#chunks = [bytes]
    const [first = 0, second = 0] = bytes
    if (first & 0x70) throw new Error('WebSocket frame with reserved bits')
    const short = second & 0x7f
    const extended = short === 126 ? 2 : short === 127 ? 8 : 0
    const maskStart = 2 + extended
    const bodyStart = maskStart + (second & 0x80 ? 4 : 0)
    this.#needed = bodyStart
    if (bytes.length < bodyStart) return undefined
    const length = lengthOf(bytes, short)
    if (length > MAX_MESSAGE_BYTES) throw new Error(`WebSocket frame of ${length} bytes is too large`)
    this.#needed = bodyStart + length
    if (bytes.length < this.#needed) return undefined
    const body = bytes.subarray(bodyStart, this.#needed)
    const payload = second & 0x80 ? masked(body, bytes.subarray(maskStart, bodyStart)) : Buffer.from(body)
    this.#chunks = [bytes.subarray(this.#needed)]
    this.#size = bytes.length - this.#needed
    this.#needed = 2
    return { final: (first & 0x80) !== 0, opcode: first & 0x0f, payload }
  }

  #join(frame: Frame): WebSocketMessage | undefined {
    if (frame.opcode >= Opcode.close) return frame
    this.#fragments.push(frame)
    if (!frame.final) return undefined
    const fragments = this.#fragments
    this.#fragments = []
    const payload = Buffer.concat(fragments.map((fragment) => fragment.payload))
    if (payload.length > MAX_MESSAGE_BYTES)
      throw new Error(`WebSocket message of ${payload.length} bytes is too large`)
    return { opcode: fragments[0]?.opcode ?? Opcode.text, payload }
  }
}

function lengthOf(bytes: Buffer, short: number): number {
  if (short === 126) return bytes.readUInt16BE(2)
  if (short === 127) return Number(bytes.readBigUInt64BE(2))
  return short
}

function masked(payload: Buffer, mask: Buffer): Buffer {
  const result = Buffer.allocUnsafe(payload.length)
  for (let index = 0; index < payload.length; index += 1) {
    result[index] = (payload[index] as number) ^ (mask[index & 3] as number)
  }
  return result
}
