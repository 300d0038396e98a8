import { opendir } from 'node:fs/promises'
import { expects } from '../../shared/network/expectation'
import { NETWORK_FILES } from '../../shared/network/network'
import type { NetworkProblem } from '../../shared/network/problem'

/** Most entries that a network folder may have; more are a sign that it is some other folder. */
export const MAX_ENTRIES = 100

const FILE_NAMES = Object.keys(NETWORK_FILES).map((name) => `${name}.json`)

/** A JSON file that is none of ours is most likely one of ours misspelt. Hidden files are the system's business. */
function isStranger(name: string): boolean {
  return /\.json$/i.test(name) && !name.startsWith('.') && !FILE_NAMES.includes(name)
}

/** What is wrong with the names in a network folder. Looks at no more of them than it may hold. */
export async function folderProblems(folder: string): Promise<NetworkProblem[]> {
  const names: string[] = []
  for await (const { name } of await opendir(folder)) {
    names.push(name)
    if (names.length <= MAX_ENTRIES) continue
    const expected = expects('entries', { max: MAX_ENTRIES })
    return [{ code: 'folder-crowded', file: '', path: '', seen: `> ${MAX_ENTRIES}`, expected }]
  }
  const expected = expects('file-names', { names: FILE_NAMES.join(', ') })
  return names
    .filter(isStranger)
    .sort()
    .map((file) => ({ code: 'file-unknown', file, path: '', seen: file, expected }))
}
