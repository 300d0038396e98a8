import { fold } from './fold'

/** A text as the fuzzy search compares it. */
export interface FoldedText {
  readonly text: string
  /** All words folded and put together. */
  readonly folded: string
  /** Where each word begins in it. */
  readonly starts: readonly number[]
}

/** How far from what was typed; a smaller cost is nearer. A whole text costs 0, one that begins with it 1 to 2, and so on. */
const COST = { begins: 1, word: 2, inside: 3, spread: 4, words: 1 } as const

/** Letters in order, with others between them, are a match only so far apart. */
const MOST_SPREAD = 2

/** Shorter queries than this must stand in the text as they are. */
const LEAST_SPREAD = 2

/** Prepares a text to be searched. */
export function foldText(text: string): FoldedText {
  const starts: number[] = []
  let folded = ''
  for (const word of text.split(/[\p{P}\p{Z}\p{S}]+/u)) {
    const part = fold(word)
    if (part === '') continue
    starts.push(folded.length)
    folded += part
  }
  return { text, folded, starts }
}

/** Length of the stretch from `start` that has all letters of `query` in order; `undefined` where it does not. */
function stretch(query: string, folded: string, start: number): number | undefined {
  let at = start - 1
  for (const letter of query) {
    at = folded.indexOf(letter, at + 1)
    if (at < 0) return undefined
  }
  return folded.startsWith(query.charAt(0), start) ? at - start + 1 : undefined
}

function spreadCost(query: string, { folded, starts }: FoldedText): number | undefined {
  if (query.length < LEAST_SPREAD) return undefined
  const lengths = starts.flatMap((start) => stretch(query, folded, start) ?? [])
  const ratio = Math.min(...lengths) / query.length
  return ratio <= MOST_SPREAD ? COST.spread + (ratio - 1) / MOST_SPREAD : undefined
}

function costOf(query: string, target: FoldedText, best: number): number | undefined {
  const { folded, starts } = target
  if (folded === query) return 0
  const rest = 1 - query.length / Math.max(folded.length, query.length)
  const at = folded.indexOf(query)
  if (at === 0) return COST.begins + rest
  if (at > 0) {
    const beginsWord = starts.some((start) => folded.startsWith(query, start))
    return (beginsWord ? COST.word : COST.inside) + rest
  }
  return best < COST.spread ? undefined : spreadCost(query, target)
}

/** How near a thing is to what was typed, and the spelling that is nearest. */
export interface FuzzyMatch {
  readonly cost: number
  readonly text: string
}

function nearest(query: string, texts: readonly FoldedText[]): FuzzyMatch | undefined {
  let best: FuzzyMatch | undefined
  for (const target of texts) {
    const cost = costOf(query, target, best?.cost ?? Number.POSITIVE_INFINITY)
    if (cost !== undefined && (!best || cost < best.cost)) best = { cost, text: target.text }
  }
  return best
}

/** Looks for what was typed in the spellings of a thing; `undefined` where it is not there. */
export type FuzzySearch = (texts: readonly FoldedText[]) => FuzzyMatch | undefined

/**
 * Makes the search for what was typed: as a whole, or word by word, each word in any spelling of a thing. Case, accents and
 * signs do not count, and letters may be missing. Nothing typed is found nowhere.
 */
export function createFuzzySearch(query: string): FuzzySearch {
  const { folded: whole } = foldText(query)
  const words = query
    .split(/\p{Z}+/u)
    .map(fold)
    .filter(Boolean)
  if (whole === '') return () => undefined
  if (words.length < 2) return (texts) => nearest(whole, texts)
  return (texts) => {
    const found = nearest(whole, texts)
    const each = words.flatMap((word) => nearest(word, texts) ?? [])
    const [first] = each
    if (!first || each.length < words.length) return found
    const cost = COST.words + each.reduce((sum, match) => sum + match.cost, 0) / words.length
    return found && found.cost <= cost ? found : { cost, text: first.text }
  }
}
