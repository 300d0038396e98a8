/** Deepest nesting of arrays and objects that a network file may have; ours have six. */
export const MAX_DEPTH = 64

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

export type ParsedText =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: 'json-too-deep' | 'json-invalid'; readonly seen: string }

/** Parses a JSON text that nobody vouches for. The reason of a failure is the parser's own, in English. */
export function parseJsonText(text: string): ParsedText {
  if (nestsDeeperThan(text, MAX_DEPTH)) return { ok: false, code: 'json-too-deep', seen: `> ${MAX_DEPTH}` }
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    return { ok: false, code: 'json-invalid', seen: error instanceof Error ? error.message : '' }
  }
}
