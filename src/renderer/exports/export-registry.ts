import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ExportMap, ExportPart } from './export-part'

/** The two halves of the window that show parts: the panes around the map, and the page of Compare. */
export type ExportScope = 'panes' | 'compare'

interface Registered {
  readonly part: ExportPart
  readonly element: Element
  /** Year that its figures are of. */
  readonly asOf: number | null
}

/** What the window shows that can be exported. Parts enter themselves as they appear, and leave as they go. */
export interface ExportRegistry {
  /** Enters a part, or renews it. */
  readonly put: (scope: ExportScope, registered: Registered) => void
  readonly remove: (scope: ExportScope, id: string) => void
  readonly setMap: (map: ExportMap | undefined) => void
  readonly map: () => ExportMap | undefined
  /** In the order of the page. */
  readonly parts: (scope: ExportScope) => readonly ExportPart[]
  /** Whether everything in a scope is of a year and has all that belongs to it. */
  readonly isSettled: (scope: ExportScope, asOf: number | null) => boolean
  /** Whether parts that wait to come into sight are to appear. */
  readonly everything: StoreApi<boolean>
}

function byPlace(a: Registered, b: Registered): number {
  return a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
}

export function createExportRegistry(): ExportRegistry {
  const scopes = { panes: new Map<string, Registered>(), compare: new Map<string, Registered>() }
  let shown: ExportMap | undefined
  return {
    put: (scope, registered) => void scopes[scope].set(registered.part.id, registered),
    remove: (scope, id) => void scopes[scope].delete(id),
    setMap: (map) => {
      shown = map
    },
    map: () => shown,
    parts: (scope) => [...scopes[scope].values()].sort(byPlace).map(({ part }) => part),
    isSettled: (scope, asOf) =>
      [...scopes[scope].values()].every((one) => one.asOf === asOf && !one.part.pending) &&
      (scope === 'compare' || shown === undefined || shown.index.asOf === asOf),
    everything: createStore(() => false),
  }
}
