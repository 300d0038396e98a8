import type { UiLanguage } from './catalogue'
import { bg } from './messages/bg'
import { en } from './messages/en'
import type { Parts } from './messages/part'

type KeyOf<T> = T extends unknown ? keyof T : never

/** Key of any message of the window. */
export type MessageId = KeyOf<(typeof en)[keyof typeof en]>

const PARTS: Readonly<Record<UiLanguage, Parts>> = { en, bg }

function merged(parts: Parts): Readonly<Record<MessageId, string>> {
  return Object.assign({}, ...Object.values(parts))
}

const made = new Map<UiLanguage, Readonly<Record<MessageId, string>>>()

/** Every message of the window in `language`. */
export function messagesIn(language: UiLanguage): Readonly<Record<MessageId, string>> {
  const known = made.get(language)
  if (known) return known
  const messages = merged(PARTS[language])
  made.set(language, messages)
  return messages
}
