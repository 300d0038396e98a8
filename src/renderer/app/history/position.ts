import type { ImportsSession, RoutesSession, Selection } from '../../../shared/ipc/session'
import type { ListTab, View } from '../../../shared/ipc/views'
import type { NetworkIndex } from '../../../shared/network/network-index'
import { holds } from '../adopt-network'
import type { AppState } from '../app-store'
import type { RoutesState } from '../routes-state'

/** Where one is in the window. A camera, a sort or a pane's size is no place of its own. */
export interface Position {
  readonly view: View
  readonly selection: Selection | null
  readonly listTab: ListTab
  readonly question: RoutesSession['question']
  /** Comes back with the question that it answers. */
  readonly chosen: string | null
  readonly about: RoutesState['about']
  readonly subject: ImportsSession['subject']
}

/** Where the window's state is. */
export function positionOf({ view, selection, listTab, routes, imports }: AppState): Position {
  const { question, chosen, about } = routes
  return { view, selection, listTab, question, chosen, about, subject: imports.subject }
}

function shownBy({ view, selection, listTab, question, subject }: Position): unknown[] {
  return [
    view,
    selection,
    view === 'network' ? listTab : '',
    view === 'routes' ? question : '',
    view === 'imports' ? subject : '',
  ]
}

/** Whether nothing of a position was set anew. */
export function isUnchanged(a: Position, b: Position): boolean {
  return (Object.keys(a) as (keyof Position)[]).every((key) => a[key] === b[key])
}

/** Whether two positions are one place: the same view of the same things. What another view holds does not count. */
export function isSamePlace(a: Position, b: Position): boolean {
  return JSON.stringify(shownBy(a)) === JSON.stringify(shownBy(b))
}

/** Whether a network has all that a position shows. */
export function isIn(index: NetworkIndex, { view, selection, question }: Position): boolean {
  if (selection !== null && !holds(index, selection)) return false
  if (view !== 'routes') return true
  const { from, to, via, avoid } = question
  const borders = [...via, ...avoid].flatMap(({ kind, id }) => (kind === 'border' ? [id] : []))
  return [from, to, ...borders].every((id) => id === null || index.places.has(id))
}

/** What of the state changes when one goes to a position. What is open over the panes closes. */
export function stateAt(
  { view, selection, listTab, question, chosen, about, subject }: Position,
  { routes, imports }: Pick<AppState, 'routes' | 'imports'>,
): Partial<AppState> {
  return {
    view,
    selection,
    listTab,
    evidence: [],
    sheet: null,
    routes: { ...routes, question, chosen, about, picking: null },
    imports: { ...imports, subject },
  }
}
