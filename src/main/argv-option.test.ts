import { expect, test } from 'vitest'
import { argvOption } from './argv-option'

test.each([
  { argv: ['tarmaq', '--lang', 'bg'], value: 'bg' },
  { argv: ['tarmaq', '--lang=bg'], value: 'bg' },
  { argv: ['tarmaq', '--lang=en', '--lang', 'bg'], value: 'bg' },
  { argv: ['tarmaq', '--lang='], value: '' },
  { argv: ['tarmaq', '--lang'], value: '' },
  { argv: ['tarmaq', '--lang', '--data'], value: '' },
  { argv: ['tarmaq', '--language', 'bg'], value: undefined },
  { argv: ['tarmaq', 'lang', 'bg'], value: undefined },
  { argv: [], value: undefined },
])('$argv gives $value', ({ argv, value }) => {
  expect(argvOption(argv, 'lang')).toBe(value)
})
