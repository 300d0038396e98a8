/** The five languages of the product. Names of places exist in all of them. */
export const LANGUAGES = ['en', 'kk', 'ru', 'zh', 'bg'] as const
export type Language = (typeof LANGUAGES)[number]

/** A sentence of ours: English always, other languages where written. */
export type Wording = { readonly en: string } & { readonly [L in Language]?: string | undefined }

/** The text in `language`, or in English where that language has none yet. */
export function localText(text: Wording, language: Language): string {
  return text[language] ?? text.en
}
