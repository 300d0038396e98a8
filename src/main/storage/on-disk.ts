import { stat } from 'node:fs/promises'

/** Whether a file lies at `path`, or a link to one. */
export async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  return found?.isFile() ?? false
}

/** Whether a folder lies at `path`, or a link to one. */
export async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  return found?.isDirectory() ?? false
}
