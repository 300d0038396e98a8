import type { LonLat } from '../geodesic'
import type { Leg } from '../leg'
import type { NetworkIndex } from '../network-index'
import { type OpeningWindow, promisedOpening } from './leg-opening'

/** The part of a leg that a search needs. */
export type RouteLeg = Pick<Leg, 'id' | 'from' | 'to' | 'mode' | 'gauge' | 'country' | 'status'> & {
  readonly promised?: OpeningWindow
}

/** What a search for routes needs of a network: plain, so that it can be sent to a worker. */
export interface RouteNetwork {
  readonly legs: readonly RouteLeg[]
  /** Kilometres by leg; a leg without a length is never used. */
  readonly lengths: ReadonlyMap<string, number>
  /** Points of the places, where they have one. */
  readonly positions: ReadonlyMap<string, LonLat>
  /** Places where a train stops and cargo can be handled: all but points on a border. */
  readonly stations: ReadonlySet<string>
  /** The two stations of each crossing, the one where gauges are changed in a search first. */
  readonly crossings: readonly (readonly [string, string])[]
}

/** Takes out of an index what {@link RouteNetwork} holds. */
export function routeNetworkOf(index: NetworkIndex): RouteNetwork {
  const { places, legs, crossings } = index.network
  return {
    legs: legs.map(({ id, from, to, mode, gauge, country, status, events }) => {
      const promised = events && promisedOpening({ events }, index.sources)
      return {
        id,
        from,
        to,
        mode,
        status,
        ...(gauge === undefined ? {} : { gauge }),
        ...(country === undefined ? {} : { country }),
        ...(promised === undefined ? {} : { promised }),
      }
    }),
    lengths: new Map([...index.legDistances].map(([id, { km }]) => [id, km])),
    positions: new Map(
      places.flatMap(({ id, position }) => (position ? [[id, [position.lon, position.lat]] as const] : [])),
    ),
    stations: new Set(places.flatMap(({ id, kind }) => (kind === 'border-point' ? [] : [id]))),
    crossings: crossings.map((crossing) => crossing.places),
  }
}
