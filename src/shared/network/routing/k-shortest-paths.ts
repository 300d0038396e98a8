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

/** The ways that share the first `shared` arcs of a path and then leave it. */
interface Deviation {
  readonly along: readonly number[]
  readonly shared: number
  readonly sharedWeight: number
  readonly branch: Branch
  /** The shortest of them, once it was searched for; before that the key in the heap is a lower bound. */
  readonly found?: GraphPath
}

/** Nodes that a search must keep off: the beginning of a path, marked and forgotten in one step. */
class Blocked {
  readonly #mark: Int32Array
  #round = 0

  constructor(nodeCount: number) {
    this.#mark = new Int32Array(nodeCount)
  }

  clear(): void {
    this.#round += 1
  }

  add(node: number): void {
    this.#mark[node] = this.#round
  }

  has(node: number): boolean {
    return this.#mark[node] === this.#round
  }
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
    blocked: Blocked,
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

/** Least that a way can weigh that leaves `node` by an arc that is not taken; `Infinity` where every arc is. */
function lowerBound(
  graph: Digraph,
  ahead: DistanceTree,
  node: number,
  blocked: Blocked,
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
  const blocked = new Blocked(graph.nodeCount)
  const heap = createHeap<Queued>(queuedBefore)
  const waiting: Deviation[] = []
  const put = (key: number, deviation: Deviation) => {
    if (key === Number.POSITIVE_INFINITY) return
    waiting.push(deviation)
    heap.push({ key, item: waiting.length - 1 })
  }
  const nodeAfter = (arcs: readonly number[], count: number) => graph.to[arcs[count - 1] ?? -1] ?? source
  put(ahead.weight[source] ?? 0, { along: [], shared: 0, sharedWeight: 0, branch: { taken: new Map() } })

  for (let top = heap.pop(); top; top = heap.pop()) {
    const deviation = waiting[top.item]
    if (!deviation) continue
    const { along, shared, sharedWeight, branch, found } = deviation
    blocked.clear()
    for (let i = 0; i < shared; i += 1) blocked.add(nodeAfter(along, i))
    if (!found) {
      const spur = search.run(nodeAfter(along, shared), target, blocked, branch.taken)
      if (!spur) continue
      const weight = sharedWeight + spur.weight
      put(weight, { ...deviation, found: { arcs: [...along.slice(0, shared), ...spur.arcs], weight } })
      continue
    }
    delete waiting[top.item]
    yield found
    effort?.({ expanded: search.expanded })
    const { arcs } = found
    let at = branch
    let weight = sharedWeight
    for (let i = shared; i < arcs.length; i += 1) {
      const arc = arcs[i] ?? -1
      const next: Branch = { taken: new Map() }
      at.taken.set(arc, next)
      const bound = lowerBound(graph, ahead, nodeAfter(arcs, i), blocked, at.taken)
      put(weight + bound, { along: arcs, shared: i, sharedWeight: weight, branch: at })
      blocked.add(nodeAfter(arcs, i))
      weight += graph.weight[arc] ?? 0
      at = next
    }
  }
}
