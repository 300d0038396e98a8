import type { Encoding } from '../../shared/imports/choices'
import { looksLikeUtf16 } from './detect-format'

export interface DetectedEncoding {
  readonly encoding: Encoding
  /** False for a legacy encoding: its bytes can be read as others too, so the user is asked to look. */
  readonly sure: boolean
}

/** Whether the bytes are UTF-8; a character that the sample ends in the middle of does not count. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

function isGb18030(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('gb18030', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

interface HighBytes {
  readonly total: number
  /** Beside no other: one accented letter in a Latin word. */
  readonly alone: number
  /** 0xA1 to 0xBF without the few that are Cyrillic letters: signs in Windows-1251, half of the characters in GB18030. */
  readonly signs: number
  /** 0xC0 to 0xDF, and 0xE0 to 0xFF: capital and small in Windows-1251, the other way round in KOI8-R. */
  readonly first: number
  readonly second: number
}

const CYRILLIC_SIGNS = new Set([0xa1, 0xa2, 0xa3, 0xa8, 0xaa, 0xaf, 0xb2, 0xb3, 0xb4, 0xb8, 0xb9, 0xba, 0xbf])

function countHigh(bytes: Uint8Array): HighBytes {
  let [total, alone, signs, first, second] = [0, 0, 0, 0, 0]
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0
    if (byte < 0x80) continue
    total++
    if ((bytes[i - 1] ?? 0) < 0x80 && (bytes[i + 1] ?? 0) < 0x80) alone++
    if (byte > 0xa0 && byte < 0xc0 && !CYRILLIC_SIGNS.has(byte)) signs++
    if (byte >= 0xe0) second++
    else if (byte >= 0xc0) first++
  }
  return { total, alone, signs, first, second }
}

/** The legacy encoding that a text in none of the Unicode ones most likely has. */
function guessLegacy(bytes: Uint8Array): Encoding {
  const { total, alone, signs, first, second } = countHigh(bytes)
  if (alone > total * 0.5) return 'windows-1252'
  if (signs > total * 0.06 && isGb18030(bytes)) return 'gb18030'
  return first > second * 1.5 ? 'koi8-r' : 'windows-1251'
}

/** Finds the encoding of a text: a byte order mark, the zeros of UTF-16, UTF-8 when it fits, else a guess to be looked at. */
export function detectEncoding(sample: Buffer): DetectedEncoding {
  const utf16 = looksLikeUtf16(sample)
  if (utf16) return { encoding: utf16, sure: true }
  if (isUtf8(sample)) return { encoding: 'utf-8', sure: true }
  return { encoding: guessLegacy(sample), sure: false }
}
