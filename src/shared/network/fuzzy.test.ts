import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from './fold'
import { createFuzzySearch, type FoldedText, foldText } from './fuzzy'

const NAMES = ["Xi'an Port", 'Хоргос', 'Қорғас', '霍尔果斯', 'Lianyungang', 'Ürümqi', 'Достык – Алашанькоу']

function cost(query: string, ...names: string[]): number | undefined {
  return createFuzzySearch(query)(names.map(foldText))?.cost
}

/** Names of words of Latin, Cyrillic and Chinese letters, with what stands between words. */
const letter = fc.constantFrom(...'abcdeilnorstxyzүқғөабвгдорст霍尔果斯西安')
const word = fc.string({ unit: letter, minLength: 2, maxLength: 8 })
const name = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 4 }), fc.constantFrom(' ', '-', ' – ', "'"))
  .map(([words, between]) => words.join(between))

describe('createFuzzySearch', () => {
  test.each([
    ['xian', "Xi'an Port"],
    ['XIAN PORT', "Xi'an Port"],
    ['port xi', "Xi'an Port"],
    ['urumqi', 'Ürümqi'],
    ['хргс', 'Хоргос'],
    ['霍果', '霍尔果斯'],
    ['lyg', undefined],
    ['lianyunang', 'Lianyungang'],
    ['алашанькоу', 'Достык – Алашанькоу'],
    ['достык алаш', 'Достык – Алашанькоу'],
    ['Atlantis', undefined],
    ['', undefined],
    ['–', undefined],
  ])('%j finds %s', (query, wanted) => {
    const found = NAMES.filter((each) => cost(query, each) !== undefined)
    expect(found).toEqual(wanted === undefined ? [] : [wanted])
  })

  test('words may be of different spellings of one thing', () => {
    expect(cost('terminal сиань', "Xi'an terminal", 'Терминал Сиань')).toBeDefined()
  })

  test('what is nearer costs less', () => {
    const costs = ['Port', 'Portal', "Xi'an Port", 'Airport', 'Poti Reefer Terminal'].map(
      (each) => cost('port', each) ?? Number.NaN,
    )
    expect(costs).toEqual(costs.toSorted((a, b) => a - b))
    expect(new Set(costs).size).toBe(costs.length)
  })

  test('a name finds itself, whatever its case and signs', () => {
    fc.assert(
      fc.property(name, (each) => {
        expect(cost(each, each)).toBe(0)
        expect(cost(each.toUpperCase(), each)).toBe(0)
        expect(cost(fold(each), each)).toBe(0)
      }),
    )
  })

  test('any part of a name finds it, and its beginning is nearer than its inside', () => {
    fc.assert(
      fc.property(name, fc.nat(), fc.nat(), (each, from, to) => {
        const { folded } = foldText(each)
        const [start, end] = [from % folded.length, (to % folded.length) + 1].toSorted((a, b) => a - b)
        fc.pre(start !== undefined && end !== undefined && end > start)
        const part = folded.slice(start, end)
        const found = cost(part, each)
        expect(found).toBeDefined()
        expect(cost(folded.slice(0, part.length), each)).toBeLessThanOrEqual((found ?? 0) + 1e-9)
      }),
    )
  })

  test('a name is found with any letter but its first left out', () => {
    fc.assert(
      fc.property(name, fc.nat(), (each, at) => {
        const letters = [...foldText(each).folded]
        fc.pre(letters.length > 3)
        letters.splice(1 + (at % (letters.length - 1)), 1)
        expect(cost(letters.join(''), each)).toBeDefined()
      }),
    )
  })

  test('what has letters that a name lacks does not find it', () => {
    fc.assert(
      fc.property(name, fc.nat(), (each, at) => {
        const { folded } = foldText(each)
        const place = at % (folded.length + 1)
        expect(cost(`${folded.slice(0, place)}q${folded.slice(place)}`, each)).toBeUndefined()
      }),
    )
  })

  test('another spelling never makes a thing harder to find', () => {
    fc.assert(
      fc.property(name, name, name, (query, each, other) => {
        const alone = cost(query, each)
        if (alone !== undefined) expect(cost(query, each, other)).toBeLessThanOrEqual(alone)
      }),
    )
  })

  test('tells which spelling was found', () => {
    const texts: FoldedText[] = ['Khorgos', 'Хоргос', '霍尔果斯'].map(foldText)
    expect(createFuzzySearch('хорг')(texts)?.text).toBe('Хоргос')
  })
})
