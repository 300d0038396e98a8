import type { FileFormat } from '../../shared/imports/choices'
import { JobFailure } from '../job-failure'

/** How files begin that we do not read, and what to call them. */
const OTHER_FORMATS: readonly (readonly [string, string])[] = [
  ['89504e47', 'PNG'],
  ['ffd8ff', 'JPEG'],
  ['47494638', 'GIF'],
  ['25504446', 'PDF'],
  ['1f8b', 'GZIP'],
  ['377abcaf', '7z'],
  ['52617221', 'RAR'],
  ['7f454c46', 'ELF'],
  ['4d5a', 'EXE'],
  ['53514c69746520', 'SQLite'],
  ['28b52ffd', 'Zstandard'],
  ['425a68', 'BZIP2'],
]

const OLD_OFFICE = 'd0cf11e0a1b11ae1'
/** The name of the stream in which an encrypted workbook keeps itself. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le')

/** Text in UTF-16 has a zero in every other byte wherever it is ASCII. */
export function looksLikeUtf16(head: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  let [even, odd] = [0, 0]
  const sample = head.subarray(0, 4096)
  for (let i = 0; i + 1 < sample.length; i += 2) {
    if (sample[i] === 0) even++
    if (sample[i + 1] === 0) odd++
  }
  const pairs = Math.floor(sample.length / 2)
  if (pairs < 2) return undefined
  if (odd > pairs * 0.3 && even === 0) return 'utf-16le'
  return even > pairs * 0.3 && odd === 0 ? 'utf-16be' : undefined
}

function asText(head: Buffer): string {
  const utf16 = looksLikeUtf16(head)
  const label = utf16 ?? 'utf-8'
  return new TextDecoder(label).decode(head.subarray(0, 4096)).trimStart().slice(0, 200)
}

/**
 * What a file is, by its first bytes and never by its name. Ends the job for what is not read, saying what it looks like.
 */
export function detectFormat(head: Buffer): FileFormat {
  const hex = head.subarray(0, 16).toString('hex')
  if (hex.startsWith('50415231')) return 'parquet'
  if (hex.startsWith('504b0304') || hex.startsWith('504b0506')) return 'xlsx'
  if (hex.startsWith(OLD_OFFICE)) {
    throw head.includes(ENCRYPTED)
      ? new JobFailure('xlsx-encrypted')
      : new JobFailure('format-unknown', { seen: 'XLS' })
  }
  const other = OTHER_FORMATS.find(([magic]) => hex.startsWith(magic))
  if (other) throw new JobFailure('format-unknown', { seen: other[1] })
  const text = asText(head)
  if (/^<(?:!doctype html|html|head|body|table)/i.test(text))
    throw new JobFailure('format-unknown', { seen: 'HTML' })
  if (/^<\?xml|^<[a-z]/i.test(text)) throw new JobFailure('format-unknown', { seen: 'XML' })
  if (
    !looksLikeUtf16(head) &&
    head.subarray(0, 4096).filter((byte) => byte === 0).length > head.length / 100 + 4
  ) {
    throw new JobFailure('format-unknown', { seen: 'binary' })
  }
  return /^[{[]/.test(text) ? 'json' : 'text'
}
