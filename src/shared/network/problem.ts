/** Why a network folder was refused. One problem per place in a file. */
export interface NetworkProblem {
  readonly code: ProblemCode
  /** File name inside the folder, `places.json`; empty for the folder itself. */
  readonly file: string
  /** Where in the file, as `[3].position.lat`; empty for the whole file. */
  readonly path: string
  /** What was found there, shortened. */
  readonly seen: string
}

export const PROBLEM_CODES = [
  'folder-missing',
  'file-missing',
  'file-too-large',
  'file-not-text',
  'json-invalid',
  'json-too-deep',
  'shape-wrong',
  'id-duplicate',
  'id-unknown',
  'route-broken',
  'derivation-cyclic',
  'derivation-wrong',
  'position-missing',
] as const
export type ProblemCode = (typeof PROBLEM_CODES)[number]
