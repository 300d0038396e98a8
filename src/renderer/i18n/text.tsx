import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { createIntl, createIntlCache, RawIntlProvider } from 'react-intl'
import { createFormat, type Format } from '../../shared/format/format'
import { type Language, localText, type Wording } from '../../shared/network/language'
import type { Names } from '../../shared/network/local-text'
import { UI_LANGUAGES, type UiLanguage } from './catalogue'
import { type MessageId, messagesIn } from './messages'

export type MessageValues = Readonly<Record<string, string | number>>

/** Everything that turns facts into words: messages, names, our own sentences, numbers and dates. */
export interface Text {
  /** Language of place names. */
  readonly language: Language
  /** Language of the window's own words, numbers and dates. */
  readonly uiLanguage: UiLanguage
  readonly t: (id: MessageId, values?: MessageValues) => string
  readonly name: (names: Names) => string
  readonly say: (wording: Wording) => string
  readonly format: Format
}

function uiLanguageFor(language: Language): UiLanguage {
  return (UI_LANGUAGES as readonly string[]).includes(language) ? (language as UiLanguage) : 'en'
}

/** @returns the words for `language`; window text falls back to English where the language has none yet. */
export function createText(language: Language): Text & { readonly intl: ReturnType<typeof createIntl> } {
  const uiLanguage = uiLanguageFor(language)
  const intl = createIntl({ locale: uiLanguage, messages: messagesIn(uiLanguage) }, createIntlCache())
  return {
    intl,
    language,
    uiLanguage,
    t: (id, values) => intl.formatMessage({ id }, values),
    name: (names) => names[language],
    say: (wording) => localText(wording, uiLanguage),
    format: createFormat(uiLanguage),
  }
}

const TextContext = createContext<Text | undefined>(undefined)

export function TextProvider({
  language,
  children,
}: {
  readonly language: Language
  readonly children: ReactNode
}) {
  const text = useMemo(() => createText(language), [language])
  return (
    <RawIntlProvider value={text.intl}>
      <TextContext value={text}>{children}</TextContext>
    </RawIntlProvider>
  )
}

/** Words for the component that asks. Throws outside `TextProvider`: that is a bug. */
export function useText(): Text {
  const text = useContext(TextContext)
  if (!text) throw new Error('useText outside TextProvider')
  return text
}
