import type { Leg } from './leg'
import type { Network } from './network'
import type { Place } from './place'
import type { NetworkProblem } from './problem'
import { type ChainedLeg, chainRoute } from './route-chain'

type Places = ReadonlyMap<string, Place>

function wrongShape(file: string, path: string, seen: string): NetworkProblem {
  return { code: 'shape-wrong', file, path, seen }
}

/** A leg lies in one country: both ends are of it, save a border point, which is of both sides. A sea leg ends ashore. */
function legProblems(leg: Leg, index: number, places: Places): NetworkProblem[] {
  const problems: NetworkProblem[] = []
  if (leg.from === leg.to) problems.push(wrongShape('legs.json', `[${index}].to`, leg.to))
  for (const end of ['from', 'to'] as const) {
    const place = places.get(leg[end])
    if (!place) continue
    const path = `[${index}].${end}`
    const atBorder = place.kind === 'border-point'
    if (!place.position) problems.push({ code: 'position-missing', file: 'legs.json', path, seen: place.id })
    if (leg.mode === 'sea' ? atBorder : !atBorder && place.country !== leg.country) {
      problems.push(wrongShape('legs.json', path, `${place.id} (${place.country})`))
    }
  }
  return problems
}

/** A border point joins legs of exactly two countries; a region has no point on the map. */
function placeProblems(network: Network): NetworkProblem[] {
  const countries = new Map<string, Set<string>>()
  for (const { from, to, country } of network.legs) {
    for (const end of [from, to]) countries.set(end, (countries.get(end) ?? new Set()).add(country ?? ''))
  }
  const problems: NetworkProblem[] = []
  for (const [index, place] of network.places.entries()) {
    const met = countries.get(place.id) ?? new Set<string>()
    if (place.kind === 'border-point' && met.size !== 2) {
      problems.push(wrongShape('places.json', `[${index}]`, `${place.id}: ${[...met].join(', ')}`))
    }
    if (place.kind === 'region' && place.position) {
      problems.push(wrongShape('places.json', `[${index}].position`, place.id))
    }
  }
  return problems
}

/** The gauge changes at a station, never on the line between two countries. */
function gaugeBreak(legs: readonly ChainedLeg[], places: Places): number {
  return legs.findIndex(({ leg, reversed }, index) => {
    const before = legs[index - 1]?.leg
    if (before?.gauge === undefined || leg.gauge === undefined || before.gauge === leg.gauge) return false
    return places.get(reversed ? leg.to : leg.from)?.kind === 'border-point'
  })
}

function routeProblems(network: Network, places: Places): NetworkProblem[] {
  const legsById = new Map(network.legs.map((leg) => [leg.id, leg]))
  const problems: NetworkProblem[] = []
  const broken = (route: number, leg: number, seen: string): void => {
    problems.push({ code: 'route-broken', file: 'routes.json', path: `[${route}].legs[${leg}]`, seen })
  }
  for (const [index, route] of network.routes.entries()) {
    if (route.legs.some((id) => !legsById.has(id))) continue
    const chain = chainRoute(route, legsById)
    if (!chain.ok) {
      broken(index, chain.brokenAt, route.legs[chain.brokenAt] ?? route.to)
      continue
    }
    const change = gaugeBreak(chain.legs, places)
    if (change >= 0) broken(index, change, route.legs[change] ?? '')
  }
  return problems
}

/** What is drawn or stood at needs a point, and a border point is nowhere to stand at. */
function standingProblems(network: Network, places: Places): NetworkProblem[] {
  const problems: NetworkProblem[] = []
  const check = (file: string, path: string, id: string, needsPoint: boolean): void => {
    const place = places.get(id)
    if (!place) return
    if (place.kind === 'border-point') problems.push(wrongShape(file, path, id))
    if (needsPoint && !place.position) problems.push({ code: 'position-missing', file, path, seen: id })
  }
  for (const [index, { place }] of network.terminals.entries()) {
    check('terminals.json', `[${index}].place`, place, true)
  }
  for (const [index, crossing] of network.crossings.entries()) {
    for (const [side, id] of crossing.places.entries()) {
      check('crossings.json', `[${index}].places[${side}]`, id, true)
    }
  }
  for (const [index, { place }] of network.institutions.entries()) {
    check('institutions.json', `[${index}].place`, place, false)
  }
  return problems
}

/** What must hold between places, legs, routes and what stands at places. Dangling ids are left to the id check. */
export function lineProblems(network: Network): NetworkProblem[] {
  const places = new Map(network.places.map((place) => [place.id, place]))
  return [
    ...placeProblems(network),
    ...network.legs.flatMap((leg, index) => legProblems(leg, index, places)),
    ...routeProblems(network, places),
    ...standingProblems(network, places),
  ]
}
