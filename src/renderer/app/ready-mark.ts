import type { AppState, AppStore } from './app-store'

function isReady({ view, mapReady, chartReady, narrowTab }: AppState): boolean {
  if (view === 'compare' || view === 'imports') return chartReady
  const narrow = matchMedia('(max-width: 899px)').matches
  if (narrow) return narrowTab === 'map' ? mapReady : true
  return mapReady && chartReady
}

/**
 * Marks the moment at which the window shows real content: `data-ready` on `<html>` and the performance mark
 * `tarmaq:ready`, once, when the map is idle and the first chart has painted (of those that the view shows).
 */
export function installReadyMark(store: AppStore): void {
  const stop = store.subscribe((state) => {
    if (!isReady(state)) return
    stop()
    document.documentElement.dataset.ready = 'true'
    performance.mark('tarmaq:ready')
  })
}
