import type { NetworkFolder } from '../../shared/ipc/network-answer'
import type { View } from '../../shared/ipc/views'
import type { NetworkIndex } from '../../shared/network/network-index'
import type { AppState } from '../app/app-store'
import { ownSources, ownSubject } from '../features/imports/own-figures'
import { conditionName } from '../features/routes/conditions'
import { placeName } from '../features/routes/way-name'
import { selectionName } from '../features/subject'
import type { Text } from '../i18n/text'
import type { ExportPart } from './export-part'

/** What is exported from, and in which words. */
export interface Facts {
  readonly index: NetworkIndex
  readonly folder: NetworkFolder
  readonly text: Text
  readonly version: string
}

/** The heading of a view on paper. */
export interface ViewHead {
  readonly title: string
  /** What the view is about beyond its title: selection, conditions, year. */
  readonly lines: readonly string[]
}

interface Subject extends ViewHead {
  /** What of it a single chart of the view must say too. */
  readonly ofParts: readonly string[]
}

/** How views are called in the names of files. */
export const FILE_NAMES = {
  network: 'network',
  compare: 'compare',
  routes: 'routes',
  imports: 'own-data',
} as const satisfies Record<View, string>

/** The year that a view stands for at its end; `null` for now. */
export function asOfYear({ view, time, routes }: Pick<AppState, 'view' | 'time' | 'routes'>): number | null {
  if (view === 'routes') return routes.question.asOf
  return view === 'imports' ? null : time.asOf
}

function conditionLines({ index, text }: Facts, { question }: AppState['routes']): string[] {
  const { t, format } = text
  const { via, avoid, sea, maxGaugeChanges } = question
  const names = (list: typeof via) => format.list(list.map((one) => conditionName(index, text, one)))
  return [
    ...(via.length > 0 ? [t('exports.via', { names: names(via) })] : []),
    ...(avoid.length > 0 ? [t('exports.avoid', { names: names(avoid) })] : []),
    ...(sea ? [] : [t('exports.no-sea')]),
    ...(maxGaugeChanges === null ? [] : [t('exports.gauge-changes', { count: maxGaugeChanges })]),
  ]
}

function subjectOf(facts: Facts, state: AppState): Subject {
  const { index, text } = facts
  const { t, name } = text
  const { view, selection, compare, routes, imports } = state
  switch (view) {
    case 'network':
      return {
        title: t('exports.title-network'),
        lines: selection ? [t('exports.selected', { name: selectionName(index, text, selection) })] : [],
        ofParts: [],
      }
    case 'compare':
      return {
        title: t('exports.title-compare'),
        lines: [
          compare
            .flatMap((id) => index.terminals.get(id) ?? [])
            .map((one) => name(one.names))
            .join(' · '),
        ],
        ofParts: [],
      }
    case 'routes': {
      const { from, to } = routes.question
      const end = (place: string | null) => (place === null ? '?' : placeName(index, text, place))
      const title = t('exports.title-routes', { from: end(from), to: end(to) })
      const lines = conditionLines(facts, routes)
      return { title, lines, ofParts: [title, ...lines] }
    }
    case 'imports':
      return {
        title: t('exports.title-imports', { subject: ownSubject(index, text, imports.subject) }),
        lines: [t('series.sources', { names: ownSources(imports) })],
        ofParts: [],
      }
  }
}

/** What the figures hold for: the year, the user's own folder. */
function scopeLines({ text: { t }, folder }: Facts, state: AppState): string[] {
  const year = asOfYear(state)
  return [
    ...(year === null ? [] : [t('exports.as-of', { year: String(year) })]),
    ...(folder.own ? [t('folder.chip', { folder: folder.name })] : []),
  ]
}

/** Title of the view and what it stands for: its subject, its conditions, its year, the user's own folder. */
export function viewHead(facts: Facts, state: AppState): ViewHead {
  const { title, lines } = subjectOf(facts, state)
  return { title, lines: [...lines.filter((line) => line !== ''), ...scopeLines(facts, state)] }
}

/** Title of a chart that stands for itself, with what it needs of its view. Charts of a network say their year themselves. */
export function partHead(
  facts: Facts,
  state: AppState,
  { title, subtitle }: Pick<ExportPart, 'title' | 'subtitle'>,
): ViewHead {
  const dated = state.view === 'routes' ? state : { ...state, time: { ...state.time, asOf: null } }
  const lines = [subtitle, ...subjectOf(facts, state).ofParts, ...scopeLines(facts, dated)]
  return { title, lines: lines.filter((line) => line !== '') }
}
