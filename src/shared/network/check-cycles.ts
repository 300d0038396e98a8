import { expects } from './expectation'
import type { Network } from './network'
import type { NetworkProblem } from './problem'

type Graph = ReadonlyMap<string, readonly string[]>

/** The nodes that lie on a cycle, or between two. Takes away, again and again, what leads nowhere or is led to by nothing. */
function cyclicNodes(graph: Graph): ReadonlySet<string> {
  const remaining = new Set(graph.keys())
  const reverse = new Map<string, string[]>([...graph.keys()].map((id) => [id, []]))
  for (const [id, targets] of graph) for (const target of targets) reverse.get(target)?.push(id)

  const strip = (forward: Graph, backward: Graph): void => {
    const left = (id: string): number => (forward.get(id) ?? []).filter((next) => remaining.has(next)).length
    const open = new Map([...remaining].map((id) => [id, left(id)]))
    const ends = [...remaining].filter((id) => open.get(id) === 0)
    for (let id = ends.pop(); id !== undefined; id = ends.pop()) {
      remaining.delete(id)
      for (const before of backward.get(id) ?? []) {
        const count = (open.get(before) ?? 0) - 1
        open.set(before, count)
        if (count === 0) ends.push(before)
      }
    }
  }
  strip(graph, reverse)
  strip(reverse, graph)
  return remaining
}

/** Figures that are worked out from themselves, or that replace themselves, over however many steps. */
export function cyclicFigures({ observations }: Network): NetworkProblem[] {
  const derivations = cyclicNodes(new Map(observations.map((o) => [o.id, o.derivation?.inputs ?? []])))
  const successions = cyclicNodes(
    new Map(observations.map((o) => [o.id, o.supersedes ? [o.supersedes] : []])),
  )
  const problems: NetworkProblem[] = []
  for (const [index, { id }] of observations.entries()) {
    const at = (path: string): NetworkProblem => ({
      code: 'derivation-cyclic',
      file: 'observations.json',
      path: `[${index}].${path}`,
      seen: id,
      expected: expects('not-from-itself'),
    })
    if (derivations.has(id)) problems.push(at('derivation.inputs'))
    if (successions.has(id)) problems.push(at('supersedes'))
  }
  return problems
}
