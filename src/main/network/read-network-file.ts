import { constants } from 'node:fs'
import { open, realpath } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { NetworkProblem } from '../../shared/network/problem'
import { parseJsonText } from './parse-json-text'

/** Largest file that is read; the shipped ones are below 1 MB. */
export const MAX_FILE_BYTES = 16 * 1024 * 1024

export type FileContent =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: Pick<NetworkProblem, 'code' | 'seen'> }

type Bytes =
  | { readonly ok: true; readonly bytes: Buffer }
  | { readonly ok: false; readonly problem: Pick<NetworkProblem, 'code' | 'seen'> }

function broken(
  code: NetworkProblem['code'],
  seen: string,
): { readonly ok: false; readonly problem: Pick<NetworkProblem, 'code' | 'seen'> } {
  return { ok: false, problem: { code, seen } }
}

/**
 * Reads at most one byte more than allowed, whatever the file says of its size. Opened without waiting, so that a pipe
 * in the folder does not stop the start.
 */
async function readBytes(file: string): Promise<Bytes> {
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    if (!(await handle.stat()).isFile()) return broken('file-missing', 'not a regular file')
    const chunks: Buffer[] = []
    const stream = handle.createReadStream({ end: MAX_FILE_BYTES, autoClose: false })
    for await (const chunk of stream) chunks.push(chunk as Buffer)
    const bytes = Buffer.concat(chunks)
    return bytes.length > MAX_FILE_BYTES
      ? broken('file-too-large', `> ${MAX_FILE_BYTES}`)
      : { ok: true, bytes }
  } finally {
    await handle.close()
  }
}

/**
 * Reads one JSON file of a network folder. A link is followed only to a file of the same folder.
 *
 * @param folder the folder itself, every link in its path already followed
 */
export async function readNetworkFile(folder: string, name: string): Promise<FileContent> {
  try {
    const file = await realpath(join(folder, name))
    if (dirname(file) !== folder) return broken('file-missing', 'link out of the folder')
    const read = await readBytes(file)
    if (!read.ok) return read
    const parsed = parseJsonText(new TextDecoder('utf-8', { fatal: true }).decode(read.bytes))
    return parsed.ok ? parsed : broken(parsed.code, parsed.seen)
  } catch (error) {
    if (error instanceof TypeError) return broken('file-not-text', 'not UTF-8')
    return broken('file-missing', error instanceof Error && 'code' in error ? String(error.code) : '')
  }
}
