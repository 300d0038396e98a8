import { endsOf } from './figure'
import type { Observation } from './observation'
import type { Originator, Source, SourceKind } from './source'

/** Points for who said it. An operator or an authority speaks of its own figures; the press repeats. */
const ORIGINATOR_SCORE: Record<SourceKind, number> = {
  operator: 3,
  official: 3,
  agency: 2,
  press: 1,
  encyclopaedia: 1,
}

/** Two originators agree when their figures differ by no more than this share of the larger. */
const AGREEMENT = 0.05

export type ConfidenceStep =
  | { readonly code: 'originator'; readonly delta: number; readonly originator: string }
  | { readonly code: 'repost-only' | 'derived'; readonly delta: -1 }
  | { readonly code: 'agreement'; readonly delta: 1; readonly originator: string }

/** How sure a figure is, worked out by rule and never typed in: the score, 0 to 4, and each step to it. */
export interface Confidence {
  readonly score: number
  readonly level: 'high' | 'medium' | 'low'
  readonly steps: readonly ConfidenceStep[]
}

export interface ConfidenceBooks {
  readonly sources: ReadonlyMap<string, Source>
  readonly originators: ReadonlyMap<string, Originator>
}

/** Everybody who said this figure: the observation's own originator, else the originators of its sources. */
export function originatorsOf(observation: Observation, books: ConfidenceBooks): string[] {
  if (observation.originator) return [observation.originator]
  const ids = observation.sources.flatMap((id) => books.sources.get(id)?.originator ?? [])
  return [...new Set(ids)]
}

function agrees(a: Observation, b: Observation): boolean {
  const [aLow, aHigh] = endsOf(a)
  const [bLow, bHigh] = endsOf(b)
  const near = (x: number, y: number) => Math.abs(x - y) <= AGREEMENT * Math.max(x, y)
  return near(aLow, bLow) && near(aHigh, bHigh)
}

/**
 * Confidence of a figure: the best originator's score; less 1 when it was read only in reposts; less 1 when it is derived;
 * plus 1 when another originator gives a figure within 5 %.
 *
 * @param peers other figures of the same group
 */
export function confidenceOf(
  observation: Observation,
  peers: readonly Observation[],
  books: ConfidenceBooks,
): Confidence {
  const own = originatorsOf(observation, books)
  const scored = own
    .map((id) => ({ id, score: ORIGINATOR_SCORE[books.originators.get(id)?.kind ?? 'press'] }))
    .sort((a, b) => b.score - a.score)
  const best = scored[0] ?? { id: '', score: 1 }
  const steps: ConfidenceStep[] = [{ code: 'originator', delta: best.score, originator: best.id }]

  if (observation.basis === 'derived') steps.push({ code: 'derived', delta: -1 })
  else if (observation.sources.every((id) => books.sources.get(id)?.mirror !== undefined)) {
    steps.push({ code: 'repost-only', delta: -1 })
  }

  const second =
    scored[1]?.id ??
    peers
      .filter((peer) => peer.id !== observation.id && peer.basis !== 'derived' && agrees(peer, observation))
      .flatMap((peer) => originatorsOf(peer, books))
      .find((id) => !own.includes(id))
  if (second !== undefined && observation.basis !== 'derived')
    steps.push({ code: 'agreement', delta: 1, originator: second })

  const score = Math.max(
    0,
    Math.min(
      4,
      steps.reduce((total, step) => total + step.delta, 0),
    ),
  )
  return { score, level: score >= 3 ? 'high' : score === 2 ? 'medium' : 'low', steps }
}
