import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scanJson } from './scan-json'
import { positionOf, positionsOf } from './text-position'

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('P10: scanJson', () => {
  test('agrees with the parser on every JSON text', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(3), (text, space) => {
        expect(scanJson(JSON.stringify(JSON.parse(text), null, space))).toBeUndefined()
      }),
      { numRuns: 500 },
    )
  })

  test('agrees with the parser on JSON texts that were spoiled', () => {
    const piece = fc.constantFrom(
      '',
      ',',
      '"',
      '\\',
      '{',
      ']',
      ':',
      '-',
      '0',
      '.',
      'e',
      'u',
      ' ',
      '\n',
      '\0',
      't',
      '\ufeff',
    )
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.nat(3), piece, (text, place, gone, added) => {
        const at = place % (text.length + 1)
        const spoiled = text.slice(0, at) + added + text.slice(at + gone)
        expect(scanJson(spoiled) === undefined).toBe(parses(spoiled))
      }),
      { numRuns: 3000 },
    )
  })

  test.each([
    { text: '', offset: 0, expected: 'json-value' },
    { text: '[1,]', offset: 3, expected: 'json-value' },
    { text: '[1 2]', offset: 3, expected: 'json-separator' },
    { text: '{"a":1,}', offset: 7, expected: 'json-key' },
    { text: "{'a':1}", offset: 1, expected: 'json-key' },
    { text: '{"a" 1}', offset: 5, expected: 'json-colon' },
    { text: '[1] 2', offset: 4, expected: 'json-end' },
    { text: '["a', offset: 3, expected: 'json-quote' },
    { text: '["a\n"]', offset: 3, expected: 'json-quote' },
    { text: '["\\x"]', offset: 2, expected: 'json-escape' },
    { text: '[01]', offset: 2, expected: 'json-number' },
    { text: '[1.]', offset: 2, expected: 'json-number' },
    { text: '[NaN]', offset: 1, expected: 'json-value' },
  ])('names the fault of $text', ({ text, offset, expected }) => {
    expect(scanJson(text)).toEqual({ offset, expected })
  })
})

describe('positions', () => {
  test.each([
    { text: 'ab', offset: 1, line: 1, column: 2 },
    { text: 'a\nb', offset: 2, line: 2, column: 1 },
    { text: 'a\r\nb', offset: 3, line: 2, column: 1 },
    { text: 'a\rb\n\nc', offset: 5, line: 4, column: 1 },
    { text: 'a\n', offset: 2, line: 2, column: 1 },
  ])('offset $offset of $text', ({ text, offset, line, column }) => {
    expect(positionOf(text, offset)).toEqual({ line, column })
  })

  test('of paths, of what holds a missing field, of the second of two equal fields', () => {
    const text = '[\n  { "a b": 1,\n    "c": [1, 2] },\n  { "d": 1, "d": 2 }\n]'
    const paths = ['[0]["a b"]', '[0].c[1]', '[0].missing', '[1].d', '']
    expect([...positionsOf(text, paths)].map(([path, { line, column }]) => [path, line, column])).toEqual([
      ['[0]["a b"]', 2, 12],
      ['[0].c[1]', 3, 14],
      ['[0].missing', 2, 3],
      ['[1].d', 4, 18],
      ['', 1, 1],
    ])
  })
})
