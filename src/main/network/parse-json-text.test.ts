import { describe, expect, test } from 'vitest'
import { nestsDeeperThan, parseJsonText } from './parse-json-text'

describe('nestsDeeperThan', () => {
  test.each([
    { text: '[[]]', limit: 2, deeper: false },
    { text: '[[]]', limit: 1, deeper: true },
    { text: '{"a":[{}]}', limit: 2, deeper: true },
    { text: '[[],[],[]]', limit: 2, deeper: false },
    { text: '["[[[[", "{{{{"]', limit: 1, deeper: false },
    { text: '["\\"[[[["]', limit: 1, deeper: false },
    { text: '["\\\\", [[]]]', limit: 2, deeper: true },
    { text: '"no end [[[[', limit: 1, deeper: false },
    { text: '', limit: 0, deeper: false },
  ])('$text is deeper than $limit: $deeper', ({ text, limit, deeper }) => {
    expect(nestsDeeperThan(text, limit)).toBe(deeper)
  })
})

const TOO_DEEP = {
  ok: false,
  problems: [
    {
      code: 'json-too-deep',
      path: '',
      seen: '> 64',
      expected: { code: 'depth', values: { max: 64 } },
    },
  ],
}

describe('parseJsonText', () => {
  test('64 levels are read, 65 are not', () => {
    const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels)
    expect(parseJsonText(nested(64)).ok).toBe(true)
    expect(parseJsonText(nested(65))).toEqual(TOO_DEEP)
  })

  test('P10: a million open brackets are refused before the parser sees them', () => {
    expect(parseJsonText('['.repeat(1_000_000))).toEqual(TOO_DEEP)
  })

  test.each(['', '{', '[1,]', "{'a':1}", '[1] [2]', 'NaN', '[01]', '\u0000'])('%j is no JSON', (text) => {
    expect(parseJsonText(text)).toMatchObject({ ok: false, problems: [{ code: 'json-invalid' }] })
  })
})
