import type { Leg, Route } from './leg'

/** A leg as a route goes over it. `reversed`: from the leg's `to` to its `from`. */
export interface ChainedLeg {
  readonly leg: Leg
  readonly reversed: boolean
}

export type RouteChain =
  | { readonly ok: true; readonly legs: readonly ChainedLeg[] }
  /** `brokenAt`: index of the first leg that is unknown or does not go on from the one before; the number of legs when they end elsewhere. */
  | {
      readonly ok: false
      readonly brokenAt: number
      /** The place that the legs before it have reached. */
      readonly at: string
    }

/** Lays the legs of a route end to end, from its `from` to its `to`, and finds the direction of each. */
export function chainRoute(
  route: Pick<Route, 'from' | 'to' | 'legs'>,
  legsById: ReadonlyMap<string, Leg>,
): RouteChain {
  const legs: ChainedLeg[] = []
  let at = route.from
  for (const [index, id] of route.legs.entries()) {
    const leg = legsById.get(id)
    if (!leg || (leg.from !== at && leg.to !== at)) return { ok: false, brokenAt: index, at }
    const reversed = leg.from !== at
    legs.push({ leg, reversed })
    at = reversed ? leg.from : leg.to
  }
  return at === route.to ? { ok: true, legs } : { ok: false, brokenAt: route.legs.length, at }
}
