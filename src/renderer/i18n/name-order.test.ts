import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../shared/network/language'
import { createNameOrder } from './name-order'

describe('names in Kazakh', () => {
  const order = createNameOrder('kk')

  test('stand as in the alphabet, where every letter of Kazakh has its own place', () => {
    const names = ['Ірі', 'Үрімжі', 'Урал', 'Қорғас', 'Көкшетау', 'Өскемен', 'Орал', 'Әйтеке', 'Ақтау', 'Юг']
    expect(names.sort(order)).toEqual([
      'Ақтау',
      'Әйтеке',
      'Көкшетау',
      'Қорғас',
      'Орал',
      'Өскемен',
      'Урал',
      'Үрімжі',
      'Ірі',
      'Юг',
    ])
  })

  test.each([
    ['Алматы', 'Алматы ГТС-2'],
    ['ақтау', 'Алат'],
    ['Ақтау', 'Khorgos Gateway'],
    ['Сиань', '西安'],
  ])('%s before %s', (first, second) => {
    expect([second, first].sort(order)).toEqual([first, second])
  })
})

describe.each(LANGUAGES)('the order of %s', (language) => {
  const order = createNameOrder(language)

  test('is one order: of two names one comes first, whichever is asked about', () => {
    const name = fc.string({ unit: fc.constantFrom(...'аәбгғкқоөуүұіиAz -2西安'), maxLength: 6 })
    fc.assert(fc.property(name, name, (a, b) => Math.sign(order(a, b)) === -Math.sign(order(b, a))))
    fc.assert(
      fc.property(name, name, name, (a, b, c) => !(order(a, b) < 0 && order(b, c) < 0) || order(a, c) < 0),
    )
  })
})
