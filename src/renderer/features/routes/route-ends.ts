import type { Names } from '../../../shared/network/local-text'
import type { NetworkIndex } from '../../../shared/network/network-index'
import { createSearch } from '../../../shared/network/search'

/** A place that a route can begin or end at. */
export interface RouteEnd {
  readonly id: string
  readonly names: Names
  /** The spelling that was found, where it is another. */
  readonly matched: string
  /** Whether a rail or sea leg touches it; without one no route reaches it. */
  readonly onLine: boolean
}

/** Places that a rail or sea leg touches. */
export function placesOnLines({ network }: NetworkIndex): ReadonlySet<string> {
  const legs = network.legs.filter(({ mode }) => mode !== 'road')
  return new Set(legs.flatMap(({ from, to }) => [from, to]))
}

const MOST = 8

/**
 * Finds places by any name in any language. A terminal stands for its place, a crossing for its two.
 *
 * @returns a function that gives the places for what was typed: those on a line first, those that only a crossing's name brought last
 */
export function createEndSearch(index: NetworkIndex): (query: string) => RouteEnd[] {
  const search = createSearch(index.network)
  const onLine = placesOnLines(index)
  const placesOf = (kind: string, id: string): readonly string[] => {
    if (kind === 'place') return [id]
    if (kind === 'terminal') return [index.terminals.get(id)?.place ?? '']
    return kind === 'crossing' ? (index.crossings.get(id)?.places ?? []) : []
  }
  return (query) => {
    const found = new Map<string, RouteEnd & { readonly byCrossing: boolean }>()
    for (const { kind, id, matched } of search(query, 40)) {
      for (const placeId of placesOf(kind, id)) {
        const place = index.places.get(placeId)
        const known = found.get(placeId)
        const byCrossing = kind === 'crossing'
        if (!place?.position || (known && !(known.byCrossing && !byCrossing))) continue
        found.set(placeId, {
          id: placeId,
          names: place.names,
          matched,
          onLine: onLine.has(placeId),
          byCrossing,
        })
      }
    }
    return [...found.values()]
      .sort((a, b) => Number(b.onLine) - Number(a.onLine) || Number(a.byCrossing) - Number(b.byCrossing))
      .slice(0, MOST)
      .map(({ byCrossing: _byCrossing, ...end }) => end)
  }
}
