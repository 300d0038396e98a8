import { readFileSync } from 'node:fs'
import {
  type LocalizedString,
  LocalizedStringDictionary,
  LocalizedStringFormatter,
} from '@internationalized/string'
import { expect, test } from 'vitest'
import { CONTROLS, speakKazakh } from '../../src/renderer/i18n/kazakh/kazakh-controls'

/** The controls that the window is made of, by the folders of their words. */
const USED = [
  'autocomplete',
  'combobox',
  'overlays',
  'menu',
  'grid',
  'table',
  'searchfield',
  'datepicker',
  'spinbutton',
]

function keysOf(control: string): string[] {
  const url = new URL(`../../node_modules/react-aria/dist/private/intl/${control}/en-US.mjs`, import.meta.url)
  return [...readFileSync(url, 'utf8').matchAll(/^ {4}"([^"]+)": /gmu)].flatMap(([, key]) => key ?? [])
}

test.each(USED)('every word of %s is there in Kazakh', (control) => {
  const keys = keysOf(control)
  expect(keys.length).toBeGreaterThan(0)
  expect(keys.filter((key) => !(key in CONTROLS))).toEqual([])
})

test('a dictionary without Kazakh speaks it, and its own languages as before', () => {
  class Dictionary<K extends string, T extends LocalizedString> extends LocalizedStringDictionary<K, T> {}
  speakKazakh(Dictionary)
  const dictionary = new Dictionary({
    'en-US': { countAnnouncement: (args) => `${args?.optionCount} options available.`, rare: 'Rare' },
    'ru-RU': { countAnnouncement: 'много', rare: 'редко' },
  })
  const say = (locale: string, key: string) =>
    new LocalizedStringFormatter(locale, dictionary).format(key, { optionCount: 1234 })
  expect(say('kk', 'countAnnouncement')).toBe('1 234 нұсқа бар.'.replace(' ', '\u00a0'))
  expect(say('kk-KZ', 'rare')).toBe('Rare')
  expect(say('ru-RU', 'countAnnouncement')).toBe('много')
})
