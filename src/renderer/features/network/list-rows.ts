import type { Selection } from '../../../shared/ipc/session'
import type { ListTab } from '../../../shared/ipc/views'
import type { NetworkIndex } from '../../../shared/network/network-index'
import type { StatusEvent } from '../../../shared/network/status'
import { statusNow } from '../../../shared/network/status-now'
import type { Text } from '../../i18n/text'
import { today } from '../today'

/** One line of the list: a name, and the one fact that tells most. */
export interface ListRow {
  readonly key: string
  readonly selection: Selection
  readonly name: string
  readonly fact: string
  readonly disputed: boolean
}

export interface ListSection {
  /** Empty where the tab has one section only. */
  readonly title: string
  readonly rows: readonly ListRow[]
  readonly footnote?: string
}

function row(selection: Selection, name: string, fact: string, disputed = false): ListRow {
  return { key: `${selection.kind}:${selection.id}`, selection, name, fact, disputed }
}

function statusText({ t }: Text, events: readonly StatusEvent[]): string {
  const now = statusNow(events, today())
  return now ? t(`status.${now.event.status}`) : ''
}

function terminalRow(index: NetworkIndex, text: Text, id: string): ListRow & { readonly capacity: number } {
  const terminal = index.terminals.get(id)
  const figures = index.headline(`terminal:${id}`, 'capacity', 'TEU/yr')
  const [lead] = figures
  const group = lead && index.groupOf(lead.id)
  const name = terminal ? text.name(terminal.shortNames) : id
  const selection = { kind: 'terminal', id } as const
  if (!lead || !terminal) {
    const status = terminal ? statusNow(terminal.events, today())?.event.status : undefined
    const fact = status && status !== 'operating' ? text.t(`status.${status}`) : text.t('figure.none')
    return { ...row(selection, name, fact), capacity: -1 }
  }
  const value = typeof lead.value === 'number' ? lead.value : lead.value[1]
  return { ...row(selection, name, text.format.value(lead.value), group?.disputed ?? false), capacity: value }
}

function terminalSections(index: NetworkIndex, text: Text): ListSection[] {
  const of = (kind: 'terminal' | 'station') =>
    index.network.terminals
      .filter((terminal) => terminal.kind === kind)
      .map((terminal) => terminalRow(index, text, terminal.id))
      .sort(
        (a, b) =>
          Number(b.selection.id === 'xian') - Number(a.selection.id === 'xian') || b.capacity - a.capacity,
      )
  const stations = of('station')
  return [
    { title: text.t('list.terminals-unit'), rows: of('terminal') },
    ...(stations.length > 0 ? [{ title: text.t('list.context'), rows: stations }] : []),
  ]
}

function crossingSections(index: NetworkIndex, text: Text): ListSection[] {
  const rows = index.network.crossings.map((crossing) =>
    row(
      { kind: 'crossing', id: crossing.id },
      text.name(crossing.names),
      text.t(`crossing.${crossing.rail}`),
      index.groupsOf(`crossing:${crossing.id}`).some((group) => group.disputed),
    ),
  )
  return [{ title: '', rows }]
}

function distanceText(index: NetworkIndex, text: Text, routeId: string): string {
  const [lead] = index.headline(`route:${routeId}`, 'distance')
  if (lead) return `${text.format.value(lead.value)} ${text.t('unit.km')}`
  return ''
}

function routeSections(index: NetworkIndex, text: Text): ListSection[] {
  const of = (kind: 'link' | 'corridor') =>
    index.network.routes
      .filter((route) => route.kind === kind)
      .map((route) =>
        row(
          { kind: 'route', id: route.id },
          text.name(route.names),
          distanceText(index, text, route.id),
          index.groupsOf(`route:${route.id}`).some((group) => group.disputed),
        ),
      )
  return [
    { title: text.t(index.terminals.has('xian') ? 'list.links' : 'list.links-any'), rows: of('link') },
    { title: text.t('list.corridors'), rows: of('corridor') },
  ]
}

function presenceSections(index: NetworkIndex, text: Text): ListSection[] {
  const groups = [
    ['list.diplomatic', ['embassy', 'consulate-general', 'passport-and-visa-service']],
    ['list.trade', ['trade-office', 'investment-office']],
    ['list.culture', ['cultural-centre']],
  ] as const
  return groups.map(([title, kinds]) => {
    const members = index.network.institutions.filter((i) => (kinds as readonly string[]).includes(i.kind))
    const regional = members.filter((i) => index.places.get(i.place)?.position === undefined).length
    return {
      title: text.t(title),
      rows: members.map((institution) =>
        row(
          { kind: 'institution', id: institution.id },
          text.name(institution.names),
          statusText(text, institution.events),
        ),
      ),
      ...(regional > 0 ? { footnote: text.t('list.by-province', { count: regional }) } : {}),
    }
  })
}

/** Every tab's sections; terminals by capacity with Xi'an first, the rest as authored. */
export function listRows(index: NetworkIndex, text: Text): Record<ListTab, readonly ListSection[]> {
  return {
    terminals: terminalSections(index, text),
    crossings: crossingSections(index, text),
    routes: routeSections(index, text),
    presence: presenceSections(index, text),
  }
}
