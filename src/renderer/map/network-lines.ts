import type { LonLat } from '../../shared/network/geodesic'
import type { Leg } from '../../shared/network/leg'
import { legPoints } from '../../shared/network/leg-distance'
import type { NetworkIndex } from '../../shared/network/network-index'

/** What the line layers draw by. `link`: part of a link of Xi'an. `side`: -1 or 1 where two legs run beside each other. */
export interface LineProperties {
  readonly id: string
  readonly pattern: 'gauge-1435' | 'gauge-1520' | 'sea' | 'road'
  readonly built: boolean
  readonly link: boolean
  readonly side: -1 | 0 | 1
}

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

/** Every leg once, as a line through its places. Legs with an end that has no position are left out. */
export function networkLines(index: NetworkIndex): LineCollection {
  const { legs } = index.network
  const inLinks = linkLegs(index)
  const sides = sidesOf(legs)
  const features = legs.flatMap((leg): LineFeature[] => {
    const coordinates = legPoints(leg, index.places)
    if (coordinates.length < 2) return []
    const properties = {
      id: leg.id,
      pattern: patternOf(leg),
      built: leg.status === 'in-service',
      link: inLinks.has(leg.id),
      side: sides.get(leg.id) ?? 0,
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
