import { createReadStream, createWriteStream } from 'node:fs'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import iconv from 'iconv-lite'
import type { Encoding } from '../../shared/imports/choices'

export interface ToUtf8 {
  readonly from: string
  readonly to: string
  readonly encoding: Encoding
  /** Only this many bytes of the file, for a preview. */
  readonly limit: number | null
  readonly onBytes: (bytes: number) => void
}

/** Bytes that mean nothing in the encoding, as they come out. */
const REPLACED = '\ufffd'

/**
 * Writes a file anew in UTF-8, piece by piece. Counts what the encoding has no character for: each such byte stays
 * visible as U+FFFD, and the rows that hold one are refused later.
 */
export async function writeAsUtf8({ from, to, encoding, limit, onBytes }: Readonly<ToUtf8>): Promise<void> {
  let read = 0
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      read += chunk.length
      onBytes(read)
      done(null, chunk)
    },
  })
  await pipeline(
    createReadStream(from, { highWaterMark: 1024 * 1024, ...(limit === null ? {} : { end: limit - 1 }) }),
    count,
    iconv.decodeStream(encoding, { stripBOM: true }),
    iconv.encodeStream('utf-8', { addBOM: false }),
    createWriteStream(to),
  )
}

/** Whether a cell holds bytes that its encoding has no character for. */
export function hasReplaced(text: string): boolean {
  return text.includes(REPLACED)
}
