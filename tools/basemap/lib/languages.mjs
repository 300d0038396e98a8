/** Languages that labels are given in. */
export const LANGUAGES = ['en', 'kk', 'ru', 'zh', 'bg']

/**
 * Names in every language that has one.
 * @param {(language: string) => string | undefined} nameIn
 */
export function namesBy(nameIn) {
  return Object.fromEntries(
    LANGUAGES.map((language) => [language, nameIn(language)]).filter(([, name]) => name !== undefined),
  )
}
