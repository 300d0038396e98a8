import { type Expectation, expects } from '../../shared/network/expectation'
import { MAX_PROBLEMS, type NetworkProblem, type TextPosition } from '../../shared/network/problem'
import { fieldPath, scanJson } from './scan-json'
import { positionOf } from './text-position'

/** Deepest nesting of arrays and objects that a network file may have; ours have six. */
export const MAX_DEPTH = 64

/** Length of what is shown of a text that is no JSON. */
const EXCERPT = 32

/**
 * Whether arrays and objects nest deeper than `limit` in a JSON text, counted without parsing it, because the parser
 * itself is what deep nesting attacks. Brackets within strings do not count.
 */
export function nestsDeeperThan(text: string, limit: number): boolean {
  let depth = 0
  let inString = false
  for (let index = 0; index < text.length; index++) {
    const char = text[index]
    if (inString) {
      if (char === '\\') index++
      else if (char === '"') inString = false
      continue
    }
    if (char === '"') inString = true
    else if (char === '[' || char === '{') depth++
    else if (char === ']' || char === '}') depth--
    if (depth > limit) return true
  }
  return false
}

/** A problem within one file that has its name still to come. */
export type TextProblem = Omit<NetworkProblem, 'file'>

export type ParsedText =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problems: readonly TextProblem[] }

function refused(problem: {
  readonly code: NetworkProblem['code']
  readonly seen: string
  readonly expected: Expectation
  readonly at?: TextPosition
}): ParsedText {
  return { ok: false, problems: [{ path: '', ...problem }] }
}

function faultOf(text: string): ParsedText {
  const fault = scanJson(text)
  if (!fault) return refused({ code: 'json-invalid', seen: '', expected: expects('json-value') })
  const seen = text.slice(fault.offset, fault.offset + EXCERPT).split(/[\r\n]/)[0] ?? ''
  return refused({
    code: 'json-invalid',
    at: positionOf(text, fault.offset),
    seen,
    expected: expects(fault.expected),
  })
}

/** Fields that an object names twice; the parser would keep the last and say nothing. */
function repeatedFields(text: string): TextProblem[] {
  const problems: TextProblem[] = []
  scanJson(text, {
    repeated: (path, name) => {
      if (problems.length >= MAX_PROBLEMS) return
      const seen = JSON.stringify(name)
      problems.push({ code: 'key-duplicate', path, seen, expected: expects('field-once') })
    },
  })
  return problems
}

/** Half a character, or the character NUL, which no text has a use for. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is what is looked for
const BROKEN_TEXT = /\p{Surrogate}|\u0000/u

function* brokenTexts(value: unknown, path: string): Generator<TextProblem> {
  const expected = expects('whole-text')
  if (typeof value === 'string' && BROKEN_TEXT.test(value)) {
    yield { code: 'text-broken', path, seen: JSON.stringify(value), expected }
  }
  if (typeof value !== 'object' || value === null) return
  for (const [name, inner] of Object.entries(value)) {
    const below = Array.isArray(value) ? `${path}[${name}]` : `${path}${fieldPath(name)}`
    if (!Array.isArray(value) && BROKEN_TEXT.test(name)) {
      yield { code: 'text-broken', path: below, seen: JSON.stringify(name), expected }
    }
    yield* brokenTexts(inner, below)
  }
}

function firstOf(problems: Iterable<TextProblem>): TextProblem[] {
  const first: TextProblem[] = []
  for (const problem of problems) {
    if (first.length >= MAX_PROBLEMS) break
    first.push(problem)
  }
  return first
}

/** Parses a JSON text that nobody vouches for: not too deep, no field named twice, no broken characters. */
export function parseJsonText(text: string): ParsedText {
  if (nestsDeeperThan(text, MAX_DEPTH)) {
    return refused({
      code: 'json-too-deep',
      seen: `> ${MAX_DEPTH}`,
      expected: expects('depth', { max: MAX_DEPTH }),
    })
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return faultOf(text)
  }
  const problems = [...repeatedFields(text), ...firstOf(brokenTexts(value, ''))]
  return problems.length === 0 ? { ok: true, value } : { ok: false, problems }
}
