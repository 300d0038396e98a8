/**
 * How a text begins that a spreadsheet could take for a formula: a sign that begins one, also after the quotes and
 * spaces that some programs pass over. A regular expression that JavaScript and DuckDB read alike.
 */
export const FORMULA_START = String.raw`^[\s'"]*[=+\-@\t\r＝＋－＠]`

const FORMULA = new RegExp(FORMULA_START)

/** A text with an apostrophe before it where a spreadsheet could run it. Only for texts: numbers stay numbers. */
export function guardText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}
