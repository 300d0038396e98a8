import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Arc, createDigraph, type Digraph } from './digraph'
import { type GraphPath, kShortestPaths } from './k-shortest-paths'

/** Every loopless path, found by trying everything. */
function everyPath(graph: Digraph, source: number, target: number): GraphPath[] {
  const paths: GraphPath[] = []
  const walk = (node: number, visited: readonly number[], arcs: readonly number[], weight: number) => {
    if (node === target && arcs.length > 0) {
      paths.push({ arcs, weight })
      return
    }
    for (let i = graph.outStart[node] ?? 0; i < (graph.outStart[node + 1] ?? 0); i += 1) {
      const arc = graph.out[i] ?? 0
      const next = graph.to[arc] ?? 0
      if (visited.includes(next)) continue
      walk(next, [...visited, next], [...arcs, arc], weight + (graph.weight[arc] ?? 0))
    }
  }
  if (source !== target) walk(source, [source], [], 0)
  return paths.sort((a, b) => a.weight - b.weight)
}

const graphs = fc.integer({ min: 2, max: 7 }).chain((nodeCount) => {
  const node = fc.integer({ min: 0, max: nodeCount - 1 })
  const arc = fc.record<Arc>({ from: node, to: node, weight: fc.integer({ min: 0, max: 9 }) })
  return fc.array(arc, { maxLength: 18 }).map((arcs) =>
    createDigraph(
      nodeCount,
      arcs.filter(({ from, to }) => from !== to),
    ),
  )
})

describe('kShortestPaths', () => {
  it('gives exactly the loopless paths that trying everything gives, the shortest first', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const found = [...kShortestPaths(graph, 0, graph.nodeCount - 1)]
        const wanted = everyPath(graph, 0, graph.nodeCount - 1)
        expect(found.map(({ weight }) => weight)).toEqual(wanted.map(({ weight }) => weight))
        const asSet = (paths: readonly GraphPath[]) => new Set(paths.map(({ arcs }) => arcs.join()))
        expect(asSet(found)).toEqual(asSet(wanted))
        expect(asSet(found).size).toBe(found.length)
      }),
      { numRuns: 1000 },
    )
  })

  it('keeps parallel arcs apart', () => {
    const graph = createDigraph(2, [
      { from: 0, to: 1, weight: 2 },
      { from: 0, to: 1, weight: 1 },
    ])
    expect([...kShortestPaths(graph, 0, 1)]).toEqual([
      { arcs: [1], weight: 1 },
      { arcs: [0], weight: 2 },
    ])
  })

  it.each([
    ['there is no way', createDigraph(3, [{ from: 0, to: 1, weight: 1 }]), 2],
    ['both ends are one node', createDigraph(1, []), 0],
  ])('gives nothing where %s', (_case, graph, target) => {
    expect([...kShortestPaths(graph, 0, target)]).toEqual([])
  })

  it('stops when the caller has enough, and says what it cost', () => {
    const wide = createDigraph(
      12,
      Array.from({ length: 10 }, (_, i) => [
        { from: 0, to: i + 1, weight: i },
        { from: i + 1, to: 11, weight: 0 },
      ]).flat(),
    )
    const efforts: number[] = []
    const paths = kShortestPaths(wide, 0, 11, ({ expanded }) => efforts.push(expanded))
    const weights = [paths.next(), paths.next(), paths.next()].map(({ value }) => value?.weight)
    expect(weights).toEqual([0, 1, 2])
    expect(efforts.at(-1)).toBeLessThan(15)
  })
})
