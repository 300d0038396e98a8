import { createHeap } from '../../heap'
import type { Digraph } from './digraph'

/** A node, or another thing known by a number, that waits to be taken up. */
export interface Queued {
  readonly key: number
  readonly item: number
}

/** The smallest key first; equal keys by their number, so that a search always goes the same way. */
export function queuedBefore(a: Queued, b: Queued): boolean {
  return a.key < b.key || (a.key === b.key && a.item < b.item)
}

/** Shortest way between every node and one root. */
export interface DistanceTree {
  /** Weight of the shortest way; `Infinity` where there is none. */
  readonly weight: Float64Array
  /** First arc of that way seen from the node (`to-root`), or the last (`from-root`); -1 at the root and where there is none. */
  readonly arc: Int32Array
}

/**
 * Dijkstra's algorithm from one root over the whole graph.
 *
 * @param direction `from-root`: ways from the root to every node; `to-root`: ways from every node to the root
 */
export function distanceTree(graph: Digraph, root: number, direction: 'from-root' | 'to-root'): DistanceTree {
  const [starts, arcs, ends] =
    direction === 'from-root'
      ? [graph.outStart, graph.out, graph.to]
      : [graph.intoStart, graph.into, graph.from]
  const weight = new Float64Array(graph.nodeCount).fill(Number.POSITIVE_INFINITY)
  const arc = new Int32Array(graph.nodeCount).fill(-1)
  const settled = new Uint8Array(graph.nodeCount)
  const heap = createHeap<Queued>(queuedBefore)
  weight[root] = 0
  heap.push({ key: 0, item: root })
  for (let top = heap.pop(); top; top = heap.pop()) {
    const node = top.item
    if (settled[node] === 1) continue
    settled[node] = 1
    const end = starts[node + 1] ?? 0
    for (let i = starts[node] ?? 0; i < end; i += 1) {
      const along = arcs[i] ?? 0
      const next = ends[along] ?? 0
      const reached = top.key + (graph.weight[along] ?? 0)
      if (reached >= (weight[next] ?? 0)) continue
      weight[next] = reached
      arc[next] = along
      heap.push({ key: reached, item: next })
    }
  }
  return { weight, arc }
}
