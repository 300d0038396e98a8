import type { Language } from '../../shared/network/language'

/** What speakers of each language call it. Not to be translated; written with its `lang`. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  kk: 'Қазақша',
  ru: 'Русский',
  zh: '中文',
  bg: 'Български',
}
