import type { Language } from '../../shared/network/language'
import type { en } from './messages/en'
import type { Parts } from './messages/part'

type KeyOf<T> = T extends unknown ? keyof T : never

/** Key of any message of the window. */
export type MessageId = KeyOf<(typeof en)[keyof typeof en]>

/** Every message of the window in one language. */
export type Messages = Readonly<Record<MessageId, string>>

const PARTS: Readonly<Record<Language, () => Promise<Parts>>> = {
  en: async () => (await import('./messages/en')).en,
  kk: async () => (await import('./messages/kk')).kk,
  ru: async () => (await import('./messages/ru')).ru,
  zh: async () => (await import('./messages/zh')).zh,
  bg: async () => (await import('./messages/bg')).bg,
}

/** Reads the messages of `language`; a language costs nothing until it is asked for. */
export async function loadMessages(language: Language): Promise<Messages> {
  return Object.assign({}, ...Object.values(await PARTS[language]()))
}
