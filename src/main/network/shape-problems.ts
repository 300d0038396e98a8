import type { z } from 'zod'
import {
  type Expectation,
  type ExpectationCode,
  expects,
  isExpectationCode,
} from '../../shared/network/expectation'
import type { NetworkProblem } from '../../shared/network/problem'
import type { TextProblem } from './parse-json-text'
import { fieldPath } from './scan-json'

type Path = readonly PropertyKey[]

/** What holds between the fields of one item; everything else that a schema expects is of one value. */
const RULES: ReadonlySet<ExpectationCode> = new Set([
  'unit',
  'gauge-on-rail',
  'country-on-land',
  'derivation-on-derived',
  'low-to-high',
  'transit-on-time',
  'period-order',
  'window-order',
])

const KINDS: Readonly<Record<string, ExpectationCode>> = {
  string: 'text',
  number: 'number',
  int: 'whole-number',
  boolean: 'true-false',
  array: 'list',
  tuple: 'list',
  object: 'object',
}

/** `[3].position.lat` */
function pathText(path: Path): string {
  return path.map((key) => (typeof key === 'number' ? `[${key}]` : fieldPath(String(key)))).join('')
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
  if (Array.isArray(value)) {
    const short = value.length < 5 && value.every((item) => typeof item !== 'object' || item === null)
    return short ? JSON.stringify(value).slice(0, 100) : `[… ${value.length}]`
  }
  if (typeof value === 'object' && value !== null) return '{…}'
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 100)) : String(value)
}

function boundOf(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): Expectation {
  const low = issue.code === 'too_small'
  const limit = Number(low ? issue.minimum : issue.maximum)
  if (issue.origin === 'string') return expects('text')
  if (issue.origin === 'array') {
    return low && limit === 1 ? expects('list-not-empty') : expects('list-of', { count: limit })
  }
  return expects(low ? 'number-from' : 'number-to', { limit })
}

function wordsOf(values: unknown): Expectation['values'] | undefined {
  if (typeof values !== 'object' || values === null) return undefined
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]))
}

/** What a schema expected: the word that the schema gives, else what its kind of complaint means. */
function expectedBy(issue: z.core.$ZodIssue): Expectation {
  if (isExpectationCode(issue.message)) {
    return expects(issue.message, issue.code === 'custom' ? wordsOf(issue.params) : undefined)
  }
  if (issue.code === 'invalid_value')
    return expects('one-of', { values: issue.values.map(String).join(', ') })
  if (issue.code === 'invalid_type') return expects(KINDS[issue.expected] ?? 'object')
  if (issue.code === 'too_small' || issue.code === 'too_big') return boundOf(issue)
  return expects('text')
}

function codeOf(expected: Expectation, value: unknown): NetworkProblem['code'] {
  if (RULES.has(expected.code)) return 'rule-broken'
  return value === undefined ? 'field-missing' : 'value-wrong'
}

/** The problems of a value whose shape is wrong, one per place. `base`: the path of `root` in its file. */
export function shapeProblems(base: Path, root: unknown, error: z.ZodError): TextProblem[] {
  return error.issues.flatMap((issue): TextProblem[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => {
        const path = [...issue.path, key]
        return {
          code: 'field-unknown',
          path: pathText([...base, ...path]),
          seen: glimpse(valueAt(root, path)),
          expected: expects('known-field'),
        }
      })
    }
    const value = valueAt(root, issue.path)
    const expected = expectedBy(issue)
    return [
      {
        code: codeOf(expected, value),
        path: pathText([...base, ...issue.path]),
        seen: glimpse(value),
        expected,
      },
    ]
  })
}
