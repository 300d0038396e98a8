import { FIRST_YEAR, isOpen, isThere, LAST_YEAR, type Moment } from '../../shared/network/as-of'
import type { LonLat } from '../../shared/network/geodesic'
import type { Leg } from '../../shared/network/leg'
import { legPoints } from '../../shared/network/leg-distance'
import type { NetworkIndex } from '../../shared/network/network-index'
import { legState, linksAsOf } from '../../shared/network/subject-state'

/** What the line layers draw by. `link`: part of a link of Xi'an. `side`: -1 or 1 where two legs run beside each other. */
export interface LineProperties {
  readonly id: string
  readonly pattern: 'gauge-1435' | 'gauge-1520' | 'sea' | 'road'
  readonly built: boolean
  readonly link: boolean
  readonly side: -1 | 0 | 1
  /** What the leg is now, and at the end of each year from 1990 on: a letter each, see {@link LineStage}. None for a leg that never changes. */
  readonly stages?: string
}

/** `b`: a line; `u`: one that is meant to be; a capital where it is part of a link of a terminal that stands; `-`: not there yet. */
export type LineStage = 'b' | 'u' | 'B' | 'U' | '-'

/** Index of a moment's letter in `stages`. */
export function stageIndex({ year }: Pick<Moment, 'year'>): number {
  return year === null ? 0 : year - FIRST_YEAR + 1
}

const YEARS: readonly (number | null)[] = [
  null,
  ...Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i),
]

export interface LineFeature {
  readonly type: 'Feature'
  readonly properties: LineProperties
  readonly geometry: { readonly type: 'LineString'; readonly coordinates: readonly LonLat[] }
}

export interface LineCollection {
  readonly type: 'FeatureCollection'
  readonly features: readonly LineFeature[]
}

function patternOf(leg: Leg): LineProperties['pattern'] {
  if (leg.mode !== 'rail') return leg.mode
  return leg.gauge === 1520 ? 'gauge-1520' : 'gauge-1435'
}

function endsKey({ from, to }: Leg): string {
  return [from, to].sort().join('|')
}

/** On which side of their common line legs are drawn that run beside each other, in their own direction; none for the others. */
export function sidesOf(legs: readonly Leg[]): Map<string, LineProperties['side']> {
  const byEnds = new Map<string, Leg[]>()
  for (const leg of legs) byEnds.set(endsKey(leg), [...(byEnds.get(endsKey(leg)) ?? []), leg])
  const sides = new Map<string, LineProperties['side']>()
  for (const [first, second] of byEnds.values()) {
    if (!first || !second) continue
    sides.set(first.id, first.from <= first.to ? -1 : 1)
    sides.set(second.id, second.from <= second.to ? 1 : -1)
  }
  return sides
}

/** Ids of the legs that the links of Xi'an run over. */
export function linkLegs(index: NetworkIndex): ReadonlySet<string> {
  const links = index.network.routes.filter((route) => route.kind === 'link')
  return new Set(links.flatMap((route) => route.legs))
}

/** Ids of the legs that are part of a link at a moment. */
export function linkLegsAsOf(index: NetworkIndex, moment: Moment): ReadonlySet<string> {
  return new Set(linksAsOf(index, moment).flatMap((route) => route.legs))
}

function stageLetter(leg: Leg, link: boolean, moment: Moment, index: NetworkIndex): LineStage {
  const state = legState(leg, moment, index)
  if (!isThere(state)) return '-'
  if (isOpen(state)) return link ? 'B' : 'b'
  return link ? 'U' : 'u'
}

/** Letters of the legs that change with the years: by events of their own, or with the terminal of their link. */
function stagesOf(index: NetworkIndex, today: string): (leg: Leg) => string | undefined {
  const inLinks = linkLegs(index)
  const moments = YEARS.map((year) => ({ year, today }))
  const links = moments.map((moment) => linkLegsAsOf(index, moment))
  return (leg) => {
    if (!inLinks.has(leg.id) && (leg.events ?? []).length === 0) return undefined
    return moments
      .map((moment, i) => stageLetter(leg, links[i]?.has(leg.id) ?? false, moment, index))
      .join('')
  }
}

/**
 * Every leg once, as a line through its places. Legs with an end that has no position are left out.
 *
 * @param today `YYYY-MM-DD`
 */
export function networkLines(index: NetworkIndex, today: string): LineCollection {
  const { legs } = index.network
  const inLinks = linkLegs(index)
  const sides = sidesOf(legs)
  const stagesFor = stagesOf(index, today)
  const features = legs.flatMap((leg): LineFeature[] => {
    const coordinates = legPoints(leg, index.places)
    if (coordinates.length < 2) return []
    const stages = stagesFor(leg)
    const properties = {
      id: leg.id,
      pattern: patternOf(leg),
      built: leg.status === 'in-service',
      link: inLinks.has(leg.id),
      side: sides.get(leg.id) ?? 0,
      ...(stages === undefined ? {} : { stages }),
    } as const
    return [{ type: 'Feature', properties, geometry: { type: 'LineString', coordinates } }]
  })
  return { type: 'FeatureCollection', features }
}

/** Legs of a link that no other link runs over: where its name belongs. */
export function ownLegs(index: NetworkIndex, routeId: string): string[] {
  const others = index.network.routes.filter((route) => route.kind === 'link' && route.id !== routeId)
  const shared = new Set(others.flatMap((route) => route.legs))
  return (index.routes.get(routeId)?.legs ?? []).filter((leg) => !shared.has(leg))
}
