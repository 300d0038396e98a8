import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ROLES } from '../../../../shared/imports/choices'
import type { Mapping } from '../../../../shared/imports/mapping'
import { askedBy, missingIn, nameOfFile, readFactor, roleOf, settled, withRole } from './mapping-choice'

const mapping = (columns: Mapping['columns'], over: Partial<Mapping> = {}): Mapping => ({
  columns,
  direction: null,
  load: null,
  tonnesPerTeu: null,
  ...over,
})

describe('columns and what they say', () => {
  test('a role moves to the column that it is given, and a column has one', () => {
    const first = withRole(mapping({ place: 0, period: 1 }), 2, 'place')
    expect(first.columns).toEqual({ place: 2, period: 1 })
    expect(withRole(first, 1, 'teu').columns).toEqual({ place: 2, teu: 1 })
    expect(withRole(first, 2, null).columns).toEqual({ period: 1 })
  })

  test('whatever is chosen, no column has two roles and no role two columns', () => {
    const choice = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.constantFrom(null, ...ROLES))
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 20 }), (choices) => {
        let chosen = mapping({})
        for (const [column, role] of choices) {
          chosen = withRole(chosen, column, role)
          expect(roleOf(chosen, column)).toBe(role)
        }
        const used = Object.values(chosen.columns)
        expect(new Set(used).size).toBe(used.length)
      }),
    )
  })

  test.each([
    [{}, ['place', 'period', 'figure']],
    [{ origin: 0, period: 1, teu: 2 }, ['place']],
    [{ origin: 0, destination: 3, period: 1, teu: 2 }, []],
    [{ place: 0, trains: 2 }, ['period']],
    [{ place: 0, period: 1, size: 2 }, ['figure']],
  ] as const)('%j lacks %j', (columns, lacking) => {
    expect(missingIn(mapping(columns))).toEqual(lacking)
  })
})

describe('what is asked', () => {
  test.each([
    [{ teu: 0 }, { direction: true, load: true, factor: false, noScope: true }],
    [
      { teu: 0, direction: 1 },
      { direction: false, load: true, noScope: false },
    ],
    [{ tonnes: 0 }, { factor: true }],
    [{ tonnes: 0, teu: 1 }, { factor: false }],
    [
      { tonnes: 0, containers: 1, size: 2 },
      { factor: false, bySize: true },
    ],
    [{ containers: 1 }, { bySize: false, noTeu: true }],
    [{ containers: 1, teu: 2 }, { noTeu: false }],
  ])('%j', (columns, asked) => {
    expect(askedBy(mapping(columns))).toMatchObject(asked)
  })

  test('an answer for the whole file is enough for a scope', () => {
    expect(askedBy(mapping({ teu: 0 }, { load: 'loaded' })).noScope).toBe(false)
  })

  test('an answer that a column gives now falls', () => {
    const before = mapping({ teu: 0, direction: 1 }, { direction: 'in', load: 'both', tonnesPerTeu: 12 })
    expect(settled(before)).toMatchObject({ direction: null, load: 'both', tonnesPerTeu: null })
  })

  test.each([
    ['', null],
    [' 12,5 ', 12.5],
    ['12.5', 12.5],
    ['0', undefined],
    ['-3', undefined],
    ['1001', undefined],
    ['1e3', undefined],
    ['twelve', undefined],
    ['Infinity', undefined],
  ])('factor %j', (text, value) => {
    expect(readFactor(text)).toBe(value)
  })

  test.each([
    ['January 2024.csv', 'January 2024'],
    ['.csv', '.csv'],
    ['no ending', 'no ending'],
    ['a.b.xlsx', 'a.b'],
  ])('%s is called %s', (file, name) => {
    expect(nameOfFile(file)).toBe(name)
  })
})
