import { type Kilometres, type LegDistance, sumOf } from '../../../shared/network/leg-distance'
import type { NetworkIndex } from '../../../shared/network/network-index'

/** Length of a route as the sum of its legs: derived, because legs are. */
export interface RouteDistance extends Kilometres {
  readonly legs: readonly { readonly id: string; readonly distance: LegDistance }[]
}

/** @returns `undefined` where a leg of the route has no length. */
export function routeDistance(index: NetworkIndex, routeId: string): RouteDistance | undefined {
  const route = index.routes.get(routeId)
  if (!route) return undefined
  const legs: { id: string; distance: LegDistance }[] = []
  for (const id of route.legs) {
    const distance = index.legDistances.get(id)
    if (!distance) return undefined
    legs.push({ id, distance })
  }
  return { ...sumOf(legs.map((leg) => leg.distance)), legs }
}
