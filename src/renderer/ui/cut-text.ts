/** A text of at most `longest` characters, an ellipsis for the rest, for where text is drawn and cannot flow. */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text
  const characters = [...text.slice(0, longest * 2)]
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join('')}…`
}
