import { createContext, type ReactNode, useContext, useEffect } from 'react'
import { I18nProvider } from 'react-aria-components'
import { createIntl, createIntlCache, type IntlShape, RawIntlProvider } from 'react-intl'
import { createFormat, type Format } from '../../shared/format/format'
import { type Language, localText, type Wording } from '../../shared/network/language'
import type { Names } from '../../shared/network/local-text'
import { loadMessages, type MessageId } from './messages'
import { createNameOrder, type NameOrder } from './name-order'

export type MessageValues = Readonly<Record<string, string | number>>

/** Everything that turns facts into words: messages, names, our own sentences, numbers and dates. */
export interface Text {
  readonly language: Language
  readonly t: (id: MessageId, values?: MessageValues) => string
  /** Whether the catalogue has a message under a key that was put together at run time. */
  readonly has: (id: string) => id is MessageId
  readonly name: (names: Names) => string
  readonly say: (wording: Wording) => string
  readonly format: Format
  /** Order of names in the language's own alphabet. */
  readonly byName: NameOrder
  readonly intl: IntlShape
}

/** Reads what `language` needs and returns its words. */
export async function loadText(language: Language): Promise<Text> {
  if (language === 'kk') await import('./kazakh/kazakh-intl')
  const messages = await loadMessages(language)
  const intl = createIntl({ locale: language, messages }, createIntlCache())
  const text: Text = {
    intl,
    language,
    t: (id, values) => intl.formatMessage({ id }, values),
    has: (id): id is MessageId => id in messages,
    name: (names) => names[language],
    say: (wording) => localText(wording, language),
    format: createFormat(language),
    byName: createNameOrder(language),
  }
  if (import.meta.env.RENDERER_VITE_PSEUDO !== 'yes') return text
  return (await import('./pseudo-text')).pseudoText(text)
}

const TextContext = createContext<Text | undefined>(undefined)

/** Gives the words to all that stands in it; a page that another language is chosen for draws again. */
export function TextProvider({ text, children }: { readonly text: Text; readonly children: ReactNode }) {
  useEffect(() => {
    document.documentElement.lang = text.language
  }, [text])
  return (
    <I18nProvider locale={text.language}>
      <RawIntlProvider value={text.intl}>
        <TextContext value={text}>{children}</TextContext>
      </RawIntlProvider>
    </I18nProvider>
  )
}

/** Words for the component that asks. Throws outside `TextProvider`: that is a bug. */
export function useText(): Text {
  const text = useContext(TextContext)
  if (!text) throw new Error('useText outside TextProvider')
  return text
}
