import type { Language } from '../../shared/network/language'
import { bg } from './messages/bg'
import { en } from './messages/en'
import { kk } from './messages/kk'
import { ru } from './messages/ru'
import { zh } from './messages/zh'

/** Words of the native menu that are no title of a command, and of the dialogs that main shows when the page cannot. */
export type MenuMessages = Readonly<Record<keyof typeof en, string>>

const CATALOGUE: Readonly<Record<Language, MenuMessages>> = { en, kk, ru, zh, bg }

/** The words in `language`. */
export function menuMessages(language: Language): MenuMessages {
  return CATALOGUE[language]
}
