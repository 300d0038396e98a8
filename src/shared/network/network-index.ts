import { originatorsOf } from './confidence'
import { type FigureLookUps, figureLookUps } from './figure-look-ups'
import { figuresAsOf } from './figures-as-of'
import type { Leg, Route } from './leg'
import { type LegDistance, workOutLegDistances } from './leg-distance'
import type { Network, Theme } from './network'
import type { Observation } from './observation'
import type { Place } from './place'
import type { Originator, Source } from './source'
import type { Crossing, Institution, Terminal } from './terminal'

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]))
}

/** Look-ups over one immutable network. Built once; holds no state of its own. */
export interface NetworkIndex extends FigureLookUps {
  readonly network: Network
  readonly places: ReadonlyMap<string, Place>
  readonly terminals: ReadonlyMap<string, Terminal>
  readonly crossings: ReadonlyMap<string, Crossing>
  readonly institutions: ReadonlyMap<string, Institution>
  readonly legs: ReadonlyMap<string, Leg>
  readonly routes: ReadonlyMap<string, Route>
  readonly themes: ReadonlyMap<string, Theme>
  readonly observations: ReadonlyMap<string, Observation>
  readonly sources: ReadonlyMap<string, Source>
  readonly originators: ReadonlyMap<string, Originator>
  /** Worked out one by one, when first asked for. */
  readonly legDistances: ReadonlyMap<string, LegDistance>
  saidBy(observation: Observation): readonly Originator[]
  /** The year at whose end the figures stand; `null` for all that is known now. */
  readonly asOf: number | null
  /** The same look-ups with the figures that stood on 31 December of a year; these for `null`. Worked out once a year. */
  inYear(year: number | null): NetworkIndex
}

/** @returns the index of `network`; costs a few milliseconds for a few hundred figures. */
export function createNetworkIndex(network: Network): NetworkIndex {
  const places = byId(network.places)
  const legs = byId(network.legs)
  const routes = byId(network.routes)
  const sources = byId(network.sources)
  const originators = byId(network.originators)
  const books = { sources, originators }
  const figures = figureLookUps(network.observations, books)
  const years = new Map<number, NetworkIndex>()
  const now: NetworkIndex = {
    network,
    places,
    terminals: byId(network.terminals),
    crossings: byId(network.crossings),
    institutions: byId(network.institutions),
    legs,
    routes,
    themes: byId(network.themes),
    observations: byId(network.observations),
    sources,
    originators,
    legDistances: workOutLegDistances(network.observations, { places, legs, routes }).byLeg,
    ...figures,
    saidBy: (observation) => originatorsOf(observation, books).flatMap((id) => originators.get(id) ?? []),
    asOf: null,
    inYear: (year) => {
      if (year === null) return now
      const known = years.get(year)
      if (known) return known
      const kept = figuresAsOf(network.observations, year, { sources, groupOf: figures.groupOf })
      const made = { ...now, ...figureLookUps(kept, books), asOf: year }
      years.set(year, made)
      return made
    },
  }
  return now
}
