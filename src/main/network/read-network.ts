import { checkNetwork } from '../../shared/network/check-network'
import { expects } from '../../shared/network/expectation'
import { NETWORK_FILES, type Network, type NetworkFile } from '../../shared/network/network'
import { MAX_PROBLEMS, type NetworkProblem } from '../../shared/network/problem'
import { parseJsonText, type TextProblem } from './parse-json-text'
import { decodeText, type FileText } from './read-network-file'
import { shapeProblems } from './shape-problems'
import { positionsOf } from './text-position'
import { shortened } from './written-out'

const MAX_SEEN = 80
const MAX_PATH = 160

/** A network, or every reason against it. */
export type LoadedNetwork =
  | { readonly ok: true; readonly value: Network }
  | { readonly ok: false; readonly problems: readonly NetworkProblem[] }

/** One file of a network on its own: what it holds, or what is wrong with it. */
export interface ReadFile {
  readonly name: NetworkFile
  readonly text: string
  readonly items: readonly unknown[]
  readonly problems: readonly NetworkProblem[]
}

/** A refusal that can be shown anywhere: few enough problems, short enough, and none that plays with its reader. */
export function refusedWith(problems: readonly NetworkProblem[]): LoadedNetwork {
  return {
    ok: false,
    problems: problems.slice(0, MAX_PROBLEMS).map((problem) => ({
      ...problem,
      file: shortened(problem.file, MAX_SEEN),
      path: shortened(problem.path, MAX_PATH),
      seen: shortened(problem.seen, MAX_SEEN),
    })),
  }
}

/** Parses item by item, so that a file of a million wrong items costs no more than its first problems. */
function parseItems(
  name: NetworkFile,
  value: unknown,
): { readonly items: unknown[]; readonly problems: TextProblem[] } {
  const items: unknown[] = []
  const problems: TextProblem[] = []
  if (!Array.isArray(value)) {
    const wrong = NETWORK_FILES[name].safeParse(value)
    return { items, problems: wrong.error ? shapeProblems([], value, wrong.error) : [] }
  }
  for (const [index, raw] of value.entries()) {
    const parsed = NETWORK_FILES[name].element.safeParse(raw)
    if (parsed.success) items.push(parsed.data)
    else problems.push(...shapeProblems([index], raw, parsed.error))
    if (problems.length >= MAX_PROBLEMS) break
  }
  return { items, problems }
}

/** Says of problems where in the text they are. */
function located(file: string, text: string, problems: readonly TextProblem[]): NetworkProblem[] {
  const shown = problems.slice(0, MAX_PROBLEMS)
  const missing = shown.filter(({ at, path }) => at === undefined && path !== '')
  const positions =
    missing.length === 0
      ? undefined
      : positionsOf(
          text,
          missing.map(({ path }) => path),
        )
  return shown.map((problem) => {
    const at = problem.at ?? positions?.get(problem.path)
    return at ? { ...problem, file, at } : { ...problem, file }
  })
}

/** Reads the text of one file, as far as it can be judged without the others. */
export function readFileText(name: NetworkFile, read: FileText): ReadFile {
  const file = `${name}.json`
  const refused = (text: string, problems: readonly TextProblem[]): ReadFile => ({
    name,
    text,
    items: [],
    problems: located(file, text, problems),
  })
  if (!read.ok) return refused('', [read.problem])
  const parsed = parseJsonText(read.text)
  if (!parsed.ok) return refused(read.text, parsed.problems)
  const { items, problems } = parseItems(name, parsed.value)
  if (problems.length > 0) return refused(read.text, problems)
  return { name, text: read.text, items, problems: [] }
}

/** As `readFileText`, from the bytes of a file. */
export function readFileBytes(name: NetworkFile, bytes: Uint8Array): ReadFile {
  return readFileText(name, decodeText(bytes))
}

function locatedInFiles(files: readonly ReadFile[], problems: readonly NetworkProblem[]): NetworkProblem[] {
  const shown = problems.slice(0, MAX_PROBLEMS)
  const positions = new Map(
    files.map(({ name, text }) => {
      const file = `${name}.json`
      const paths = shown.filter((problem) => problem.file === file).map(({ path }) => path)
      return [file, paths.length === 0 ? undefined : positionsOf(text, paths)] as const
    }),
  )
  return shown.map((problem) => {
    const at = positions.get(problem.file)?.get(problem.path)
    return at ? { ...problem, at } : problem
  })
}

/** Joins files that were read one by one into a network, when each is right and they agree with each other. */
export function joinFiles(files: readonly ReadFile[]): LoadedNetwork {
  const broken = files.flatMap((file) => file.problems)
  if (broken.length > 0) return refusedWith(broken)
  const network = Object.fromEntries(files.map(({ name, items }) => [name, items])) as unknown as Network
  const problems = checkNetwork(network)
  if (problems.length > 0) return refusedWith(locatedInFiles(files, problems))
  return { ok: true, value: network }
}

/** The problem of a folder that is not there. */
export function folderMissing(folder: string): LoadedNetwork {
  return refusedWith([
    { code: 'folder-missing', file: '', path: '', seen: folder, expected: expects('folder') },
  ])
}
