import { constants } from 'node:fs'
import { type FileHandle, open, readlink, realpath } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type ExpectationCode, expects } from '../../shared/network/expectation'
import type { NetworkProblem } from '../../shared/network/problem'

/** Largest file that is read, in MB; the shipped ones are below 1 MB. */
export const MAX_FILE_MB = 16

const MEGABYTE = 1024 * 1024
const MAX_FILE_BYTES = MAX_FILE_MB * MEGABYTE

type Refused = { readonly ok: false; readonly problem: Omit<NetworkProblem, 'file'> }
type Read<T> = ({ readonly ok: true } & T) | Refused

export type FileText = Read<{ readonly text: string }>

function refused(
  code: NetworkProblem['code'],
  seen: string,
  expected: ExpectationCode,
  values?: Readonly<Record<string, string | number>>,
): Refused {
  return { ok: false, problem: { code, path: '', seen, expected: expects(expected, values) } }
}

function tooLarge(bytes: number): Refused {
  const size = Math.round(bytes / MEGABYTE)
  const seen = size > MAX_FILE_MB ? `${size} MB` : `> ${MAX_FILE_MB} MB`
  return refused('file-too-large', seen, 'file-size', { max: MAX_FILE_MB })
}

async function readBytes(handle: FileHandle): Promise<Read<{ readonly bytes: Buffer }>> {
  const stat = await handle.stat()
  if (stat.isDirectory()) return refused('file-is-folder', '', 'file')
  if (!stat.isFile()) return refused('file-is-special', '', 'file')
  if (stat.size > MAX_FILE_BYTES) return tooLarge(stat.size)
  const chunks: Buffer[] = []
  const stream = handle.createReadStream({ end: MAX_FILE_BYTES, autoClose: false })
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  const bytes = Buffer.concat(chunks)
  return bytes.length > MAX_FILE_BYTES ? tooLarge(stat.size) : { ok: true, bytes }
}

/** Names the encoding where the first bytes show it, and shows the bytes where they do not. */
function encodingOf(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'UTF-16'
  return first !== second && (first === 0 || second === 0) ? 'UTF-16' : undefined
}

/** UTF-8 only, to its last byte: a byte order mark is left out, anything that is no UTF-8 is refused. */
export function decodeText(bytes: Uint8Array): FileText {
  const other = encodingOf(bytes)
  if (other) return refused('file-not-text', other, 'utf-8')
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    const start = [...bytes.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0'))
    return refused('file-not-text', start.join(' '), 'utf-8')
  }
}

async function unopened(path: string, error: unknown): Promise<Refused> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code !== 'ENOENT') return refused('file-unreadable', code, 'file-readable')
  const target = await readlink(path).catch(() => undefined)
  if (target !== undefined) return refused('file-missing', `→ ${target}`, 'file')
  return refused('file-missing', '', 'file')
}

/**
 * Reads one file of a network folder. A link is followed only to a file of the same folder. Opened without waiting, so
 * that a pipe does not stop the start; at most one byte more than allowed is read, whatever the file says of its size.
 *
 * @param folder the folder itself, every link in its path already followed
 */
export async function readNetworkFile(folder: string, name: string): Promise<FileText> {
  const path = join(folder, name)
  let handle: FileHandle | undefined
  try {
    const file = await realpath(path)
    if (dirname(file) !== folder) {
      return refused('file-linked-out', `→ ${await readlink(path)}`, 'file-inside')
    }
    handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0))
    const read = await readBytes(handle)
    return read.ok ? decodeText(read.bytes) : read
  } catch (error) {
    return unopened(path, error)
  } finally {
    await handle?.close()
  }
}
