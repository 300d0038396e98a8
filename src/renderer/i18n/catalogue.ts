/** Languages that the window's own text exists in. Place names exist in all five. */
export const UI_LANGUAGES = ['en', 'bg'] as const
export type UiLanguage = (typeof UI_LANGUAGES)[number]

/** Messages of one part of the window: the same keys in every language, ICU message syntax. */
export type Catalogue<K extends string> = Readonly<Record<UiLanguage, Readonly<Record<K, string>>>>

/** Declares messages; a key that one language lacks does not compile. */
export function catalogue<K extends string>(messages: Catalogue<K>): Catalogue<K> {
  return messages
}
