import { createStore, type StoreApi } from 'zustand/vanilla'
import type { StorePutAside } from '../../shared/imports/job'
import type { Alert } from '../../shared/ipc/alerts'
import type { NetworkRefusal } from '../../shared/ipc/network-answer'
import type { PutAside } from '../../shared/ipc/put-aside'
import type { Camera, Selection, Session } from '../../shared/ipc/session'
import { type ListTab, MAX_RECENT_CHOICES, type Theme, type View } from '../../shared/ipc/views'
import type { NetworkIndex } from '../../shared/network/network-index'
import { keptState } from './adopt-network'
import {
  createImportsPart,
  type ImportsActions,
  type ImportsState,
  importsSessionOf,
  subjectOf,
} from './imports-state'
import { listTabOf } from './list-tab'
import { createRoutesPart, type RoutesActions, type RoutesState, routesSessionOf } from './routes-state'
import { createTimePart, type TimeActions, type TimeState } from './time-state'

/** A figure whose evidence can be shown: one that somebody gave, or one that the app works out. */
export type FigureRef =
  | { readonly kind: 'observation'; readonly id: string }
  | { readonly kind: 'utilisation'; readonly terminal: string; readonly year: number }
  | { readonly kind: 'intensity'; readonly terminal: string }
  | { readonly kind: 'route-distance'; readonly route: string }
  /** A worked-out figure of a way, by its key. */
  | { readonly kind: 'way-km' | 'way-days' | 'way-emissions'; readonly way: string }

/** What the map is asked to bring into view. `serial` grows with each request, so that the same target can be asked twice. */
export interface FocusRequest {
  readonly serial: number
  readonly target: Selection | 'opening' | 'everything'
}

export type Sheet = 'sources' | 'method' | 'about' | 'shortcuts' | 'problems' | 'settings' | 'palette'

/** Tab of the narrow window. */
export type NarrowTab = 'map' | 'chart' | 'details'

/** Something that went wrong outside the user's hands, and stands until it is put away. */
export type Warning =
  | { readonly kind: 'put-aside'; readonly file: PutAside }
  | { readonly kind: 'store-put-aside'; readonly putAside: StorePutAside }
  | { readonly kind: 'recent-gone'; readonly name: string }
  | { readonly kind: Alert }

export interface AppState extends Omit<Session, 'version' | 'routes' | 'imports'> {
  readonly routes: RoutesState
  readonly imports: ImportsState
  readonly time: TimeState
  readonly hover: Selection | null
  readonly focus: FocusRequest
  /** Evidence panels stacked over the details, last on top. */
  readonly evidence: readonly FigureRef[]
  readonly sheet: Sheet | null
  readonly narrowTab: NarrowTab
  /** The folded list is open (medium and narrow windows). */
  readonly listOpen: boolean
  /** Once true it stays true: the map is idle. */
  readonly mapReady: boolean
  /** Once true it stays true: the first chart has painted. */
  readonly chartReady: boolean
  /** Short message for the status line and screen readers, as a sentence in the user's language. */
  readonly notice: string
  /** Shown under the top bar, the oldest first. */
  readonly warnings: readonly Warning[]
  /** The folder that was asked for last, where it was refused. */
  readonly refusal: NetworkRefusal | null
}

export interface AppActions extends RoutesActions, ImportsActions, TimeActions {
  readonly setView: (view: View) => void
  readonly setListTab: (tab: ListTab) => void
  /** Selects; closes any evidence. `null` clears. */
  readonly select: (selection: Selection | null) => void
  readonly setHover: (hover: Selection | null) => void
  readonly focusOn: (target: FocusRequest['target']) => void
  readonly setCamera: (camera: Camera) => void
  readonly toggleCompare: (terminal: string) => void
  readonly setTheme: (theme: Theme) => void
  readonly toggleInstitutions: () => void
  readonly toggleLegend: () => void
  readonly resizePane: (pane: keyof Session['panes'], size: number) => void
  readonly showEvidence: (figure: FigureRef) => void
  readonly evidenceBack: () => void
  readonly openSheet: (sheet: Sheet | null) => void
  /** Remembers what was chosen in the palette, by its key. */
  readonly rememberChoice: (key: string) => void
  readonly setNarrowTab: (tab: NarrowTab) => void
  readonly setListOpen: (open: boolean) => void
  readonly markMapReady: () => void
  readonly markChartReady: () => void
  readonly notify: (notice: string) => void
  /** Shows a warning, unless the same one stands there. */
  readonly warn: (warning: Warning) => void
  readonly dismissWarning: (warning: Warning) => void
  /** Keeps of the state what the network that is shown from now on has. */
  readonly adoptNetwork: (index: NetworkIndex) => void
  /** Opens the list of problems. */
  readonly showRefusal: (refusal: NetworkRefusal) => void
  /** Escape: closes the top-most of sheet, picking on the map, list, evidence, selection. */
  readonly escape: () => void
}

export type AppStore = StoreApi<AppState & AppActions>

/** Most terminals that can be compared side by side. */
export const MAX_COMPARED = 6

function toggled(compare: readonly string[], id: string): string[] {
  if (compare.includes(id)) return compare.filter((other) => other !== id)
  return compare.length < MAX_COMPARED ? [...compare, id] : [...compare]
}

function isSame(a: Warning, b: Warning): boolean {
  if (a.kind === 'put-aside' && b.kind === 'put-aside') return a.file.file === b.file.file
  return a.kind === b.kind
}

/** @returns the one state of the window, begun from the saved session. */
export function createAppStore(session: Session): AppStore {
  const { version: _version, routes, imports, ...restored } = session
  return createStore<AppState & AppActions>()((set, get) => ({
    ...restored,
    ...createRoutesPart(routes, { setState: set, getState: get }),
    ...createImportsPart(imports, { setState: set, getState: get }),
    ...createTimePart({ setState: set, getState: get }),
    hover: null,
    focus: { serial: 0, target: 'opening' },
    evidence: [],
    sheet: null,
    narrowTab: 'map',
    listOpen: false,
    mapReady: false,
    chartReady: false,
    notice: '',
    warnings: [],
    refusal: null,
    setView: (view) => set({ view }),
    setListTab: (listTab) => set({ listTab }),
    select: (selection) => {
      const { routes, listTab, view, imports } = get()
      const own =
        view === 'imports' ? { ...imports, subject: subjectOf(selection, imports.subject) } : imports
      set({
        imports: own,
        selection,
        evidence: [],
        listTab: listTabOf(selection) ?? listTab,
        routes: { ...routes, about: selection === null ? 'way' : 'selection' },
      })
    },
    setHover: (hover) => set({ hover }),
    focusOn: (target) => set({ focus: { serial: get().focus.serial + 1, target } }),
    setCamera: (camera) => set({ camera }),
    toggleCompare: (terminal) => set({ compare: toggled(get().compare, terminal) }),
    setTheme: (theme) => set({ theme }),
    toggleInstitutions: () => set({ institutions: !get().institutions }),
    toggleLegend: () => set({ legend: !get().legend }),
    resizePane: (pane, size) => set({ panes: { ...get().panes, [pane]: size } }),
    showEvidence: (figure) => set({ evidence: [...get().evidence, figure], sheet: null }),
    evidenceBack: () => set({ evidence: get().evidence.slice(0, -1) }),
    openSheet: (sheet) => set({ sheet }),
    rememberChoice: (key) =>
      set({ palette: [key, ...get().palette.filter((other) => other !== key)].slice(0, MAX_RECENT_CHOICES) }),
    setNarrowTab: (narrowTab) => set({ narrowTab }),
    setListOpen: (listOpen) => set({ listOpen }),
    markMapReady: () => set({ mapReady: true }),
    markChartReady: () => set({ chartReady: true }),
    notify: (notice) => set({ notice }),
    warn: (warning) => {
      const others = get().warnings.filter((other) => !isSame(other, warning))
      set({ warnings: [...others, warning] })
    },
    dismissWarning: (warning) => set({ warnings: get().warnings.filter((other) => !isSame(other, warning)) }),
    adoptNetwork: (index) => {
      const { camera, sheet, focus, ...state } = get()
      const kept = keptState({ ...state, camera }, index)
      const moved = camera !== null && kept.camera === null
      set({
        ...kept,
        refusal: null,
        sheet: sheet === 'problems' ? null : sheet,
        focus: moved ? { serial: focus.serial + 1, target: 'opening' } : focus,
      })
    },
    showRefusal: (refusal) => set({ refusal, sheet: 'problems' }),
    escape: () => {
      const { sheet, listOpen, evidence, selection, view, routes } = get()
      const inRoutes = view === 'routes'
      if (sheet) set({ sheet: null })
      else if (inRoutes && routes.picking) set({ routes: { ...routes, picking: null } })
      else if (listOpen) set({ listOpen: false })
      else if (evidence.length > 0) set({ evidence: evidence.slice(0, -1) })
      else if (inRoutes && routes.about === 'selection') set({ routes: { ...routes, about: 'way' } })
      else if (selection && !inRoutes) set({ selection: null })
    },
  }))
}

/** What of the state is saved for the next start. */
export function sessionOf(state: AppState): Session {
  const routes = routesSessionOf(state.routes)
  const imports = importsSessionOf(state.imports)
  const { view, listTab, selection, camera, compare, theme, institutions, legend, panes, palette } = state
  return {
    version: 1,
    view,
    listTab,
    selection,
    camera,
    compare,
    theme,
    institutions,
    legend,
    panes,
    palette: [...palette],
    routes,
    imports,
  }
}
