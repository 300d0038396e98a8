import { type Expectation, expects } from './expectation'
import type { Leg } from './leg'
import type { Network } from './network'
import type { Place } from './place'
import type { NetworkProblem } from './problem'
import { type ChainedLeg, chainRoute } from './route-chain'

type Places = ReadonlyMap<string, Place>

function brokenRule(file: string, path: string, seen: string, expected: Expectation): NetworkProblem {
  return { code: 'rule-broken', file, path, seen, expected }
}

function withoutPosition(file: string, path: string, seen: string): NetworkProblem {
  return { code: 'position-missing', file, path, seen, expected: expects('position') }
}

/** A leg lies in one country: both ends are of it, save a border point, which is of both sides. A sea leg ends ashore. */
function legProblems(leg: Leg, index: number, places: Places): NetworkProblem[] {
  const problems: NetworkProblem[] = []
  if (leg.from === leg.to) {
    problems.push(brokenRule('legs.json', `[${index}].to`, leg.to, expects('leg-two-places')))
  }
  for (const end of ['from', 'to'] as const) {
    const place = places.get(leg[end])
    if (!place) continue
    const path = `[${index}].${end}`
    const atBorder = place.kind === 'border-point'
    if (!place.position) problems.push(withoutPosition('legs.json', path, place.id))
    if (leg.mode === 'sea' && atBorder) {
      problems.push(brokenRule('legs.json', path, place.id, expects('sea-leg-ashore')))
    }
    if (leg.mode !== 'sea' && !atBorder && place.country !== leg.country) {
      const expected = expects('leg-in-country', { country: leg.country ?? '' })
      problems.push(brokenRule('legs.json', path, `${place.id} (${place.country})`, expected))
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
      const seen = `${place.id}: ${[...met].join(', ')}`
      problems.push(brokenRule('places.json', `[${index}]`, seen, expects('border-of-two')))
    }
    if (place.kind === 'region' && place.position) {
      const path = `[${index}].position`
      problems.push(brokenRule('places.json', path, place.id, expects('region-without-point')))
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
  const broken = (path: string, seen: string, expected: Expectation): void => {
    problems.push({ code: 'route-broken', file: 'routes.json', path, seen, expected })
  }
  for (const [index, route] of network.routes.entries()) {
    if (route.legs.some((id) => !legsById.has(id))) continue
    const chain = chainRoute(route, legsById)
    if (!chain.ok) {
      const leg = route.legs[chain.brokenAt]
      if (leg === undefined) broken(`[${index}].to`, route.to, expects('route-end', { place: chain.at }))
      else broken(`[${index}].legs[${chain.brokenAt}]`, leg, expects('leg-joins', { place: chain.at }))
      continue
    }
    const change = gaugeBreak(chain.legs, places)
    if (change >= 0) {
      broken(`[${index}].legs[${change}]`, route.legs[change] ?? '', expects('gauge-at-station'))
    }
  }
  return problems
}

/** What is drawn or stood at needs a point, and a border point is nowhere to stand at. */
function standingProblems(network: Network, places: Places): NetworkProblem[] {
  const problems: NetworkProblem[] = []
  const check = (file: string, path: string, id: string, needsPoint: boolean): void => {
    const place = places.get(id)
    if (!place) return
    if (place.kind === 'border-point') problems.push(brokenRule(file, path, id, expects('not-border-point')))
    if (needsPoint && !place.position) problems.push(withoutPosition(file, path, id))
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
