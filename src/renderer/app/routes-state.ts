import type { StoreApi } from 'zustand/vanilla'
import type { RoutesSession } from '../../shared/ipc/session'
import type { RoutesPane, WayColumn } from '../../shared/ipc/views'
import type { Alternatives } from '../../shared/network/routing/alternatives'
import type { RouteQuestion } from '../../shared/network/routing/route-question'
import { wayKey } from '../../shared/network/routing/way-key'

/** What is typed and chosen so far; a search begins once both ends are there. */
export type DraftQuestion = RoutesSession['question']

/** A search and what came of it. */
export type RouteSearch =
  /** An end is missing. */
  | { readonly state: 'incomplete' }
  | { readonly state: 'searching' }
  | { readonly state: 'answered'; readonly question: RouteQuestion; readonly alternatives: Alternatives }
  /** The worker failed: a bug, or a network too large for the memory. */
  | { readonly state: 'failed' }

/** The Routes view, apart from what it shares with the others (map, selection, evidence). */
export interface RoutesState extends RoutesSession {
  readonly search: RouteSearch
  /** Key of the way under the pointer or the keyboard, in the table or on the map. */
  readonly pointed: string | null
  /** The end that the next click on the map fills. */
  readonly picking: 'from' | 'to' | null
  /** What the details pane is about: the chosen way, or what was selected since. */
  readonly about: 'way' | 'selection'
}

export interface RoutesActions {
  /** Changes a part of the question; the choice falls, for it was of another answer. */
  readonly ask: (change: Partial<DraftQuestion>) => void
  readonly swapEnds: () => void
  readonly setSearch: (search: RouteSearch) => void
  readonly chooseWay: (key: string | null) => void
  readonly pointWay: (key: string | null) => void
  readonly toggleComparedWay: (key: string) => void
  readonly sortWays: (sort: RoutesSession['sort']) => void
  readonly setRoutesPane: (pane: RoutesPane) => void
  readonly setPicking: (picking: RoutesState['picking']) => void
}

export interface RoutesPart extends RoutesActions {
  readonly routes: RoutesState
}

/** Most ways that are compared side by side. */
export const MAX_COMPARED_WAYS = 3

export type { WayColumn }

/** Whether a draft can be searched for. */
export function isComplete(question: DraftQuestion): question is DraftQuestion & RouteQuestion {
  return question.from !== null && question.to !== null
}

/** Keys of the ways of an answer, the shortest first; none where there is no answer. */
export function waysOf(search: RouteSearch): readonly string[] {
  if (search.state !== 'answered' || search.alternatives.kind !== 'found') return []
  const { from } = search.question
  return search.alternatives.routes.map(({ legs }) => wayKey(from, legs))
}

/** What stays of a choice when an answer comes: what the answer has, else its first way. */
function afterAnswer(routes: RoutesState, search: RouteSearch): Partial<RoutesState> {
  if (search.state !== 'answered') return {}
  const ways = waysOf(search)
  return {
    chosen: routes.chosen !== null && ways.includes(routes.chosen) ? routes.chosen : (ways[0] ?? null),
    compared: routes.compared.filter((key) => ways.includes(key)),
    pointed: null,
  }
}

/** The part of the window's state that the Routes view owns. */
export function createRoutesPart(
  session: RoutesSession,
  { setState, getState }: Pick<StoreApi<RoutesPart>, 'setState' | 'getState'>,
): RoutesPart {
  const change = (next: Partial<RoutesState>) => setState({ routes: { ...getState().routes, ...next } })
  return {
    routes: { ...session, search: { state: 'incomplete' }, pointed: null, picking: null, about: 'way' },
    ask: (part) =>
      change({ question: { ...getState().routes.question, ...part }, picking: null, about: 'way' }),
    swapEnds: () => {
      const { question } = getState().routes
      change({ question: { ...question, from: question.to, to: question.from }, about: 'way' })
    },
    setSearch: (search) => change({ search, ...afterAnswer(getState().routes, search) }),
    chooseWay: (chosen) => change({ chosen, about: 'way' }),
    pointWay: (pointed) => {
      if (getState().routes.pointed !== pointed) change({ pointed })
    },
    toggleComparedWay: (key) => {
      const { compared } = getState().routes
      if (compared.includes(key)) change({ compared: compared.filter((other) => other !== key) })
      else if (compared.length < MAX_COMPARED_WAYS) change({ compared: [...compared, key] })
    },
    sortWays: (sort) => change({ sort }),
    setRoutesPane: (pane) => change({ pane }),
    setPicking: (picking) => change({ picking }),
  }
}

/** What of it is saved for the next start. */
export function routesSessionOf({ question, chosen, compared, sort, pane }: RoutesState): RoutesSession {
  return { question, chosen, compared: [...compared], sort, pane }
}
