import { geodesicKm } from '../geodesic'
import { distanceTree } from './distance-tree'
import { kShortestPaths } from './k-shortest-paths'
import { layOutRoutes, type RouteGraph } from './route-graph'
import type { RouteLeg, RouteNetwork } from './route-network'
import type { RouteQuestion } from './route-question'

/** One way from origin to destination. */
export interface FoundRoute {
  /** Ids of its legs, in the order of travel. */
  readonly legs: readonly string[]
  readonly km: number
}

/** A condition that, left out alone, would open a way. */
export type Remedy = 'sea' | 'planned' | 'avoid' | 'via' | 'gauge-changes'

/** What became of a question. */
export type Alternatives =
  | {
      readonly kind: 'found'
      /** The shortest first. */
      readonly routes: readonly FoundRoute[]
      /** Whether every way shorter than the last one given was looked at. */
      readonly complete: boolean
    }
  | {
      readonly kind: 'none'
      /** The station nearest to the destination that the network reaches; the origin itself where nothing leaves it. None where only a condition stands in the way. */
      readonly endsAt?: string
      readonly remedies: readonly Remedy[]
      /** False where the search was given up before every way was tried. */
      readonly complete: boolean
    }

/** How far a search goes. */
export interface SearchLimits {
  /** Most alternatives to give. */
  readonly routes: number
  /** Most loopless paths to look at. */
  readonly paths: number
  /** Most nodes to take up. */
  readonly nodes: number
}

export const SEARCH_LIMITS: SearchLimits = { routes: 6, paths: 1500, nodes: 400_000 }

/** From this share of its kilometres on, a way counts as the same as another, unless it differs in kind. */
export const SAME_SHARE = 0.8

/**
 * Where a way leaves a better one of its kind, it may be at most so many times as long until they meet again: else it is a
 * detour and no alternative. (Abraham et al. call it uniformly bounded stretch.)
 */
export const MAX_STRETCH = 1.5

/** The year up to which a remedy looks for planned lines: all that are planned at all. */
const ANY_YEAR = 9999

interface Candidate {
  readonly legs: readonly RouteLeg[]
  readonly km: number
  /** Borders, sea legs and countries: ways that differ in it are different, however much they share. */
  readonly kind: string
  readonly reenters: boolean
}

function stretchKey({ from, to }: RouteLeg): string {
  return from < to ? `${from}|${to}` : `${to}|${from}`
}

function sorted(items: Iterable<string>): string {
  return [...new Set(items)].sort().join(',')
}

/** Ends of a chain of legs where the country changes, sea legs between. */
function bordersAlong(legs: readonly RouteLeg[], places: readonly string[]): string[] {
  const borders: string[] = []
  legs.forEach((leg, i) => {
    const next = legs[i + 1]
    if (next?.country && leg.country && next.country !== leg.country) borders.push(places[i + 1] ?? '')
  })
  return borders
}

function placesAlong(from: string, legs: readonly RouteLeg[]): string[] {
  const places = [from]
  for (const leg of legs) places.push(leg.from === places.at(-1) ? leg.to : leg.from)
  return places
}

function reentersCountry(legs: readonly RouteLeg[]): boolean {
  const left = new Set<string>()
  let current: string | undefined
  for (const { country } of legs) {
    if (!country || country === current) continue
    if (left.has(country)) return true
    if (current) left.add(current)
    current = country
  }
  return false
}

function toCandidate(
  network: RouteNetwork,
  question: RouteQuestion,
  legs: readonly RouteLeg[],
): Candidate | undefined {
  const places = placesAlong(question.from, legs)
  if (new Set(places).size < places.length) return undefined
  const sea = legs.filter((leg) => leg.mode === 'sea').map((leg) => leg.id)
  const countries = legs.flatMap((leg) => (leg.country ? [leg.country] : []))
  return {
    legs,
    km: legs.reduce((sum, leg) => sum + (network.lengths.get(leg.id) ?? 0), 0),
    kind: [sorted(bordersAlong(legs, places)), sorted(sea), sorted(countries)].join(';'),
    reenters: reentersCountry(legs),
  }
}

/** Takes candidates in order of length and keeps what is different from all that it has kept. */
class Choice {
  readonly kept: { readonly way: Candidate; readonly stretches: ReadonlySet<string> }[] = []
  readonly #network: RouteNetwork

  constructor(network: RouteNetwork) {
    this.#network = network
  }

  offer(way: Candidate): void {
    const isNew = this.kept.every(({ way: better, stretches }) => {
      if (better.kind !== way.kind) return true
      const shared = this.#sharedKm(way, stretches)
      if (shared >= SAME_SHARE * way.km) return false
      return way.km - shared <= MAX_STRETCH * (better.km - shared)
    })
    if (isNew) this.kept.push({ way, stretches: new Set(way.legs.map(stretchKey)) })
  }

  /** The two gauges of one crossing are the same stretch. */
  #sharedKm({ legs }: Candidate, stretches: ReadonlySet<string>): number {
    let km = 0
    for (const leg of legs) if (stretches.has(stretchKey(leg))) km += this.#network.lengths.get(leg.id) ?? 0
    return km
  }
}

function legsOf({ legOf }: RouteGraph, arcs: readonly number[]): RouteLeg[] {
  return arcs.flatMap((arc) => legOf(arc) ?? [])
}

/**
 * For every node the shortest way through it: a cheap look further afield where there are too many paths to look at them
 * all. (Abraham, Delling, Goldberg and Werneck, "Alternative routes in road networks", 2010.) Nodes whose way was seen
 * already are passed over, so that the whole takes time near to the size of the graph.
 */
function* waysThroughNodes(layout: RouteGraph): Generator<RouteLeg[], void, void> {
  const { graph, source, target } = layout
  const ahead = distanceTree(graph, target, 'to-root')
  const behind = distanceTree(graph, source, 'from-root')
  const total = (node: number) => (behind.weight[node] ?? 0) + (ahead.weight[node] ?? 0)
  const order = [...behind.weight.keys()]
    .filter((node) => node !== source && node !== target && Number.isFinite(total(node)))
    .sort((a, b) => total(a) - total(b) || a - b)
  const covered = new Uint8Array(graph.nodeCount)
  for (const node of order) {
    if (covered[node] === 1) continue
    const arcs: number[] = []
    for (let at = node; at !== source; ) {
      const arc = behind.arc[at] ?? -1
      arcs.push(arc)
      covered[at] = 1
      at = graph.from[arc] ?? source
    }
    arcs.reverse()
    for (let at = node; at !== target; ) {
      const arc = ahead.arc[at] ?? -1
      arcs.push(arc)
      covered[at] = 1
      at = graph.to[arc] ?? target
    }
    yield legsOf(layout, arcs)
  }
}

/** Loopless ways in order of length, until there are none left or a limit is met. */
function lookFor(
  network: RouteNetwork,
  question: RouteQuestion,
  layout: RouteGraph,
  limits: Pick<SearchLimits, 'paths' | 'nodes'>,
  enough: (found: readonly Candidate[]) => boolean,
): { readonly found: Candidate[]; readonly exhausted: boolean } {
  const found: Candidate[] = []
  let looked = 0
  let spent = 0
  const paths = kShortestPaths(layout.graph, layout.source, layout.target, ({ expanded }) => {
    spent = expanded
  })
  for (const { arcs } of paths) {
    const candidate = toCandidate(network, question, legsOf(layout, arcs))
    if (candidate) found.push(candidate)
    looked += 1
    if (looked >= limits.paths || spent >= limits.nodes || enough(found)) return { found, exhausted: false }
  }
  return { found, exhausted: true }
}

/** How far a remedy is looked for. */
const REMEDY_LIMITS = { paths: 200, nodes: 100_000 }

function hasWay(network: RouteNetwork, question: RouteQuestion): boolean {
  const layout = layOutRoutes(network, question)
  return lookFor(network, question, layout, REMEDY_LIMITS, (found) => found.length > 0).found.length > 0
}

function remediesFor(network: RouteNetwork, question: RouteQuestion): Remedy[] {
  const relaxed: readonly (readonly [Remedy, boolean, RouteQuestion])[] = [
    ['sea', !question.sea, { ...question, sea: true }],
    ['planned', question.asOf === null, { ...question, asOf: ANY_YEAR }],
    ['avoid', question.avoid.length > 0, { ...question, avoid: [] }],
    ['via', question.via.length > 0, { ...question, via: [] }],
    ['gauge-changes', question.maxGaugeChanges !== null, { ...question, maxGaugeChanges: null }],
  ]
  return relaxed.flatMap(([remedy, applies, without]) =>
    applies && hasWay(network, without) ? [remedy] : [],
  )
}

/** Where the network stops short of the destination. */
function endOfNetwork(network: RouteNetwork, question: RouteQuestion): string | undefined {
  const free: RouteQuestion = { ...question, via: [], maxGaugeChanges: null }
  const layout = layOutRoutes(network, free)
  const behind = distanceTree(layout.graph, layout.source, 'from-root')
  if (Number.isFinite(behind.weight[layout.target] ?? Number.POSITIVE_INFINITY)) return undefined
  const goal = network.positions.get(question.to)
  if (!goal) return undefined
  let nearest: { readonly place: string; readonly km: number } | undefined
  behind.weight.forEach((weight, node) => {
    const place = layout.placeOf(node)
    if (place === undefined || !Number.isFinite(weight) || !network.stations.has(place)) return
    const at = network.positions.get(place)
    const km = at ? geodesicKm(at, goal) : Number.POSITIVE_INFINITY
    if (!nearest || km < nearest.km) nearest = { place, km }
  })
  return nearest?.place ?? question.from
}

/**
 * Finds genuinely different ways for a question, the shortest first: each shares less than {@link SAME_SHARE} of its
 * kilometres with every better one, or differs from it in the borders that it crosses, in its sea legs or in its countries.
 * Of one kind, detours are left out, see {@link MAX_STRETCH}. Ways that come back to a country which
 * they have left are given only where there is no other.
 *
 * Pure; takes longer the larger the network, so it belongs in a worker.
 */
export function findAlternatives(
  network: RouteNetwork,
  question: RouteQuestion,
  limits: SearchLimits = SEARCH_LIMITS,
): Alternatives {
  const layout = layOutRoutes(network, question)
  const { found, exhausted } = lookFor(network, question, layout, limits, () => false)
  const reach = exhausted ? Number.POSITIVE_INFINITY : (found.at(-1)?.km ?? 0)
  const choose = (returning: boolean) => {
    const choice = new Choice(network)
    const full = () => choice.kept.length >= limits.routes
    for (const way of found) if (!full() && way.reenters === returning) choice.offer(way)
    if (!exhausted) {
      for (const legs of waysThroughNodes(layout)) {
        if (full()) break
        const way = toCandidate(network, question, legs)
        if (way && way.km > reach && way.reenters === returning) choice.offer(way)
      }
    }
    return choice.kept.map(({ way }) => way)
  }
  const straight = choose(false)
  const chosen = straight.length > 0 ? straight : choose(true)
  if (chosen.length === 0) {
    const endsAt = endOfNetwork(network, question)
    return {
      kind: 'none',
      remedies: remediesFor(network, question),
      complete: exhausted,
      ...(endsAt ? { endsAt } : {}),
    }
  }
  return {
    kind: 'found',
    routes: chosen.map(({ legs, km }) => ({ legs: legs.map(({ id }) => id), km })),
    complete: (chosen.at(-1)?.km ?? 0) <= reach,
  }
}
