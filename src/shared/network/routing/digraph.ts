/** One arc of a directed graph between nodes that are whole numbers. */
export interface Arc {
  readonly from: number
  readonly to: number
  /** Not negative. */
  readonly weight: number
}

/** A directed graph, possibly with several arcs between two nodes, as flat lists. An arc is known by its place in the list it was made from. */
export interface Digraph {
  readonly nodeCount: number
  readonly from: Int32Array
  readonly to: Int32Array
  readonly weight: Float64Array
  /** Arcs that leave node `n`: `out[outStart[n]] … out[outStart[n + 1] - 1]`. */
  readonly out: Int32Array
  readonly outStart: Int32Array
  /** Arcs that end at node `n`, the same way. */
  readonly into: Int32Array
  readonly intoStart: Int32Array
}

function grouped(keys: Int32Array, nodeCount: number): { starts: Int32Array; arcs: Int32Array } {
  const starts = new Int32Array(nodeCount + 1)
  for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1
  for (let node = 0; node < nodeCount; node += 1) {
    starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0)
  }
  const next = starts.slice()
  const arcs = new Int32Array(keys.length)
  keys.forEach((key, arc) => {
    const at = next[key] ?? 0
    arcs[at] = arc
    next[key] = at + 1
  })
  return { starts, arcs }
}

/** Lays a graph out for search. Takes time in proportion to its nodes and arcs. */
export function createDigraph(nodeCount: number, arcs: readonly Arc[]): Digraph {
  const from = Int32Array.from(arcs, (arc) => arc.from)
  const to = Int32Array.from(arcs, (arc) => arc.to)
  const out = grouped(from, nodeCount)
  const into = grouped(to, nodeCount)
  return {
    nodeCount,
    from,
    to,
    weight: Float64Array.from(arcs, (arc) => arc.weight),
    out: out.arcs,
    outStart: out.starts,
    into: into.arcs,
    intoStart: into.starts,
  }
}
