import type { Text } from '../i18n/text'

/** Name of a country. Those of the shipped network are in the catalogue; a folder of the user's may hold any. */
export function countryName({ t, has, language }: Text, code: string): string {
  const id = `country.${code}`
  if (has(id)) return t(id)
  return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code
}
