import { realpath, stat } from 'node:fs/promises'
import type { Bootstrap } from '../../shared/ipc/contract'
import { checkNetwork } from '../../shared/network/check-network'
import { NETWORK_FILES, type Network, type NetworkFile } from '../../shared/network/network'
import type { NetworkProblem } from '../../shared/network/problem'
import { readNetworkFile } from './read-network-file'
import { shapeProblems } from './shape-problems'

const MAX_PROBLEMS = 200
const MAX_SEEN = 80
const MAX_PATH = 160

type Loaded = Bootstrap['network']

function shorten(text: string, length: number): string {
  const characters = [...text.slice(0, length * 2)]
  return characters.length <= length ? characters.join('') : `${characters.slice(0, length - 1).join('')}…`
}

function refused(problems: readonly NetworkProblem[]): Loaded {
  return {
    ok: false,
    problems: problems.slice(0, MAX_PROBLEMS).map((problem) => ({
      ...problem,
      path: shorten(problem.path, MAX_PATH),
      seen: shorten(problem.seen, MAX_SEEN),
    })),
  }
}

function freezeDeeply(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  for (const inner of Object.values(value)) freezeDeeply(inner)
}

type FileRead = {
  readonly name: NetworkFile
  readonly value: unknown
  readonly problems: readonly NetworkProblem[]
}

async function readFileOf(folder: string, name: NetworkFile): Promise<FileRead> {
  const file = `${name}.json`
  const content = await readNetworkFile(folder, file)
  if (!content.ok) return { name, value: undefined, problems: [{ file, path: '', ...content.problem }] }
  const parsed = NETWORK_FILES[name].safeParse(content.value)
  if (parsed.success) return { name, value: parsed.data, problems: [] }
  return { name, value: undefined, problems: shapeProblems(file, content.value, parsed.error) }
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
export async function loadNetwork(folder: string): Promise<Loaded> {
  const real = await realFolder(folder)
  if (real === null) return refused([{ code: 'folder-missing', file: '', path: '', seen: folder }])
  const names = Object.keys(NETWORK_FILES) as NetworkFile[]
  const files = await Promise.all(names.map((name) => readFileOf(real, name)))
  const broken = files.flatMap((file) => file.problems)
  if (broken.length > 0) return refused(broken)
  const network = Object.fromEntries(files.map(({ name, value }) => [name, value])) as unknown as Network
  const problems = checkNetwork(network)
  if (problems.length > 0) return refused(problems)
  freezeDeeply(network)
  return { ok: true, value: network }
}
