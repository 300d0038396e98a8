import { expect, test } from 'vitest'
import { textLines } from './text-lines'

/** Characters of ten pixels in lines of so many; a space at the end of a line has no box. */
function inLinesOf(breaks: readonly number[]) {
  return (start: number) => {
    const row = breaks.filter((at) => at <= start).length
    const from = breaks[row - 1] ?? 0
    return breaks.includes(start + 1) && start + 1 < 99
      ? undefined
      : { left: (start - from) * 10, top: row * 20 }
  }
}

test.each<readonly [string, readonly number[], readonly string[]]>([
  ['one line', [], ['one line']],
  ['ab cd ef', [3, 6], ['ab', 'cd', 'ef']],
  ['霍尔果斯口岸', [], ['霍尔果斯口岸']],
  ['', [], []],
])('%j', (text, breaks, wanted) => {
  expect(textLines(text, inLinesOf(breaks)).map((line) => line.text)).toEqual(wanted)
})

test('Chinese is broken between letters, and each line begins where its first letter stands', () => {
  const lines = textLines('霍尔果斯', (start) => ({ left: (start % 2) * 12 + 5, top: start < 2 ? 0 : 15 }))
  expect(lines).toEqual([
    { text: '霍尔', left: 5, top: 0 },
    { text: '果斯', left: 5, top: 15 },
  ])
})

test('a letter of two code units stays whole, and line ends in the markup are spaces', () => {
  const lines = textLines('𠀀\n  b', (start) =>
    start === 3 || start === 4 ? undefined : { left: start, top: 0 },
  )
  expect(lines).toEqual([{ text: '𠀀 b', left: 0, top: 0 }])
})
