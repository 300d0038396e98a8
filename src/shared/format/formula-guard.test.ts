import { expect, test } from 'vitest'
import { guardText } from './formula-guard'

test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '"=1', "'=1", '\t=1', '＝1', '＋7', '＠a', '\r-2'])(
  'P22: %j gets an apostrophe before it',
  (text) => {
    expect(guardText(text)).toBe(`'${text}`)
  },
)

test.each(['Xi’an', '66,500', '≈23,000', '–', 'a=b', '', 'KTZ (2024) +'])('%j stays as it is', (text) => {
  expect(guardText(text)).toBe(text)
})
