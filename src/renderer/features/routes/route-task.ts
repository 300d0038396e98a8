import type { Alternatives } from '../../../shared/network/routing/alternatives'
import type { RouteNetwork } from '../../../shared/network/routing/route-network'
import type { RouteQuestion } from '../../../shared/network/routing/route-question'

/** What the window tells the worker that searches. */
export type RouteTask =
  | { readonly kind: 'network'; readonly network: RouteNetwork }
  | { readonly kind: 'question'; readonly serial: number; readonly question: RouteQuestion }

/** What it answers. */
export interface RouteTaskAnswer {
  readonly serial: number
  readonly alternatives: Alternatives
}
