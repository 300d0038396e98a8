import { realpath, stat } from 'node:fs/promises'
import { NETWORK_FILES, type NetworkFile } from '../../shared/network/network'
import { folderProblems } from './list-folder'
import { folderMissing, joinFiles, type LoadedNetwork, readFileText, refusedWith } from './read-network'
import { readNetworkFile } from './read-network-file'

function freezeDeeply(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  for (const inner of Object.values(value)) freezeDeeply(inner)
}

async function realFolder(folder: string): Promise<string | null> {
  try {
    const real = await realpath(folder)
    return folder !== '' && (await stat(real)).isDirectory() ? real : null
  } catch {
    return null
  }
}

/**
 * Reads a network folder: all of it, or every reason against it (at most 200). Files are checked one by one, then what
 * holds between them. The network is frozen to its last part. Never rejects.
 */
export async function loadNetwork(folder: string): Promise<LoadedNetwork> {
  const real = await realFolder(folder)
  if (real === null) return folderMissing(folder)
  const strangers = await folderProblems(real).catch(() => undefined)
  if (strangers === undefined) return folderMissing(folder)
  if (strangers.some(({ code }) => code === 'folder-crowded')) return refusedWith(strangers)
  const names = Object.keys(NETWORK_FILES) as NetworkFile[]
  const files = await Promise.all(
    names.map(async (name) => readFileText(name, await readNetworkFile(real, `${name}.json`))),
  )
  const broken = files.flatMap((file) => file.problems)
  if (strangers.length > 0) return refusedWith([...strangers, ...broken])
  const loaded = joinFiles(files)
  if (loaded.ok) freezeDeeply(loaded.value)
  return loaded
}
