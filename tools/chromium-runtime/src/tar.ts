/** A regular file of an archive. */
export interface TarFile {
  readonly path: string
  readonly mode: number
  readonly bytes: Buffer
}

const BLOCK_BYTES = 512

/** The regular files of a ustar archive whose names fit its 100-character field. */
export function readTar(archive: Buffer): TarFile[] {
  const files: TarFile[] = []
  let offset = 0
  while (offset + BLOCK_BYTES <= archive.length && archive[offset] !== 0) {
    const header = archive.subarray(offset, offset + BLOCK_BYTES)
    const size = Number.parseInt(textOf(header, 124, 12), 8)
    const type = textOf(header, 156, 1)
    const start = offset + BLOCK_BYTES
    if (type === '0' || type === '') {
      const mode = Number.parseInt(textOf(header, 100, 8), 8)
      files.push({ path: textOf(header, 0, 100), mode, bytes: archive.subarray(start, start + size) })
    }
    offset = start + Math.ceil(size / BLOCK_BYTES) * BLOCK_BYTES
  }
  return files
}

function textOf(header: Buffer, start: number, length: number): string {
  const field = header.subarray(start, start + length)
  const end = field.indexOf(0)
  return field.toString('utf8', 0, end === -1 ? length : end).trim()
}
