import { isOpen, isThere, type Moment, type StateAsOf, stateAsOf } from './as-of'
import type { Leg, Route } from './leg'
import type { NetworkIndex } from './network-index'
import type { StatusEvent } from './status'
import type { Crossing } from './terminal'

type Books = Pick<NetworkIndex, 'sources'>

/** A crossing at a moment. Where only a road crosses today, its openings are those of the road, and all else is about rails. */
export interface CrossingState {
  readonly crossing: StateAsOf
  /** The rail link across the border. */
  readonly rail: StateAsOf
}

/** How a route stands: all its legs run, or some do not yet. */
export interface RouteState {
  /** Legs of the route that do not run at that moment. */
  readonly missing: number
  readonly legs: number
  /** Legs that no source found dates, among those that run. */
  readonly undated: number
}

const ROAD_OPENED = ({ status, expected }: StatusEvent) => status === 'operating' && expected !== true

/** Where a terminal or an institution stands. */
export function standingOf(
  { events }: { readonly events: readonly StatusEvent[] },
  moment: Moment,
  { sources }: Books,
): StateAsOf {
  return stateAsOf(events, moment, sources)
}

/** Where a crossing and the rails across it stand. */
export function crossingState(
  { rail, events }: Pick<Crossing, 'rail' | 'events'>,
  moment: Moment,
  { sources }: Books,
): CrossingState {
  if (rail === 'in-service') {
    const state = stateAsOf(events, moment, sources)
    return { crossing: state, rail: state }
  }
  const road = events.filter(ROAD_OPENED)
  const rails = events.filter((event) => !ROAD_OPENED(event))
  return {
    crossing: stateAsOf(road.length > 0 ? road : events, moment, sources),
    rail: stateAsOf(rails, moment, sources),
  }
}

/**
 * Where a leg stands. One in service without any event has always been there, and no source found says since when. Now its
 * `status` has the last word.
 */
export function legState(
  { status, events = [] }: Pick<Leg, 'status' | 'events'>,
  moment: Moment,
  { sources }: Books,
): StateAsOf {
  const told = stateAsOf(events, moment, sources)
  const contradicted = moment.year === null && isOpen(told) !== (status === 'in-service')
  if (events.length > 0 && !contradicted) return told
  return { stage: status === 'in-service' ? 'operating' : status, undated: true, disputed: false }
}

/** How much of a route runs. */
export function routeState(route: Pick<Route, 'legs'>, moment: Moment, index: NetworkIndex): RouteState {
  const states = route.legs.flatMap((id) => {
    const leg = index.legs.get(id)
    return leg ? [legState(leg, moment, index)] : []
  })
  return {
    legs: states.length,
    missing: states.filter((state) => !isOpen(state)).length,
    undated: states.filter((state) => isOpen(state) && state.undated).length,
  }
}

/** Links whose terminal stands at that moment, if only as a plan: the others are lines like any. */
export function linksAsOf({ network, sources }: NetworkIndex, moment: Moment): readonly Route[] {
  const places = new Set(
    network.terminals
      .filter(
        (terminal) => terminal.kind === 'terminal' && isThere(stateAsOf(terminal.events, moment, sources)),
      )
      .map(({ place }) => place),
  )
  const ends = new Set(network.terminals.map(({ place }) => place))
  return network.routes.filter(({ kind, from }) => kind === 'link' && (places.has(from) || !ends.has(from)))
}
