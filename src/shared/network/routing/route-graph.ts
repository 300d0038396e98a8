import { type Arc, createDigraph, type Digraph } from './digraph'
import { legOpening } from './leg-opening'
import type { RouteLeg, RouteNetwork } from './route-network'
import type { RouteCondition, RouteQuestion } from './route-question'

/** What a wagon or ship is on when it stands at a place. */
type Track = 0 | 1 | 2
const TRACKS = 3

function trackOf(leg: RouteLeg): Track | undefined {
  if (leg.mode === 'sea') return 2
  if (leg.mode === 'road') return undefined
  return leg.gauge === 1520 ? 1 : 0
}

/** The graph of one question, with the way back from its arcs to legs. */
export interface RouteGraph {
  readonly graph: Digraph
  readonly source: number
  readonly target: number
  /** The leg that an arc runs over; none for a change of gauge or between rail and ship. */
  readonly legOf: (arc: number) => RouteLeg | undefined
  /** The place that a node stands for; none for the two ends of the search. */
  readonly placeOf: (node: number) => string | undefined
}

function touches(leg: RouteLeg, { kind, id }: RouteCondition): boolean {
  return kind === 'country' ? leg.country === id : leg.from === id || leg.to === id
}

/** Legs that a question allows: open, long enough to be known, not by road, not avoided. */
export function usableLegs(network: RouteNetwork, question: RouteQuestion): RouteLeg[] {
  return network.legs.filter(
    (leg) =>
      trackOf(leg) !== undefined &&
      (question.sea || leg.mode !== 'sea') &&
      network.lengths.has(leg.id) &&
      legOpening(leg, question.asOf) !== undefined &&
      !question.avoid.some((condition) => touches(leg, condition)),
  )
}

/**
 * Places where a search may change gauge: where lines of both gauges meet. Where both run side by side over a border, they
 * meet at either end; then one of the two is enough, or every way across would be found twice. Which side tranships is not
 * decided by that: see `path-course.ts`.
 */
function gaugeBreaks(network: RouteNetwork, tracksAt: ReadonlyMap<string, ReadonlySet<Track>>): Set<string> {
  const breaks = new Set(
    [...tracksAt].flatMap(([place, tracks]) => (tracks.has(0) && tracks.has(1) ? [place] : [])),
  )
  for (const [kept, other] of network.crossings) if (breaks.has(kept)) breaks.delete(other)
  return breaks
}

/** Both gauges side by side over a border meet at the border point too, where no train stops. */
function withoutThroughPoints(
  breaks: Set<string>,
  network: RouteNetwork,
  legs: readonly RouteLeg[],
): Set<string> {
  const gaugesTo = new Map<string, Map<string, Set<Track>>>()
  for (const leg of legs) {
    const track = trackOf(leg)
    if (track === undefined) continue
    for (const [point, next] of [
      [leg.from, leg.to],
      [leg.to, leg.from],
    ] as const) {
      if (network.stations.has(point) || !breaks.has(point)) continue
      const byNext = gaugesTo.get(point) ?? new Map<string, Set<Track>>()
      byNext.set(next, (byNext.get(next) ?? new Set<Track>()).add(track))
      gaugesTo.set(point, byNext)
    }
  }
  for (const [point, byNext] of gaugesTo) {
    if ([...byNext.values()].every((tracks) => tracks.has(0) && tracks.has(1))) breaks.delete(point)
  }
  return breaks
}

/**
 * Lays out the graph of a question. A place becomes a node for each gauge and for ships (node splitting), so that a change
 * is an arc of its own and costs no kilometres. Where the number of gauge changes is limited, each number has a layer; what
 * must be gone through is remembered as a bit each.
 */
export function layOutRoutes(network: RouteNetwork, question: RouteQuestion): RouteGraph {
  const legs = usableLegs(network, question)
  const places: string[] = []
  const indexOf = new Map<string, number>()
  const tracksAt = new Map<string, Set<Track>>()
  for (const leg of legs) {
    const track = trackOf(leg)
    if (track === undefined) continue
    for (const place of [leg.from, leg.to]) {
      if (!indexOf.has(place)) {
        indexOf.set(place, places.length)
        places.push(place)
      }
      tracksAt.set(place, (tracksAt.get(place) ?? new Set<Track>()).add(track))
    }
  }
  const breaks = withoutThroughPoints(gaugeBreaks(network, tracksAt), network, legs)
  const layers = question.maxGaugeChanges === null ? 1 : question.maxGaugeChanges + 1
  const masks = 2 ** question.via.length
  const nodeOf = (place: string, track: Track, layer: number, mask: number) =>
    (((indexOf.get(place) ?? 0) * TRACKS + track) * layers + layer) * masks + mask
  const source = places.length * TRACKS * layers * masks
  const target = source + 1

  const arcs: Arc[] = []
  const legOfArc: (RouteLeg | undefined)[] = []
  const add = (from: number, to: number, weight: number, leg?: RouteLeg) => {
    arcs.push({ from, to, weight })
    legOfArc.push(leg)
  }
  const eachState = (run: (layer: number, mask: number) => void) => {
    for (let layer = 0; layer < layers; layer += 1) {
      for (let mask = 0; mask < masks; mask += 1) run(layer, mask)
    }
  }
  for (const leg of legs) {
    const track = trackOf(leg)
    if (track === undefined) continue
    const km = network.lengths.get(leg.id) ?? 0
    const seen = question.via.reduce((bits, via, i) => (touches(leg, via) ? bits | (1 << i) : bits), 0)
    eachState((layer, mask) => {
      const after = mask | seen
      add(nodeOf(leg.from, track, layer, mask), nodeOf(leg.to, track, layer, after), km, leg)
      add(nodeOf(leg.to, track, layer, mask), nodeOf(leg.from, track, layer, after), km, leg)
    })
  }
  for (const [place, tracks] of tracksAt) {
    const rails = ([0, 1] as const).filter((track) => tracks.has(track))
    if (tracks.has(2)) {
      for (const rail of rails) {
        eachState((layer, mask) => {
          add(nodeOf(place, rail, layer, mask), nodeOf(place, 2, layer, mask), 0)
          add(nodeOf(place, 2, layer, mask), nodeOf(place, rail, layer, mask), 0)
        })
      }
    }
    if (!breaks.has(place)) continue
    eachState((layer, mask) => {
      const after = question.maxGaugeChanges === null ? layer : layer + 1
      if (after >= layers) return
      add(nodeOf(place, 0, layer, mask), nodeOf(place, 1, after, mask), 0)
      add(nodeOf(place, 1, layer, mask), nodeOf(place, 0, after, mask), 0)
    })
  }
  for (const track of tracksAt.get(question.from) ?? []) add(source, nodeOf(question.from, track, 0, 0), 0)
  for (const track of tracksAt.get(question.to) ?? []) {
    for (let layer = 0; layer < layers; layer += 1)
      add(nodeOf(question.to, track, layer, masks - 1), target, 0)
  }
  return {
    graph: createDigraph(target + 1, arcs),
    source,
    target,
    legOf: (arc) => legOfArc[arc],
    placeOf: (node) => places[Math.floor(node / (TRACKS * layers * masks))],
  }
}
