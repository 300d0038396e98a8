/** Marks and separators that must not decide whether a name is found. */
const IGNORED = /[\p{M}\p{P}\p{Z}\p{S}]/gu

/** A name as the search compares it: lower case, without accents, apostrophes, hyphens and spaces. */
export function fold(text: string): string {
  return text.normalize('NFKD').toLowerCase().replace(IGNORED, '')
}
