import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { encodeFrame, FrameReader, Opcode } from './websocket-frames'

const mask = Buffer.from([1, 2, 3, 4])

describe('WebSocket frames', () => {
  test.each([0, 1, 125, 126, 65_535, 65_536, 200_000])('a masked message of %i bytes comes back', (size) => {
    const payload = randomBytes(size)
    const [message] = new FrameReader().push(encodeFrame(Opcode.binary, payload, mask))
    expect(message?.opcode).toBe(Opcode.binary)
    expect(message?.payload.equals(payload)).toBe(true)
  })

  test('one byte at a time, several frames, fragments with a ping between', () => {
    const first = encodeFrame(Opcode.text, Buffer.from('hel'), mask)
    first[0] = Opcode.text
    const last = encodeFrame(Opcode.continuation, Buffer.from('lo'), mask)
    const ping = encodeFrame(Opcode.ping, Buffer.from('p'), mask)
    const next = encodeFrame(Opcode.text, Buffer.from('next'), mask)
    const reader = new FrameReader()
    const messages = [...Buffer.concat([first, ping, last, next])].flatMap((byte) =>
      reader.push(Buffer.from([byte])),
    )
    expect(messages.map(({ opcode, payload }) => [opcode, payload.toString()])).toEqual([
      [Opcode.ping, 'p'],
      [Opcode.text, 'hello'],
      [Opcode.text, 'next'],
    ])
  })

  test('a frame by RFC 6455, 5.7', () => {
    expect(encodeFrame(Opcode.text, Buffer.from('Hello')).toString('hex')).toBe('810548656c6c6f')
    const masked = encodeFrame(Opcode.text, Buffer.from('Hello'), Buffer.from('37fa213d', 'hex'))
    expect(masked.toString('hex')).toBe('818537fa213d7f9f4d5158')
  })

  test('reserved bits and huge lengths are refused', () => {
    expect(() => new FrameReader().push(Buffer.from([0xc1, 0x00]))).toThrow(/reserved/)
    const huge = Buffer.from([0x81, 0x7f, 0, 0, 0x10, 0, 0, 0, 0, 0])
    expect(() => new FrameReader().push(huge)).toThrow(/too large/)
  })
})
