import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../../shared/network/language'
import { bg } from './bg'
import { en } from './en'
import { kk } from './kk'
import type { Parts } from './part'
import { ru } from './ru'
import { zh } from './zh'

const TRANSLATED: Readonly<Record<Exclude<Language, 'en'>, Parts>> = { bg, kk, ru, zh }

function flat(parts: Parts): Readonly<Record<string, string>> {
  return Object.assign({}, ...Object.values(parts))
}

/** Every element of a message, those inside plurals and selects too. */
function elements(ast: readonly MessageFormatElement[]): MessageFormatElement[] {
  return ast.flatMap((element) =>
    element.type === TYPE.plural || element.type === TYPE.select
      ? [element, ...Object.values(element.options).flatMap(({ value }) => elements(value))]
      : [element],
  )
}

/** What a caller must give the message, and the words that a select chooses among. */
function needs(message: string): string[] {
  const found = new Set<string>()
  for (const element of elements(parse(message))) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue
    const choices = element.type === TYPE.select ? Object.keys(element.options).sort().join('/') : ''
    found.add(`${element.value}:${TYPE[element.type]}:${choices}`)
  }
  return [...found].sort()
}

/** Messages that are right as they are in English: names of programs and formats, and keys of the keyboard. */
const SAME_AS_ENGLISH = [
  'app.title',
  'exports.beneath',
  'flows.export-csv',
  'flows.export-parquet',
  'search.key',
  'steps.format-json',
  'steps.format-parquet',
]

/** Whether a message has words of its own, and not only values and signs between them. */
function hasWords(message: string): boolean {
  return elements(parse(message)).some(
    (element) => element.type === TYPE.literal && /\p{L}/u.test(element.value),
  )
}

describe.each(Object.entries(TRANSLATED))('the messages in %s', (language, parts) => {
  const english = Object.entries(flat(en))
  const messages = flat(parts)

  it('need the same values as the English ones', () => {
    const needed = (of: (id: string, message: string) => string) =>
      Object.fromEntries(english.map(([id, message]) => [id, needs(of(id, message))]))
    expect(needed((id) => messages[id] ?? '')).toEqual(needed((_, message) => message))
  })

  it('have every plural form that the language tells apart', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
    const lacking = Object.entries(messages).filter(([, message]) =>
      elements(parse(message)).some(
        (element) =>
          element.type === TYPE.plural && pluralCategories.some((category) => !element.options[category]),
      ),
    )
    expect(lacking).toEqual([])
  })

  it('say in their own words all but what was looked at', () => {
    const same = english.filter(([id, message]) => messages[id] === message && hasWords(message))
    expect(same.map(([id]) => id).filter((id) => !SAME_AS_ENGLISH.includes(id))).toEqual([])
  })
})
