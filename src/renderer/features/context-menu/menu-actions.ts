import type { TarmaqApi } from '../../../shared/ipc/contract'
import type { Selection } from '../../../shared/ipc/session'
import type { NetworkIndex } from '../../../shared/network/network-index'
import type { Place } from '../../../shared/network/place'
import { type AppStore, type FigureRef, MAX_COMPARED } from '../../app/app-store'
import type { Text } from '../../i18n/text'
import { citeObservation } from '../details/citation'
import { figureText } from '../figure-text'
import { endsOfSubject } from '../network/ways-on-map'
import { placesOnLines } from '../routes/route-ends'
import { selectionName, subjectName } from '../subject'
import type { MenuTarget } from './menu-target'

/** One line of a context menu. */
export interface MenuAction {
  readonly id: string
  readonly label: string
  readonly run: () => void
}

/** Lines that belong together, under a heading. */
export interface MenuPart {
  readonly id: string
  readonly heading: string
  readonly actions: readonly MenuAction[]
}

/** What the actions are worded with and act on. */
export interface MenuDeps {
  readonly index: NetworkIndex
  readonly text: Text
  readonly store: AppStore
  readonly api: Pick<TarmaqApi, 'copyText' | 'openExternal'>
}

/** Most sources of a figure that a menu opens; the evidence panel has them all. */
const MOST_SOURCES = 4

function copy({ api, store, text: { t } }: MenuDeps, words: string): void {
  void api.copyText(words).then((result) => {
    store.getState().notify(result.ok ? t('copy.done') : t(`error.${result.error.code}`))
  })
}

function openLink({ api, store, text: { t } }: MenuDeps, url: string): void {
  void api.openExternal(url).then((result) => {
    if (!result.ok) store.getState().notify(t(`error.${result.error.code}`))
  })
}

function showDetails({ store }: MenuDeps, selection: Selection): void {
  const { view, setView, setNarrowTab, select } = store.getState()
  if (view === 'compare') setView('network')
  setNarrowTab('details')
  select(selection)
}

function centre({ store }: MenuDeps, selection: Selection): void {
  const { view, setView, setNarrowTab, focusOn } = store.getState()
  if (view === 'compare') setView('network')
  setNarrowTab('map')
  focusOn(selection)
}

/** The one place that a subject is at; none for crossings and routes, which have several. */
function placeOf({ index }: MenuDeps, { kind, id }: Selection): Place | undefined {
  if (kind === 'place') return index.places.get(id)
  if (kind === 'terminal') return index.places.get(index.terminals.get(id)?.place ?? '')
  return kind === 'institution' ? index.places.get(index.institutions.get(id)?.place ?? '') : undefined
}

function compareActions({ index, store, text: { t } }: MenuDeps, { kind, id }: Selection): MenuAction[] {
  const { compare, toggleCompare } = store.getState()
  const picked = compare.includes(id)
  const able = kind === 'terminal' && index.terminals.get(id)?.kind === 'terminal'
  if (!able || (!picked && compare.length >= MAX_COMPARED)) return []
  const label = t(picked ? 'menu.uncompare' : 'menu.compare')
  return [{ id: 'compare', label, run: () => toggleCompare(id) }]
}

function routeActions({ index, store, text: { t, name } }: MenuDeps, selection: Selection): MenuAction[] {
  const onLine = placesOnLines(index)
  const places = endsOfSubject(index, selection).flatMap((id) => {
    const place = index.places.get(id)
    return place && onLine.has(id) ? [place] : []
  })
  return (['from', 'to'] as const).flatMap((end) =>
    places.map(({ id, names }) => ({
      id: `route-${end}-${id}`,
      label:
        places.length === 1 ? t(`menu.route-${end}`) : t(`menu.route-${end}-place`, { place: name(names) }),
      run: () => {
        const { ask, setView, routes } = store.getState()
        const other = end === 'from' ? 'to' : 'from'
        ask({ [end]: id, ...(routes.question[other] === id ? { [other]: null } : {}) })
        setView('routes')
      },
    })),
  )
}

function subjectPart(deps: MenuDeps, subject: Selection): MenuPart {
  const { index, text } = deps
  const { t } = text
  const heading = selectionName(index, text, subject)
  const position = placeOf(deps, subject)?.position
  const isPlaced = subject.kind === 'crossing' || subject.kind === 'route' || position !== undefined
  return {
    id: 'subject',
    heading,
    actions: [
      { id: 'open', label: t('menu.open'), run: () => showDetails(deps, subject) },
      ...(isPlaced ? [{ id: 'centre', label: t('menu.centre'), run: () => centre(deps, subject) }] : []),
      ...compareActions(deps, subject),
      ...routeActions(deps, subject),
      { id: 'copy-name', label: t('menu.copy-name'), run: () => copy(deps, heading) },
      ...(position
        ? [
            {
              id: 'copy-coordinates',
              label: t('menu.copy-coordinates'),
              run: () => copy(deps, `${position.lat}, ${position.lon}`),
            },
          ]
        : []),
    ],
  }
}

function figureHeading({ index, text }: MenuDeps, figure: FigureRef): string {
  const { t } = text
  const observation = figure.kind === 'observation' ? index.observations.get(figure.id) : undefined
  if (!observation) return t('menu.figure')
  const about = `${subjectName(index, text, observation.subject)} · ${t(`measure.${observation.measure}`)}`
  return `${about}: ${figureText(text, observation)}`
}

function figurePart(deps: MenuDeps, figure: FigureRef): MenuPart {
  const { index, text, store } = deps
  const { t } = text
  const observation = figure.kind === 'observation' ? index.observations.get(figure.id) : undefined
  const sources = (observation?.sources ?? []).flatMap((id) => index.sources.get(id) ?? [])
  const links = sources.flatMap(({ id, publisher, url }) =>
    url?.startsWith('https:') ? [{ id: `source-${id}`, publisher, url }] : [],
  )
  const showEvidence = (): void => {
    store.getState().setNarrowTab('details')
    store.getState().showEvidence(figure)
  }
  return {
    id: 'figure',
    heading: figureHeading(deps, figure),
    actions: [
      { id: 'evidence', label: t('evidence.title'), run: showEvidence },
      ...(observation
        ? [
            {
              id: 'copy-figure',
              label: t('copy.citation'),
              run: () => copy(deps, citeObservation(index, text, observation)),
            },
          ]
        : []),
      ...links.slice(0, MOST_SOURCES).map(({ id, publisher, url }) => ({
        id,
        label: t('menu.open-source', { publisher }),
        run: () => openLink(deps, url),
      })),
    ],
  }
}

function othersPart(deps: MenuDeps, subjects: readonly Selection[]): MenuPart {
  const { index, text } = deps
  return {
    id: 'others',
    heading: text.t('menu.others'),
    actions: subjects.map((subject) => ({
      id: `open-${subject.kind}-${subject.id}`,
      label: selectionName(index, text, subject),
      run: () => showDetails(deps, subject),
    })),
  }
}

/** What can be done with the target of a context menu: with its first thing, with its figure, and what else is there. */
export function menuParts(
  deps: MenuDeps,
  { subjects, figure, figureFirst = false }: MenuTarget,
): readonly MenuPart[] {
  const [subject, ...others] = subjects
  const parts = [
    ...(subject ? [subjectPart(deps, subject)] : []),
    ...(figure ? [figurePart(deps, figure)] : []),
  ]
  return [
    ...(figureFirst ? parts.reverse() : parts),
    ...(others.length > 0 ? [othersPart(deps, others)] : []),
  ]
}
