import { NumberFormat } from '@formatjs/intl-numberformat'
import { expect, test } from 'vitest'
import { routed } from './routed'

/** What Chromium has for Kazakh: nothing, so that it writes in the language of the system. */
class Lacking extends Intl.NumberFormat {
  constructor(locale?: string | string[], options?: Intl.NumberFormatOptions) {
    super(String(locale).startsWith('kk') ? 'en-US' : locale, options)
  }
  static override supportedLocalesOf(locales: string | string[]): string[] {
    return Intl.NumberFormat.supportedLocalesOf(locales).filter((locale) => !locale.startsWith('kk'))
  }
}

const native = globalThis.Intl.NumberFormat
const formatter = routed(Lacking as unknown as typeof Intl.NumberFormat, NumberFormat)
const data = await (async () => {
  Intl.NumberFormat = formatter
  await import('@formatjs/intl-numberformat/locale-data/kk.js')
  Intl.NumberFormat = native
  return NumberFormat.localeData
})()

test('Kazakh data goes to the formatter that takes data', () => {
  expect(Object.keys(data)).toContain('kk')
})

test.each([
  ['kk', '1 234,5'],
  ['kk-KZ', '1 234,5'],
  [['kk'], '1 234,5'],
  ['en', '1,234.5'],
  ['bg', '1234,5'],
])('a number for %j', (locale, written) => {
  const spaced = (text: string) => text.replaceAll(/\s/gu, ' ')
  expect(spaced(new formatter(locale).format(1234.5))).toBe(written)
  expect(spaced(formatter(locale).format(1234.5))).toBe(written)
})

test('says that it has Kazakh', () => {
  expect(formatter.supportedLocalesOf(['kk', 'ru', 'xx'])).toEqual(['kk', 'ru'])
})

test('writes short numbers in Kazakh words', () => {
  expect(new formatter('kk', { notation: 'compact' }).format(67_000)).toMatch(/^67\s*мың$/u)
})
