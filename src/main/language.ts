import type { LanguageChoice } from '../shared/ipc/views'
import { LANGUAGES, type Language } from '../shared/network/language'
import { argvOption } from './argv-option'

/** The language of ours that a BCP 47 tag asks for: `zh-Hans-CN` asks for `zh`. */
function languageOfTag(tag: string): Language | undefined {
  const primary = tag.toLowerCase().split(/[-_]/)[0]
  return LANGUAGES.find((language) => language === primary)
}

/** The language of ours that `--lang xx` names. */
export function languageOption(argv: readonly string[]): Language | undefined {
  return languageOfTag(argvOption(argv, 'lang') ?? '')
}

/**
 * The language to speak: `--lang xx` where it names one of ours, else the one that the user chose, else the user's first
 * system language that we have, else English.
 *
 * @param argv command line of the app
 * @param systemLanguages BCP 47 tags, the preferred first
 */
export function chooseLanguage(
  argv: readonly string[],
  systemLanguages: readonly string[],
  chosen: LanguageChoice = 'system',
): Language {
  const given = languageOption(argv)
  if (given) return given
  if (chosen !== 'system') return chosen
  for (const tag of systemLanguages) {
    const language = languageOfTag(tag)
    if (language) return language
  }
  return 'en'
}
