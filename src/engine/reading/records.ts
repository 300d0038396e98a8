/** One record of delimited text and where the next one begins. */
export interface TextRecord {
  readonly cells: readonly string[]
  /** False for a record that the text ends in the middle of. */
  readonly whole: boolean
}

/**
 * Splits the beginning of a file into records by RFC 4180: for the preview and for what is guessed. What is imported is
 * split by the database. Empty lines are records without cells, as they count in a spreadsheet.
 */
export function* splitRecords(text: string, delimiter: string): Generator<TextRecord> {
  let cells: string[] = []
  let cell = ''
  let quoted = false
  let started = false
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? ''
    if (quoted) {
      if (char !== '"') cell += char
      else if (text[i + 1] === '"') {
        cell += '"'
        i++
      } else quoted = false
      continue
    }
    if (char === '"' && cell === '') {
      quoted = true
      started = true
    } else if (char === delimiter) {
      cells.push(cell)
      cell = ''
      started = true
    } else if (char === '\n' || char === '\r') {
      if (char === '\r' && text[i + 1] === '\n') i++
      yield { cells: started || cell !== '' ? [...cells, cell] : [], whole: true }
      cells = []
      cell = ''
      started = false
    } else {
      cell += char
      started = true
    }
  }
  if (started || cell !== '') yield { cells: [...cells, cell], whole: !quoted }
}

/** The first records of a text. The last one is left out when the text is only the beginning of a file. */
export function firstRecords(
  text: string,
  delimiter: string,
  { limit, cut }: { readonly limit: number; readonly cut: boolean },
): readonly (readonly string[])[] {
  const records: (readonly string[])[] = []
  for (const { cells } of splitRecords(text, delimiter)) {
    records.push(cells)
    if (records.length > limit) break
  }
  return cut || records.length > limit ? records.slice(0, -1) : records
}
