import { createReadStream, createWriteStream } from 'node:fs'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'

const LF = 10
const CR = 13
const QUOTE = 34

/** Turns every end of a line outside quotes into one line feed. */
function lineEnds(delimiter: number): Transform {
  let [quoted, atStart, afterCr] = [false, true, false]
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const out = Buffer.allocUnsafe(chunk.length)
      let length = 0
      for (const byte of chunk) {
        if (quoted) {
          if (byte === QUOTE) quoted = false
          out[length++] = byte
          continue
        }
        const pairEnds = byte === LF && afterCr
        afterCr = byte === CR
        if (pairEnds) continue
        if (byte === QUOTE && atStart) quoted = true
        atStart = byte === delimiter || byte === LF || byte === CR
        out[length++] = byte === CR ? LF : byte
      }
      done(null, out.subarray(0, length))
    },
  })
}

/** Writes a text anew whose lines end in several ways, which the database does not take: all end in a line feed then. */
export async function writeWithOneLineEnd(from: string, to: string, delimiter: string): Promise<void> {
  await pipeline(
    createReadStream(from, { highWaterMark: 1024 * 1024 }),
    lineEnds(delimiter.charCodeAt(0)),
    createWriteStream(to),
  )
}
