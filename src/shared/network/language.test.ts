import { expect, test } from 'vitest'
import { localText } from './language'

test.each([
  ['ru', { en: 'The whole station.', ru: 'Вся станция.' }, 'Вся станция.'],
  ['kk', { en: 'The whole station.', ru: 'Вся станция.' }, 'The whole station.'],
  ['en', { en: 'The whole station.' }, 'The whole station.'],
] as const)('a sentence in %s falls back to English where it is not written', (language, text, said) => {
  expect(localText(text, language)).toBe(said)
})
