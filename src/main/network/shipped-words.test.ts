import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '../../shared/network/language'
import type { LocalText } from '../../shared/network/local-text'
import { figuresInWords } from './figures-in-words'
import { loadNetwork } from './load-network'

const FOLDER = join(__dirname, '..', '..', '..', 'resources', 'network')

/** What a sentence may be written with beside digits, marks and foreign names. */
const LETTERS: Readonly<Record<Language, RegExp>> = {
  en: /\p{Script=Latin}/u,
  kk: /[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]/u,
  ru: /[А-Яа-яЁё]/u,
  zh: /\p{Script=Han}/u,
  bg: /[А-ЪЬЮЯа-ъьюя]/u,
}

const TRANSLATED = LANGUAGES.filter((language) => language !== 'en')

/** Up to this many characters two languages of one script may well say the same: “До Поти или Батуми.” */
const SHORT = 30

interface Sentence {
  readonly where: string
  readonly text: LocalText
}

const sentences: Sentence[] = []

/** Gathers our own sentences: everything in words that is not a proper name. */
function gather(value: unknown, where: string) {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) gather(item, `${where}/${index}`)
  } else if (typeof value === 'object' && value !== null) {
    if ('en' in value) sentences.push({ where, text: value as LocalText })
    else
      for (const [key, item] of Object.entries(value))
        if (!/names/i.test(key)) gather(item, `${where}/${key}`)
  }
}

function complaints(about: (text: LocalText) => readonly string[]): string[] {
  return sentences.flatMap(({ where, text }) => about(text).map((what) => `${where}: ${what}`))
}

const latinWords = (text: string) => [...text.matchAll(/\p{Script=Latin}+/gu)].map(([word]) => word)

beforeAll(async () => {
  const loaded = await loadNetwork(FOLDER)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems.slice(0, 5), null, 2))
  gather(loaded.value, '')
  expect(sentences.length).toBeGreaterThan(390)
})

describe('every sentence of the shipped network', () => {
  test('stands in all five languages, in words of its own', () => {
    const lacking = complaints((text) => LANGUAGES.filter((language) => !text[language]?.trim()))
    expect(lacking).toEqual([])
    const copied = complaints((text) =>
      LANGUAGES.flatMap((language, index) =>
        LANGUAGES.slice(0, index)
          .filter((other) => text[other] === text[language])
          .filter((other) => other === 'en' || text.en.length > SHORT)
          .map((other) => `${language} as in ${other}`),
      ),
    )
    expect(copied).toEqual([])
  })

  test.each(TRANSLATED)('names the same figures and months in %s as in English', (language) => {
    const differing = complaints((text) => {
      const here = figuresInWords(text[language] ?? '', language).join('; ')
      const english = figuresInWords(text.en, 'en').join('; ')
      return here === english ? [] : [`${here} instead of ${english}`]
    })
    expect(differing).toEqual([])
  })

  test.each(TRANSLATED)('is written with the letters of %s, and with foreign names', (language) => {
    const strange = complaints((text) =>
      [...(text[language] ?? '').matchAll(/\p{L}/gu)]
        .map(([letter]) => letter)
        .filter((letter) => !LETTERS[language].test(letter) && !/\p{Script=Latin}/u.test(letter)),
    )
    expect(strange).toEqual([])
    const silent = complaints((text) =>
      LETTERS[language].test(text[language] ?? '') ? [] : ['no such letter'],
    )
    expect(silent).toEqual([])
  })

  test('has the marks of Chinese in Chinese', () => {
    const halfWide = /\p{Script=Han}[,:;?!()]|[,:;?!()]\p{Script=Han}/u
    expect(complaints(({ zh = '' }) => (halfWide.test(zh) ? [zh] : []))).toEqual([])
  })

  test.each(TRANSLATED)('leaves no English in %s but the names that the English sentence has', (language) => {
    const left = complaints((text) => {
      const names = new Set(latinWords(text.en).filter((word) => /^(?:\p{Lu}|of$)/u.test(word)))
      return latinWords(text[language] ?? '').filter((word) => !names.has(word))
    })
    expect(left).toEqual([])
  })
})
