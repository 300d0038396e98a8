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
})
