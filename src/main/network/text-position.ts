import type { TextPosition } from '../../shared/network/problem'
import { scanJson } from './scan-json'

/** Line and column of each offset, found in one pass; lines end with LF, CR or both. Offsets in rising order. */
function positionsAt(text: string, offsets: readonly number[]): TextPosition[] {
  const lineEnd = /\r\n|\r|\n/g
  let line = 1
  let start = 0
  let next = lineEnd.exec(text)
  return offsets.map((offset) => {
    while (next && lineEnd.lastIndex <= offset) {
      line++
      start = lineEnd.lastIndex
      next = lineEnd.exec(text)
    }
    return { line, column: offset - start + 1 }
  })
}

/** Line and column of one offset. */
export function positionOf(text: string, offset: number): TextPosition {
  return positionsAt(text, [offset])[0] ?? { line: 1, column: 1 }
}

/** `[3].position` of `[3].position.lat`. */
function parentPath(path: string): string {
  return path.replace(/(?:\.[\w$]+|\[(?:\d+|"(?:[^"\\]|\\.)*")\])$/, '')
}

function withParents(path: string): string[] {
  const all = [path]
  for (let at = path; at !== ''; ) {
    const parent = parentPath(at)
    if (parent === at) break
    all.push(parent)
    at = parent
  }
  return all
}

/**
 * Positions in a JSON text, by path: of what holds it where something is missing there, of the last where an object
 * names a field twice.
 */
export function positionsOf(text: string, paths: readonly string[]): ReadonlyMap<string, TextPosition> {
  const wanted = new Set(paths.flatMap(withParents))
  const found = new Map<string, number>()
  scanJson(text, {
    value: (path, offset) => {
      if (wanted.has(path)) found.set(path, offset)
    },
  })
  const offsets = [...new Set(found.values())].sort((a, b) => a - b)
  const positions = positionsAt(text, offsets)
  const byOffset = new Map(offsets.map((offset, index) => [offset, positions[index]]))
  return new Map(
    paths.flatMap((path) => {
      const offset = found.get(withParents(path).find((at) => found.has(at)) ?? path)
      const position = offset === undefined ? undefined : byOffset.get(offset)
      return position ? [[path, position] as const] : []
    }),
  )
}
