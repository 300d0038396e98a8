import type { Selection } from '../../../shared/ipc/session'
import type { ListTab } from '../../../shared/ipc/views'
import { isThere, type StateAsOf } from '../../../shared/network/as-of'
import type { Route } from '../../../shared/network/leg'
import type { NetworkIndex } from '../../../shared/network/network-index'
import type { StatusEvent } from '../../../shared/network/status'
import { crossingState, routeState, standingOf } from '../../../shared/network/subject-state'
import type { Terminal } from '../../../shared/network/terminal'
import type { FigureRef } from '../../app/app-store'
import type { Text } from '../../i18n/text'
import { crossingText, momentOf, sinceText, stageText } from '../time/state-words'

/** One line of the list: a name, and the one fact that tells most. */
export interface ListRow {
  readonly key: string
  readonly selection: Selection
  readonly name: string
  readonly fact: string
  readonly disputed: boolean
  /** The figure that the fact is. */
  readonly figure?: FigureRef
  /** Since when, or how much is missing: under the name. */
  readonly note?: string
}

export interface ListSection {
  /** Empty where the tab has one section only. */
  readonly title: string
  readonly rows: readonly ListRow[]
  /** How many belong here that do not stand at that moment. */
  readonly absent: number
  readonly footnote?: string
}

function row(selection: Selection, name: string, fact: string, more: Partial<ListRow> = {}): ListRow {
  return { key: `${selection.kind}:${selection.id}`, selection, name, fact, disputed: false, ...more }
}

/** Keeps what stands at the moment, and counts the others; closed ones stay, for they were. */
function split<T extends { readonly events: readonly StatusEvent[] }>(
  items: readonly T[],
  index: NetworkIndex,
): { readonly here: readonly T[]; readonly absent: number } {
  const moment = momentOf(index)
  const here = items.filter((item) => standingOf(item, moment, index).stage !== 'absent')
  return { here, absent: items.length - here.length }
}

/** In a year that is not now, since when something stands so, or that nobody says. */
function yearNote(index: NetworkIndex, text: Text, state: StateAsOf): Partial<ListRow> {
  return index.asOf === null ? {} : { note: sinceText(text, state) }
}

function terminalRow(
  index: NetworkIndex,
  text: Text,
  terminal: Terminal,
): ListRow & { readonly capacity: number } {
  const { id } = terminal
  const [lead] = index.headline(`terminal:${id}`, 'capacity', 'TEU/yr')
  const name = text.name(terminal.shortNames)
  const selection = { kind: 'terminal', id } as const
  const state = standingOf(terminal, momentOf(index), index)
  const note = yearNote(index, text, state)
  const works = state.stage === 'operating'
  if (!lead || !(works || index.asOf === null)) {
    const fact = works ? text.t('figure.none') : stageText(text, state.stage)
    return { ...row(selection, name, fact, note), capacity: -1 }
  }
  const value = typeof lead.value === 'number' ? lead.value : lead.value[1]
  const disputed = index.groupOf(lead.id)?.disputed ?? false
  const figure = { kind: 'observation', id: lead.id } as const
  const fact = text.format.value(lead.value)
  return { ...row(selection, name, fact, { disputed, figure, ...note }), capacity: value }
}

function terminalSections(index: NetworkIndex, text: Text): ListSection[] {
  const of = (kind: 'terminal' | 'station') => {
    const { here, absent } = split(
      index.network.terminals.filter((terminal) => terminal.kind === kind),
      index,
    )
    const rows = here
      .map((terminal) => terminalRow(index, text, terminal))
      .sort(
        (a, b) =>
          Number(b.selection.id === 'xian') - Number(a.selection.id === 'xian') || b.capacity - a.capacity,
      )
    return { rows, absent }
  }
  const stations = of('station')
  return [
    { title: text.t('list.terminals-unit'), ...of('terminal') },
    ...(stations.rows.length > 0 ? [{ title: text.t('list.context'), ...stations }] : []),
  ]
}

function crossingSections(index: NetworkIndex, text: Text): ListSection[] {
  const { here, absent } = split(index.network.crossings, index)
  const rows = here.map((crossing) => {
    const { crossing: all, rail } = crossingState(crossing, momentOf(index), index)
    return row(
      { kind: 'crossing', id: crossing.id },
      text.name(crossing.names),
      crossingText(text, index, crossing),
      {
        disputed: index.groupsOf(`crossing:${crossing.id}`).some((group) => group.disputed),
        ...yearNote(index, text, isThere(rail) ? rail : all),
      },
    )
  })
  return [{ title: '', rows, absent }]
}

function distanceOf(index: NetworkIndex, text: Text, routeId: string): Pick<ListRow, 'fact' | 'figure'> {
  const [lead] = index.headline(`route:${routeId}`, 'distance')
  if (!lead) return { fact: '' }
  const fact = `${text.format.value(lead.value)} ${text.t('unit.km')}`
  return { fact, figure: { kind: 'observation', id: lead.id } }
}

/** Legs that do not run in a year, else how many of them nobody dates. */
function routeNote(index: NetworkIndex, text: Text, route: Route): Partial<ListRow> {
  if (index.asOf === null) return {}
  const { missing, undated, legs } = routeState(route, momentOf(index), index)
  if (missing > 0) return { note: text.t('time.legs-missing', { count: missing, legs }) }
  return undated > 0 ? { note: text.t('time.undated-legs', { count: undated, legs }) } : {}
}

function routeSections(index: NetworkIndex, text: Text): ListSection[] {
  const of = (kind: 'link' | 'corridor') =>
    index.network.routes
      .filter((route) => route.kind === kind)
      .map((route) =>
        row({ kind: 'route', id: route.id }, text.name(route.names), '', {
          ...distanceOf(index, text, route.id),
          disputed: index.groupsOf(`route:${route.id}`).some((group) => group.disputed),
          ...routeNote(index, text, route),
        }),
      )
  const links = index.terminals.has('xian') ? 'list.links' : 'list.links-any'
  return [
    { title: text.t(links), rows: of('link'), absent: 0 },
    { title: text.t('list.corridors'), rows: of('corridor'), absent: 0 },
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
    const { here, absent } = split(members, index)
    const regional = here.filter((i) => index.places.get(i.place)?.position === undefined).length
    return {
      title: text.t(title),
      absent,
      rows: here.map((institution) => {
        const state = standingOf(institution, momentOf(index), index)
        return row(
          { kind: 'institution', id: institution.id },
          text.name(institution.names),
          stageText(text, state.stage),
          { note: sinceText(text, state) },
        )
      }),
      ...(regional > 0 ? { footnote: text.t('list.by-province', { count: regional }) } : {}),
    }
  })
}

/**
 * Every tab's sections; terminals by capacity with Xi'an first, the rest as authored.
 *
 * @param index with the figures of the year that is shown: what did not stand then is counted, not listed
 */
export function listRows(index: NetworkIndex, text: Text): Record<ListTab, readonly ListSection[]> {
  return {
    terminals: terminalSections(index, text),
    crossings: crossingSections(index, text),
    routes: routeSections(index, text),
    presence: presenceSections(index, text),
  }
}
