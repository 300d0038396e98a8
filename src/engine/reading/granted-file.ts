import { open, stat } from 'node:fs/promises'
import { JobFailure } from '../job-failure'

/** Larger files are refused: the limit is said, and no disk is filled on the way to it. */
export const MAX_FILE_BYTES = 8 * 1024 ** 3

/** A file that a job was given, as it was when the job began. */
export interface GrantedFile {
  readonly path: string
  readonly bytes: number
  readonly modified: number
}

const BY_CODE = { ENOENT: 'file-missing', ELOOP: 'file-unreadable', ENOTDIR: 'file-missing' } as const

function fileFailure(error: unknown): JobFailure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return new JobFailure(code in BY_CODE ? BY_CODE[code as keyof typeof BY_CODE] : 'file-unreadable')
}

/** Looks at a file before anything reads it: folders, pipes and devices are refused, for they never end. */
export async function lookAt(path: string): Promise<GrantedFile> {
  const found = await stat(path).catch((error: unknown) => {
    throw fileFailure(error)
  })
  if (!found.isFile()) throw new JobFailure('file-not-a-file')
  if (found.size === 0) throw new JobFailure('file-empty')
  if (found.size > MAX_FILE_BYTES)
    throw new JobFailure('file-too-large', { gigabytes: MAX_FILE_BYTES / 1024 ** 3 })
  return { path, bytes: found.size, modified: found.mtimeMs }
}

/** Ends the job when the file is no longer the one it was: half of an old and half of a new file is neither. */
export async function checkUnchanged(file: GrantedFile): Promise<void> {
  const now = await lookAt(file.path)
  if (now.bytes !== file.bytes || now.modified !== file.modified) throw new JobFailure('file-changed')
}

/** The first bytes of a file. */
export async function readHead(path: string, bytes: number): Promise<Buffer> {
  const handle = await open(path, 'r').catch((error: unknown) => {
    throw fileFailure(error)
  })
  try {
    const buffer = Buffer.alloc(bytes)
    const { bytesRead } = await handle.read(buffer, 0, bytes, 0)
    return buffer.subarray(0, bytesRead)
  } catch (error) {
    throw fileFailure(error)
  } finally {
    await handle.close()
  }
}
