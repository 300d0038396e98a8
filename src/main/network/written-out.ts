/** Characters that move the text around them or that a terminal obeys, written out as `\u{202e}`. */
export function writtenOut(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (char) => {
    const code = char.codePointAt(0) ?? 0
    return `\\u{${code.toString(16)}}`
  })
}

/** At most `length` characters of a text that nobody vouches for, an ellipsis for the rest, all of it visible. */
export function shortened(text: string, length: number): string {
  const characters = [...text.slice(0, length * 2)]
  const short =
    characters.length <= length ? characters.join('') : `${characters.slice(0, length - 1).join('')}…`
  return writtenOut(short)
}
