import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ExportMap, ExportPart } from './export-part'

/** The two halves of the window that show parts: the panes around the map, and the page of Compare. */
export type ExportScope = 'panes' | 'compare'

interface Registered {
  readonly part: ExportPart
  readonly element: Element
}

/** What the window shows that can be exported. Parts enter themselves as they appear, and leave as they go. */
export interface ExportRegistry {
  /** Enters a part, or renews it. */
  readonly put: (scope: ExportScope, part: ExportPart, element: Element) => void
  readonly remove: (scope: ExportScope, id: string) => void
  readonly setMap: (map: ExportMap | undefined) => void
  readonly map: () => ExportMap | undefined
  /** In the order of the page. */
  readonly parts: (scope: ExportScope) => readonly ExportPart[]
  /** Whether parts that wait to come into sight are to appear at once. */
  readonly everything: StoreApi<boolean>
}

function byPlace(a: Registered, b: Registered): number {
  return a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
}

export function createExportRegistry(): ExportRegistry {
  const scopes = { panes: new Map<string, Registered>(), compare: new Map<string, Registered>() }
  let shown: ExportMap | undefined
  return {
    put: (scope, part, element) => void scopes[scope].set(part.id, { part, element }),
    remove: (scope, id) => void scopes[scope].delete(id),
    setMap: (map) => {
      shown = map
    },
    map: () => shown,
    parts: (scope) => [...scopes[scope].values()].sort(byPlace).map(({ part }) => part),
    everything: createStore(() => false),
  }
}
