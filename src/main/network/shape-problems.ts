import type { z } from 'zod'
import type { NetworkProblem } from '../../shared/network/problem'

type Path = readonly PropertyKey[]

/** `[3].position.lat` */
function pathText(path: Path): string {
  return path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<PropertyKey, unknown>)[key]
  }
  return value
}

/** A short likeness of a value; empty where there is none. */
function glimpse(value: unknown): string {
  if (value === undefined) return ''
  if (Array.isArray(value)) return `[${value.length}]`
  if (typeof value === 'object' && value !== null) return '{…}'
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 100)) : String(value)
}

/** The problems of one file whose shape is wrong, one per place. A rule between fields shows its wording as well. */
export function shapeProblems(file: string, root: unknown, error: z.ZodError): NetworkProblem[] {
  return error.issues.flatMap((issue): NetworkProblem[] => {
    const problem = (path: Path, seen: string): NetworkProblem => ({
      code: 'shape-wrong',
      file,
      path: pathText(path),
      seen,
    })
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => {
        const path = [...issue.path, key]
        return problem(path, glimpse(valueAt(root, path)))
      })
    }
    const seen = glimpse(valueAt(root, issue.path))
    return [problem(issue.path, issue.code === 'custom' ? `${seen}: ${issue.message}` : seen)]
  })
}
