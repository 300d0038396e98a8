import type { ExportedView, SaveOrder } from '../../shared/ipc/exports'
import type { AppState, AppStore } from '../app/app-store'
import { isComplete } from '../app/routes-state'
import type { ExportRegistry } from './export-registry'
import type { Exports } from './exports'

/** A view that does not stand by then is exported as it is. */
const LONGEST_MS = 60_000
const PAUSE_MS = 40

function stands(view: ExportedView, state: AppState, registry: ExportRegistry): boolean {
  const has = (scope: 'panes' | 'compare', ...ids: readonly string[]) =>
    registry.parts(scope).some(({ id }) => ids.includes(id))
  switch (view) {
    case 'network':
      return state.mapReady && state.chartReady && has('panes', 'capacity')
    case 'compare':
      return state.compare.length === 0 || has('compare', 'compare-differences')
    case 'routes': {
      const { search, question } = state.routes
      if (!state.mapReady) return false
      if (!isComplete(question) || search.state === 'failed') return true
      if (search.state !== 'answered') return false
      return search.alternatives.kind === 'none' || has('panes', 'ways', 'strip', 'ways-days')
    }
  }
}

async function untilStands(view: ExportedView, store: AppStore, registry: ExportRegistry): Promise<void> {
  const began = performance.now()
  while (!stands(view, store.getState(), registry) && performance.now() - began < LONGEST_MS)
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
}

/** Exports views one after the other, each with one call that saves; what fails is told by a call without files. */
export async function exportViews(
  views: readonly ExportedView[],
  {
    store,
    registry,
    exports,
    save,
  }: {
    readonly store: AppStore
    readonly registry: ExportRegistry
    readonly exports: Pick<Exports, 'everything'>
    readonly save: (order: SaveOrder) => Promise<unknown>
  },
): Promise<void> {
  for (const view of views) {
    try {
      store.getState().setView(view)
      await untilStands(view, store, registry)
      await exports.everything()
    } catch (error) {
      await save({ files: [], complete: false })
      reportError(error)
    }
  }
}
