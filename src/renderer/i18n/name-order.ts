import type { Language } from '../../shared/network/language'

export type NameOrder = (a: string, b: string) => number

/** The Kazakh alphabet of the law: Chromium's collation has no Kazakh and puts `і` beside `и`. */
const KAZAKH_LETTERS = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'

const KAZAKH_PLACE = new Map([...KAZAKH_LETTERS].map((letter, place) => [letter, place]))

function kazakhOrder(): NameOrder {
  const others = new Intl.Collator('ru')
  return (a, b) => {
    const [left, right] = [[...a.toLocaleLowerCase('kk')], [...b.toLocaleLowerCase('kk')]]
    for (const [at, letter] of left.entries()) {
      const other = right[at]
      if (other === undefined) return 1
      if (letter === other) continue
      const [place, otherPlace] = [KAZAKH_PLACE.get(letter), KAZAKH_PLACE.get(other)]
      const sign =
        place === undefined || otherPlace === undefined
          ? others.compare(letter, other)
          : Math.sign(place - otherPlace)
      if (sign !== 0) return sign
    }
    return left.length < right.length ? -1 : others.compare(a, b)
  }
}

/** @returns the order in which a reader of `language` looks for names. */
export function createNameOrder(language: Language): NameOrder {
  return language === 'kk' ? kazakhOrder() : new Intl.Collator(language).compare
}
