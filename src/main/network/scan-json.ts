import type { ExpectationCode } from '../../shared/network/expectation'

/** Where a text stops being JSON, and what the grammar wants there. */
export interface JsonFault {
  readonly offset: number
  readonly expected: Extract<ExpectationCode, `json-${string}`>
}

export interface JsonVisitor {
  /** A value begins. `path` is like `[3].position.lat`. */
  readonly value?: (path: string, offset: number) => void
  /** The field at `path` is named again within its object. */
  readonly repeated?: (path: string, name: string) => void
}

const SPACE = /[ \t\n\r]*/y
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORD = /true|false|null/y
/** A piece of a string without a quote, a backslash or a control character, which JSON wants escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what ends the piece
const PLAIN = /[^"\\\u0000-\u001f]*/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

/** `.lat`, or `["two words"]` for a name that is no plain word. */
export function fieldPath(name: string): string {
  return /^[\w$]+$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`
}

/** One pass over a JSON text. Goes as deep as the text does: check the depth first. */
class Scan {
  private at = 0
  fault: JsonFault | undefined

  constructor(
    private readonly text: string,
    private readonly visitor: JsonVisitor,
  ) {}

  whole(): void {
    if (!this.value('')) return
    this.skip(SPACE)
    if (this.at < this.text.length) this.fail('json-end')
  }

  private fail(expected: JsonFault['expected']): false {
    this.fault = { offset: this.at, expected }
    return false
  }

  /** Goes over what `pattern` matches here; whether it was anything. */
  private skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.at
    if (!pattern.test(this.text)) return false
    const moved = pattern.lastIndex > this.at
    this.at = pattern.lastIndex
    return moved
  }

  private next(): string | undefined {
    this.skip(SPACE)
    return this.text[this.at]
  }

  private value(path: string): boolean {
    const first = this.next()
    this.visitor.value?.(path, this.at)
    if (first === '{') return this.object(path)
    if (first === '[') return this.list(path)
    if (first === '"') return this.string()
    if (this.skip(WORD)) return true
    if (first === '-' || (first !== undefined && first >= '0' && first <= '9')) return this.number()
    return this.fail('json-value')
  }

  private number(): boolean {
    if (!this.skip(NUMBER)) return this.fail('json-number')
    return /[\w.+-]/.test(this.text[this.at] ?? '') ? this.fail('json-number') : true
  }

  private string(): boolean {
    this.at++
    for (;;) {
      this.skip(PLAIN)
      const char = this.text[this.at]
      if (char === '"') {
        this.at++
        return true
      }
      if (char !== '\\') return this.fail('json-quote')
      if (!this.skip(ESCAPE)) return this.fail('json-escape')
    }
  }

  private list(path: string): boolean {
    this.at++
    if (this.next() === ']') return this.close()
    for (let index = 0; ; index++) {
      if (!this.value(`${path}[${index}]`)) return false
      const char = this.next()
      if (char === ']') return this.close()
      if (char !== ',') return this.fail('json-separator')
      this.at++
    }
  }

  private object(path: string): boolean {
    this.at++
    if (this.next() === '}') return this.close()
    const names = new Set<string>()
    for (;;) {
      if (this.next() !== '"') return this.fail('json-key')
      const start = this.at
      if (!this.string()) return false
      const name = JSON.parse(this.text.slice(start, this.at)) as string
      const field = `${path}${fieldPath(name)}`
      if (names.has(name)) this.visitor.repeated?.(field, name)
      names.add(name)
      if (this.next() !== ':') return this.fail('json-colon')
      this.at++
      if (!this.value(field)) return false
      const char = this.next()
      if (char === '}') return this.close()
      if (char !== ',') return this.fail('json-separator')
      this.at++
    }
  }

  private close(): true {
    this.at++
    return true
  }
}

/** Walks through a JSON text in its order. @returns the first fault; none for JSON. */
export function scanJson(text: string, visitor: JsonVisitor = {}): JsonFault | undefined {
  const scan = new Scan(text, visitor)
  scan.whole()
  return scan.fault
}
