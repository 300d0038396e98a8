import { createReadStream } from 'node:fs'

const LF = 10
const CR = 13
const QUOTE = 34

/**
 * The records of a delimited file that are empty lines, by their number from 1. The database passes them over without
 * counting, so rows after them would be named by a wrong number.
 */
export async function blankRecords(path: string, delimiter: string): Promise<(readonly [number])[]> {
  const mark = delimiter.charCodeAt(0)
  const blanks: (readonly [number])[] = []
  let record = 1
  let [empty, quoted, atStart, afterCr] = [true, false, true, false]
  let skip = 3
  const end = (): void => {
    if (empty) blanks.push([record])
    record++
    empty = true
    atStart = true
  }
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    for (const byte of chunk as Buffer) {
      if (skip > 0) {
        const marks = [0xef, 0xbb, 0xbf]
        if (byte === marks[3 - skip]) {
          skip--
          continue
        }
        skip = 0
      }
      if (quoted) {
        if (byte === QUOTE) quoted = false
        continue
      }
      const pairEnds = byte === LF && afterCr
      afterCr = byte === CR
      if (pairEnds) continue
      if (byte === LF || byte === CR) {
        end()
        continue
      }
      empty = false
      if (byte === QUOTE && atStart) {
        quoted = true
        atStart = false
      } else atStart = byte === mark
    }
  }
  return blanks
}
