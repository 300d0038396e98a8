import type { NetworkIndex } from '../../shared/network/network-index'
import type { Source } from '../../shared/network/source'
import type { TableModel } from '../charts/table-model'
import type { Text } from '../i18n/text'

/** A source under an export, with the number that the figures above refer to. */
export interface SourceNote {
  readonly number: number
  readonly text: string
  readonly url?: string
}

/** Every source of an export, none left out. */
export interface SourceNotes {
  readonly notes: readonly SourceNote[]
  /** What the user's own files are called; they have no number. */
  readonly own: readonly string[]
  /** Numbers of sources by their ids: `1–4` and `7`. */
  readonly numbersOf: (ids: readonly string[]) => readonly string[]
}

/** Who said what a publisher prints; nobody where the publisher speaks for itself under any of its names. */
function quoted(index: NetworkIndex, { name }: Text, { publisher, originator }: Source): string[] {
  const names = index.originators.get(originator)?.names
  const isPublisher = (own: string) => publisher.startsWith(own) || own.startsWith(publisher)
  if (!names || Object.values(names).some(isPublisher)) return []
  return [name(names)]
}

/** Publisher, who said it where that is somebody else, title, date. */
function noteText(index: NetworkIndex, text: Text, source: Source): string {
  const { format } = text
  return [
    [source.publisher, ...quoted(index, text, source)].join(' / '),
    source.described ? source.title : `“${source.title}”`,
    ...(source.date ? [format.date(source.date)] : []),
  ].join(', ')
}

/** Whole numbers in order, three and more in a row as a range. */
export function inRanges(numbers: readonly number[]): readonly string[] {
  const runs: number[][] = []
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run?.at(-1) === number - 1) run.push(number)
    else runs.push([number])
  }
  return runs.flatMap((run) => (run.length > 2 ? [`${run[0]}–${run.at(-1)}`] : run.map(String)))
}

/**
 * Numbers the sources in the order in which they first occur.
 *
 * @param first ids that come before those of the tables
 */
export function sourceNotes(
  index: NetworkIndex,
  text: Text,
  tables: readonly TableModel[],
  first: readonly string[] = [],
): SourceNotes {
  const rows = tables.flatMap((table) => table.rows)
  const ids = [...new Set([...first, ...rows.flatMap(({ sources = [] }) => sources)])]
  const known = ids.flatMap((id) => index.sources.get(id) ?? [])
  const numbers = new Map(known.map(({ id }, i) => [id, i + 1]))
  const own = rows.flatMap(({ sources, citation }) => (sources || citation === '' ? [] : [citation]))
  return {
    own: [...new Set(own)],
    numbersOf: (wanted) => inRanges(wanted.flatMap((id) => numbers.get(id) ?? [])),
    notes: known.map((source, i) => ({
      number: i + 1,
      text: noteText(index, text, source),
      ...(source.url ? { url: source.url } : {}),
    })),
  }
}
