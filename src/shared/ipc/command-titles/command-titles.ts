import type { Language } from '../../network/language'
import { bg } from './bg'
import { en } from './en'
import { kk } from './kk'
import { ru } from './ru'
import type { CommandTitles } from './titles'
import { zh } from './zh'

const TITLES: Readonly<Record<Language, CommandTitles>> = { en, kk, ru, zh, bg }

/** The titles of all commands and menus; for main, which speaks any language at any time. The window reads one. */
export function commandTitles(language: Language): CommandTitles {
  return TITLES[language]
}
