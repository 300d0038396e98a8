import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { createStore } from 'zustand/vanilla'
import type { AppState } from '../app/app-store'
import { useAppContext } from '../app/context'
import { PanesMoment } from '../features/time/moment'
import { useText } from '../i18n/text'
import { createExportRegistry } from './export-registry'
import { exportViews } from './export-views'
import { createExports, type Offer, scopeOf } from './exports'
import { usePaperRoom } from './paper-room'
import { ExportContextProvider } from './use-export-part'
import type { Facts } from './view-head'

/** What does not come by then is left out. */
const LONGEST_WAIT_MS = 10_000

/** The year that the parts of a view are of; lines of Routes have one of their own, their figures are of now. */
function asOfParts({ view, time }: AppState): number | null {
  return view === 'network' || view === 'compare' ? time.asOf : null
}

/** Resolves after the window has drawn what is new, and what follows from that. */
function drawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
}

/** Lets everything in it enter itself for export, and holds the sheets that are laid out. */
export function ExportProvider({ children }: { readonly children: ReactNode }) {
  const { index, folder, version, store, api, exporting } = useAppContext()
  const text = useText()
  const [registry] = useState(createExportRegistry)
  const { room, paper } = usePaperRoom()
  const facts = useRef<Facts>({ index, folder, text, version })
  facts.current = { index, folder, text, version }
  const context = useMemo(() => {
    const { everything } = registry
    const exports = createExports({
      registry,
      room,
      store,
      api,
      facts: () => facts.current,
      showMap: async () => {
        const { narrowTab, setNarrowTab } = store.getState()
        if (narrowTab === 'map' || registry.map()?.size().width !== 0) return () => undefined
        flushSync(() => setNarrowTab('map'))
        await drawn()
        return () => setNarrowTab(narrowTab)
      },
      reveal: () => {
        flushSync(() => everything.setState(true))
        void drawn().then(() => everything.setState(false))
      },
      settled: async () => {
        const began = performance.now()
        const isSettled = () =>
          registry.isSettled(scopeOf(store.getState().view), asOfParts(store.getState()))
        do {
          everything.setState(true)
          await drawn()
        } while (!isSettled() && performance.now() - began < LONGEST_WAIT_MS)
        everything.setState(false)
      },
    })
    return { registry, exports, menu: createStore<Offer | null>(() => null) }
  }, [registry, room, store, api])
  useEffect(() => {
    if (exporting) void exportViews(exporting, { ...context, store, save: (order) => api.saveExport(order) })
  }, [exporting, context, store, api])
  return (
    <ExportContextProvider value={context}>
      {children}
      <PanesMoment>{paper}</PanesMoment>
    </ExportContextProvider>
  )
}
