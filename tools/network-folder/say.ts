import { createIntl } from 'react-intl'
import { UI_LANGUAGES, type UiLanguage } from '../../src/renderer/i18n/catalogue'
import { type MessageId, messagesIn } from '../../src/renderer/i18n/messages'

/** The window's words for problems, in one of its languages. */
export function problemWordsIn(
  language: UiLanguage,
): (id: MessageId, values?: Readonly<Record<string, string | number>>) => string {
  const intl = createIntl({ locale: language, messages: messagesIn(language) })
  return (id, values) => intl.formatMessage({ id }, values)
}

/** The language of the window that a word asks for; English where there is none. */
export function uiLanguage(word: string): UiLanguage {
  return UI_LANGUAGES.find((language) => language === word) ?? 'en'
}
