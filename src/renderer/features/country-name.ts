import { messagesIn } from '../i18n/messages'
import type { Text } from '../i18n/text'

/** Name of a country. Those of the shipped network are in the catalogue; a folder of the user's may hold any. */
export function countryName({ t, uiLanguage }: Text, code: string): string {
  if (`country.${code}` in messagesIn(uiLanguage)) return t(`country.${code as 'CN'}`)
  return new Intl.DisplayNames([uiLanguage], { type: 'region' }).of(code) ?? code
}
