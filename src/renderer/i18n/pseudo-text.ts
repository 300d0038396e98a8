import type { Format } from '../../shared/format/format'
import type { Text } from './text'

/** Stands around everything that came through the catalogue, the names of the facts or the formatters. */
function marked(words: string): string {
  return `‹${words}›`
}

function markedAll<F extends Readonly<Record<keyof F, (...args: never[]) => string>>>(writers: F): F {
  const all = Object.entries<(...args: never[]) => string>(writers).map(([name, write]) => [
    name,
    (...args: never[]) => marked(write(...args)),
  ])
  return Object.fromEntries(all) as F
}

/** @returns `text` with a mark around all its words, so that words which went round it can be seen. */
export function pseudoText(text: Text): Text {
  return {
    ...text,
    t: (id, values) => marked(text.t(id, values)),
    name: (names) => marked(text.name(names)),
    say: (wording) => marked(text.say(wording)),
    format: markedAll<Format>(text.format),
  }
}
