import { createIntl } from 'react-intl'
import { loadMessages, type MessageId } from '../../src/renderer/i18n/messages'
import { LANGUAGES, type Language } from '../../src/shared/network/language'

/** The window's words for problems, in one of its languages. */
export async function problemWordsIn(
  language: Language,
): Promise<(id: MessageId, values?: Readonly<Record<string, string | number>>) => string> {
  const intl = createIntl({ locale: language, messages: await loadMessages(language) })
  return (id, values) => intl.formatMessage({ id }, values)
}

/** The language of the window that a word asks for; English where there is none. */
export function languageFor(word: string): Language {
  return LANGUAGES.find((language) => language === word) ?? 'en'
}
