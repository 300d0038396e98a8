/** A line of a text as the browser has broken it. Client pixels. */
export interface TextLine {
  readonly text: string
  readonly left: number
  /** Top of the line's letters, not of its line box. */
  readonly top: number
}

/** Where each character of a text stands. */
type BoxOf = (start: number, end: number) => { readonly left: number; readonly top: number } | undefined

/** Puts characters that stand beside each other into lines; spaces at which a line was broken are dropped. */
export function textLines(text: string, boxOf: BoxOf): readonly TextLine[] {
  const lines: { text: string; left: number; top: number }[] = []
  let at = 0
  for (const character of text) {
    const box = boxOf(at, at + character.length)
    at += character.length
    const line = lines.at(-1)
    if (!box) {
      if (line && /\s/.test(character) && !line.text.endsWith(' ')) line.text += ' '
    } else if (line && Math.abs(line.top - box.top) < 1) line.text += /\s/.test(character) ? ' ' : character
    else if (!/\s/.test(character)) lines.push({ text: character, left: box.left, top: box.top })
  }
  return lines.map((line) => ({ ...line, text: line.text.trimEnd() }))
}

/** The lines of a text node that is laid out. */
export function linesOf(node: Text): readonly TextLine[] {
  const range = document.createRange()
  return textLines(node.data, (start, end) => {
    range.setStart(node, start)
    range.setEnd(node, end)
    const [box] = range.getClientRects()
    return box && box.width > 0 ? box : undefined
  })
}
