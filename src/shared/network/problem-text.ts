import type { ExpectationCode } from './expectation'
import type { NetworkProblem, ProblemCode } from './problem'

type MessageId =
  | `problem.${ProblemCode}`
  | `expected.${ExpectationCode}`
  | 'problems.position'
  | 'problems.folder'
  | 'problems.nothing'
  | 'problems.seen'
  | 'problems.expected'

/** Says a message of the catalogue in the reader's language. */
export type Say = (id: MessageId, values?: Readonly<Record<string, string | number>>) => string

/** A problem in words. */
export interface ProblemWords {
  /** The file, or the folder itself. */
  readonly file: string
  /** Where in the file: its path and, for an editor, line and column. Either may be missing. */
  readonly path: string
  readonly position: string
  /** What is wrong and what to do. */
  readonly what: string
  readonly seen: string
  readonly expected: string
}

/** Puts a problem into words, for the window, for a copied text and for a terminal alike. */
export function problemWords(
  { code, file, path, at, seen, expected }: NetworkProblem,
  say: Say,
): ProblemWords {
  return {
    file: file === '' ? say('problems.folder') : file,
    path,
    position: at ? say('problems.position', { line: at.line, column: at.column }) : '',
    what: say(`problem.${code}`),
    seen: seen === '' ? say('problems.nothing') : seen,
    expected: say(`expected.${expected.code}`, expected.values),
  }
}

/** A problem as lines of plain text. */
export function problemText(problem: NetworkProblem, say: Say): string {
  const { file, path, position, what, seen, expected } = problemWords(problem, say)
  const where = [file, path, position && `(${position})`].filter((part) => part !== '').join(' ')
  return `${where}\n  ${what}\n  ${say('problems.seen')}: ${seen}\n  ${say('problems.expected')}: ${expected}`
}
