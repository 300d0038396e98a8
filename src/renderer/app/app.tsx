import { useDeferredValue, useEffect, useRef } from 'react'
import { AboutSheet } from '../features/about/about-sheet'
import { MethodSheet } from '../features/about/method-sheet'
import { ShortcutsSheet } from '../features/about/shortcuts-sheet'
import { CompareView } from '../features/compare/compare-view'
import { SourcesSheet } from '../features/sources/sources-sheet'
import './app.css'
import { useApp, useAppContext } from './context'
import { installKeyboard } from './keyboard'
import { NetworkView } from './network-view'
import { ProblemsSheet } from './problems-sheet'
import { StatusLine } from './status-line'
import { TopBar } from './top-bar'
import { Warnings } from './warnings'
import { useWindowLayout } from './window-layout'

/** The whole window. Network and Routes share their panes, which stay mounted behind Compare: the map is built once and kept. */
export function App() {
  const { store, api } = useAppContext()
  const view = useDeferredValue(useApp((state) => state.view))
  const theme = useApp((state) => state.theme)
  const layout = useWindowLayout()

  useEffect(() => installKeyboard({ store, api }), [store, api])
  const applied = useRef(theme)
  useEffect(() => {
    if (applied.current === theme) return
    applied.current = theme
    void api.setTheme(theme)
  }, [api, theme])
  useEffect(() => api.onAlert((kind) => store.getState().warn({ kind })), [api, store])

  return (
    <div className="app" data-layout={layout}>
      <TopBar layout={layout} />
      <Warnings />
      <div className="app-body">
        <NetworkView layout={layout} view={view} />
        {view === 'compare' && <CompareView />}
      </div>
      <StatusLine />
      <SourcesSheet />
      <MethodSheet />
      <AboutSheet />
      <ShortcutsSheet />
      <ProblemsSheet />
    </div>
  )
}
