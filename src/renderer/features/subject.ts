import type { Selection } from '../../shared/ipc/session'
import type { Route } from '../../shared/network/leg'
import type { NetworkIndex } from '../../shared/network/network-index'
import type { MessageId } from '../i18n/messages'
import type { Text } from '../i18n/text'

/** Name of what a selection is about, in the language of names; its id where it is unknown. */
export function selectionName(index: NetworkIndex, text: Text, selection: Selection): string {
  const { id, kind } = selection
  const found = {
    terminal: index.terminals,
    crossing: index.crossings,
    route: index.routes,
    institution: index.institutions,
    place: index.places,
  }[kind].get(id)
  return found ? text.name(found.names) : id
}

/** Name of an observation's subject, `terminal:xian`. */
export function subjectName(index: NetworkIndex, text: Text, subject: string): string {
  const [kind, id = ''] = subject.split(':')
  if (kind === 'theme') {
    const theme = index.themes.get(id)
    return theme ? text.name(theme.names) : id
  }
  if (kind === 'leg') {
    const leg = index.legs.get(id)
    const [from, to] = [index.places.get(leg?.from ?? ''), index.places.get(leg?.to ?? '')]
    return from && to ? `${text.name(from.names)} – ${text.name(to.names)}` : id
  }
  return selectionName(index, text, { kind: kind as Selection['kind'], id })
}

/** Message for a kind of route. In a network with the Xi'an terminal links are the links of that one. */
export function routeKindText(index: NetworkIndex, kind: Route['kind']): MessageId {
  return kind === 'link' && !index.terminals.has('xian') ? 'route.link-any' : `route.${kind}`
}

/** Subject of the observations about a selection. */
export function subjectOf(selection: Selection): string {
  return `${selection.kind}:${selection.id}`
}

export function sameSelection(a: Selection | null, b: Selection | null): boolean {
  return a?.kind === b?.kind && a?.id === b?.id
}
