import { expect, test } from 'vitest'
import { differenceOf } from './difference'

test('largest over smallest, whatever their order', () => {
  const numbers = [
    { label: "Xi'an", value: 66_500 },
    { label: 'Lianyungang', value: 410_000 },
    { label: 'Poti', value: 80_000 },
  ]
  const difference = differenceOf(numbers)
  expect(difference?.larger.label).toBe('Lianyungang')
  expect(difference?.smaller.label).toBe("Xi'an")
  expect(difference?.ratio).toBeCloseTo(6.165, 3)
  expect(difference?.absolute).toBe(343_500)
})

test.each([
  ['nothing', []],
  ['one number', [{ label: 'A', value: 1 }]],
  [
    'a division by 0',
    [
      { label: 'A', value: 0 },
      { label: 'B', value: 5 },
    ],
  ],
])('no difference of %s', (_name, numbers) => {
  expect(differenceOf(numbers)).toBeUndefined()
})
