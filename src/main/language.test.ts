import { expect, test } from 'vitest'
import { chooseLanguage } from './language'

test.each([
  { name: 'asked for', argv: ['--lang', 'kk'], system: ['en-US'], language: 'kk' },
  { name: 'asked for with a region', argv: ['--lang=zh-Hans-CN'], system: [], language: 'zh' },
  { name: 'asked for, but not ours', argv: ['--lang', 'de'], system: ['ru-RU'], language: 'ru' },
  { name: 'asked for without a value', argv: ['--lang'], system: ['bg'], language: 'bg' },
  { name: 'of the system', argv: [], system: ['bg-BG', 'en-GB'], language: 'bg' },
  { name: 'the second of the system', argv: [], system: ['fr-FR', 'ZH_tw'], language: 'zh' },
  { name: 'unknown to us', argv: [], system: ['de', 'fr'], language: 'en' },
  { name: 'not told', argv: [], system: [], language: 'en' },
  { name: 'nonsense', argv: ['--lang', '../../etc'], system: ['', '-'], language: 'en' },
])('a language $name: $language', ({ argv, system, language }) => {
  expect(chooseLanguage(argv, system)).toBe(language)
})

test.each([
  { name: 'before the system’s', argv: [], language: 'kk' },
  { name: 'after that of the command line', argv: ['--lang', 'zh'], language: 'zh' },
  { name: 'before a command line that names none of ours', argv: ['--lang', 'de'], language: 'kk' },
])('the chosen language comes $name', ({ argv, language }) => {
  expect(chooseLanguage(argv, ['ru-RU'], 'kk')).toBe(language)
})
