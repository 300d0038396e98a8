import type { Expectation } from './expectation'

/** Why a network folder was refused. One problem per place in a file. */
export interface NetworkProblem {
  readonly code: ProblemCode
  /** File name inside the folder, `places.json`; empty for the folder itself. */
  readonly file: string
  /** Where in the file, as `[3].position.lat`; empty for the whole file. */
  readonly path: string
  /** The same place for a text editor, where the file could be read that far. Both count from 1. */
  readonly at?: TextPosition
  /** What was found there, shortened, control characters written out; empty for nothing. */
  readonly seen: string
  readonly expected: Expectation
}

export interface TextPosition {
  readonly line: number
  /** In UTF-16 code units, as editors count. */
  readonly column: number
}

export const PROBLEM_CODES = [
  'folder-missing',
  'folder-crowded',
  'file-unknown',
  'file-missing',
  'file-is-folder',
  'file-is-special',
  'file-linked-out',
  'file-unreadable',
  'file-too-large',
  'file-not-text',
  'json-invalid',
  'json-too-deep',
  'key-duplicate',
  'text-broken',
  'field-missing',
  'field-unknown',
  'value-wrong',
  'rule-broken',
  'id-duplicate',
  'id-unknown',
  'route-broken',
  'derivation-cyclic',
  'derivation-wrong',
  'position-missing',
  'position-swapped',
  'position-abroad',
] as const
export type ProblemCode = (typeof PROBLEM_CODES)[number]

/** Most problems that one folder is refused with; mending these shows the rest. */
export const MAX_PROBLEMS = 200
