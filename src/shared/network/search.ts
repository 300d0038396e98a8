import { fold } from './fold'
import type { Names } from './local-text'
import type { Network } from './network'

export type HitKind = 'terminal' | 'crossing' | 'route' | 'institution' | 'place'

/** Something that a search found. */
export interface SearchHit {
  readonly kind: HitKind
  readonly id: string
  readonly names: Names
  /** The spelling that matched. */
  readonly matched: string
}

/** Something that can be searched for. */
export interface SearchEntry {
  readonly kind: HitKind
  readonly id: string
  readonly names: Names
  /** Every name and alias in all five languages, each once. */
  readonly spellings: readonly { readonly text: string; readonly folded: string }[]
}

/** What is worth more to open comes first. */
export const KIND_ORDER: readonly HitKind[] = ['terminal', 'crossing', 'route', 'institution', 'place']

function entry(kind: HitKind, id: string, names: Names, more: readonly string[]): SearchEntry {
  const texts = [...new Set([...Object.values(names), ...more])]
  return { kind, id, names, spellings: texts.map((text) => ({ text, folded: fold(text) })) }
}

/** All of a network that can be searched for. */
export function searchEntries(network: Network): readonly SearchEntry[] {
  const placeNames = new Map(network.places.map((p) => [p.id, [...Object.values(p.names), ...p.aliases]]))
  return [
    ...network.terminals.map((t) =>
      entry('terminal', t.id, t.names, [
        ...Object.values(t.shortNames),
        ...t.aliases,
        ...(placeNames.get(t.place) ?? []),
      ]),
    ),
    ...network.crossings.map((c) =>
      entry('crossing', c.id, c.names, [...c.aliases, ...c.places.flatMap((id) => placeNames.get(id) ?? [])]),
    ),
    ...network.routes
      .filter((r) => r.kind !== 'stretch')
      .map((r) => entry('route', r.id, r.names, [...Object.values(r.shortNames)])),
    ...network.institutions.map((i) => entry('institution', i.id, i.names, placeNames.get(i.place) ?? [])),
    ...network.places
      .filter((p) => p.kind !== 'border-point' && p.position !== undefined)
      .map((p) => entry('place', p.id, p.names, p.aliases)),
  ]
}

/**
 * Builds a search over every name and alias in all five languages.
 *
 * @returns a function that gives at most `limit` hits, best first: a name that starts with the query before one that
 * contains it, then terminals, crossings, routes, institutions and places.
 */
export function createSearch(network: Network): (query: string, limit?: number) => SearchHit[] {
  const entries = searchEntries(network)
  return (query, limit = 12) => {
    const wanted = fold(query)
    if (wanted === '') return []
    const scored = entries.flatMap((e) => {
      let best: { text: string; score: number } | undefined
      for (const { text, folded } of e.spellings) {
        const at = folded.indexOf(wanted)
        if (at < 0) continue
        const score = (folded === wanted ? 0 : at === 0 ? 1 : 2) * 10 + KIND_ORDER.indexOf(e.kind)
        if (!best || score < best.score) best = { text, score }
      }
      return best
        ? [{ hit: { kind: e.kind, id: e.id, names: e.names, matched: best.text }, score: best.score }]
        : []
    })
    return scored
      .sort((a, b) => a.score - b.score)
      .slice(0, limit)
      .map(({ hit }) => hit)
  }
}
