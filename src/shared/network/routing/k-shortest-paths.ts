import { createHeap } from '../../heap'
import type { Digraph } from './digraph'
import { type DistanceTree, distanceTree, type Queued, queuedBefore } from './distance-tree'

/** A way through a graph that meets no node twice. */
export interface GraphPath {
  readonly arcs: readonly number[]
  readonly weight: number
}

/** How much a search has done, so that a caller can stop it. */
export interface SearchEffort {
  /** Nodes taken up by all searches so far. */
  readonly expanded: number
}

/** Arcs that must not be taken out of the node at which a prefix ends, because a path with that prefix took them. */
interface Branch {
  readonly taken: Map<number, Branch>
}

interface Candidate {
  readonly arcs: readonly number[]
  readonly weight: number
  /** Number of arcs that are shared with the path that it came from. */
  readonly deviatesAt: number
}

/** What is known of the ways that share the first `deviatesAt` arcs of a path and then leave it. */
interface Waiting {
  readonly prefix: readonly number[]
  readonly prefixWeight: number
  readonly branch: Branch
  /** Set once the shortest of them was searched for; before that the key in the heap is a lower bound. */
  readonly found?: Candidate
}

/**
 * The shortest way from a node to the root of `ahead` that avoids some nodes and some first arcs: A* with the exact
 * distances of the whole graph as lower bounds (leaving nodes out only makes ways longer, so they stay lower bounds).
 */
class SpurSearch {
  expanded = 0
  readonly #graph: Digraph
  readonly #ahead: DistanceTree
  readonly #reached: Float64Array
  readonly #arc: Int32Array
  readonly #stamp: Int32Array
  readonly #closed: Int32Array
  #round = 0

  constructor(graph: Digraph, ahead: DistanceTree) {
    this.#graph = graph
    this.#ahead = ahead
    this.#reached = new Float64Array(graph.nodeCount)
    this.#arc = new Int32Array(graph.nodeCount)
    this.#stamp = new Int32Array(graph.nodeCount)
    this.#closed = new Int32Array(graph.nodeCount)
  }

  run(
    start: number,
    target: number,
    blocked: ReadonlySet<number>,
    taken: ReadonlyMap<number, unknown>,
  ): { readonly arcs: readonly number[]; readonly weight: number } | undefined {
    this.#round += 1
    const { outStart, out, to, weight } = this.#graph
    const heap = createHeap<Queued>(queuedBefore)
    this.#reach(start, 0, -1)
    heap.push({ key: this.#ahead.weight[start] ?? 0, item: start })
    for (let top = heap.pop(); top; top = heap.pop()) {
      const node = top.item
      if (this.#closed[node] === this.#round) continue
      this.#closed[node] = this.#round
      this.expanded += 1
      if (node === target) return { arcs: this.#walkBack(start, target), weight: this.#reached[target] ?? 0 }
      const end = outStart[node + 1] ?? 0
      for (let i = outStart[node] ?? 0; i < end; i += 1) {
        const arc = out[i] ?? 0
        const next = to[arc] ?? 0
        if (node === start && taken.has(arc)) continue
        if (blocked.has(next) || this.#closed[next] === this.#round) continue
        const ahead = this.#ahead.weight[next] ?? Number.POSITIVE_INFINITY
        if (ahead === Number.POSITIVE_INFINITY) continue
        const reached = (this.#reached[node] ?? 0) + (weight[arc] ?? 0)
        if (this.#stamp[next] === this.#round && reached >= (this.#reached[next] ?? 0)) continue
        this.#reach(next, reached, arc)
        heap.push({ key: reached + ahead, item: next })
      }
    }
    return undefined
  }

  #reach(node: number, reached: number, arc: number): void {
    this.#stamp[node] = this.#round
    this.#reached[node] = reached
    this.#arc[node] = arc
  }

  #walkBack(start: number, target: number): number[] {
    const arcs: number[] = []
    for (let node = target; node !== start; ) {
      const arc = this.#arc[node] ?? -1
      arcs.push(arc)
      node = this.#graph.from[arc] ?? start
    }
    return arcs.reverse()
  }
}

function nodesOf(graph: Digraph, source: number, arcs: readonly number[]): number[] {
  return [source, ...arcs.map((arc) => graph.to[arc] ?? source)]
}

/** Least that a way can weigh that leaves `node` by an arc that is not taken; `Infinity` where every arc is. */
function lowerBound(
  graph: Digraph,
  ahead: DistanceTree,
  node: number,
  blocked: ReadonlySet<number>,
  taken: ReadonlyMap<number, unknown>,
): number {
  let least = Number.POSITIVE_INFINITY
  const end = graph.outStart[node + 1] ?? 0
  for (let i = graph.outStart[node] ?? 0; i < end; i += 1) {
    const arc = graph.out[i] ?? 0
    const next = graph.to[arc] ?? 0
    if (taken.has(arc) || blocked.has(next)) continue
    least = Math.min(least, (graph.weight[arc] ?? 0) + (ahead.weight[next] ?? Number.POSITIVE_INFINITY))
  }
  return least
}

/**
 * Every loopless path from `source` to `target`, the shortest first; paths of equal weight come in a fixed order.
 *
 * Yen's algorithm (J. Y. Yen, "Finding the K shortest loopless paths in a network", Management Science 17(11), 1971),
 * with Lawler's partition, so that no path is found twice (E. L. Lawler, Management Science 18(7), 1972). Each search for
 * a deviation is an A* whose bounds are the exact distances to the target in the whole graph, and it is put off until its
 * lower bound comes up, so that most are never made. Parallel arcs give paths of their own.
 *
 * A generator: the caller takes as many as it needs. Ends when there is none left.
 *
 * @param effort is told after each path how many nodes were taken up
 */
export function* kShortestPaths(
  graph: Digraph,
  source: number,
  target: number,
  effort?: (effort: SearchEffort) => void,
): Generator<GraphPath, void, void> {
  const ahead = distanceTree(graph, target, 'to-root')
  if (source === target || (ahead.weight[source] ?? 0) === Number.POSITIVE_INFINITY) return
  const search = new SpurSearch(graph, ahead)
  const heap = createHeap<Queued>(queuedBefore)
  const waiting: Waiting[] = []
  const put = (key: number, entry: Waiting) => {
    if (key === Number.POSITIVE_INFINITY) return
    waiting.push(entry)
    heap.push({ key, item: waiting.length - 1 })
  }
  const nothing: ReadonlySet<number> = new Set()
  put(ahead.weight[source] ?? 0, { prefix: [], prefixWeight: 0, branch: { taken: new Map() } })

  const openDeviation = (
    prefix: readonly number[],
    prefixWeight: number,
    branch: Branch,
    nodes: number[],
  ) => {
    const spur = nodes[prefix.length] ?? source
    const blocked = prefix.length === 0 ? nothing : new Set(nodes.slice(0, prefix.length))
    const bound = lowerBound(graph, ahead, spur, blocked, branch.taken)
    put(prefixWeight + bound, { prefix, prefixWeight, branch })
  }

  for (let top = heap.pop(); top; top = heap.pop()) {
    const entry = waiting[top.item]
    if (!entry) continue
    const { prefix, prefixWeight, branch, found } = entry
    if (!found) {
      const nodes = nodesOf(graph, source, prefix)
      const spur = nodes[prefix.length] ?? source
      const spurPath = search.run(spur, target, new Set(nodes.slice(0, prefix.length)), branch.taken)
      if (!spurPath) continue
      const weight = prefixWeight + spurPath.weight
      put(weight, {
        ...entry,
        found: { arcs: [...prefix, ...spurPath.arcs], weight, deviatesAt: prefix.length },
      })
      continue
    }
    yield { arcs: found.arcs, weight: found.weight }
    effort?.({ expanded: search.expanded })
    const nodes = nodesOf(graph, source, found.arcs)
    let at = branch
    let weight = prefixWeight
    for (let i = found.deviatesAt; i < found.arcs.length; i += 1) {
      const arc = found.arcs[i] ?? -1
      const next: Branch = { taken: new Map() }
      at.taken.set(arc, next)
      openDeviation(found.arcs.slice(0, i), weight, at, nodes)
      weight += graph.weight[arc] ?? 0
      at = next
    }
  }
}
