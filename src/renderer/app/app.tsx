import { useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { ExportsOf, useExportStarts } from '../exports/use-export-part'
import { AboutSheet } from '../features/about/about-sheet'
import { MethodSheet } from '../features/about/method-sheet'
import { ShortcutsSheet } from '../features/about/shortcuts-sheet'
import { CompareView } from '../features/compare/compare-view'
import { ContextMenu } from '../features/context-menu/context-menu'
import { ImportsWelcome } from '../features/imports/imports-welcome'
import { ImportSteps } from '../features/imports/steps/import-steps'
import { useFileOffers, useImportStarts } from '../features/imports/use-file-offers'
import { useImports } from '../features/imports/use-imports'
import { SettingsSheet } from '../features/settings/settings-sheet'
import { SourcesSheet } from '../features/sources/sources-sheet'
import './app.css'
import { createCommandRunner } from './commands/command-runner'
import { installKeyboard } from './commands/keyboard'
import { RunCommandProvider } from './commands/run-command'
import { useApp, useAppContext } from './context'
import { NetworkView } from './network-view'
import { PaletteHost } from './palette-host'
import { ProblemsSheet } from './problems-sheet'
import { StatusLine } from './status-line'
import { TopBar } from './top-bar'
import { Warnings } from './warnings'
import { useWindowLayout } from './window-layout'

/** The whole window. Network and Routes share their panes, which stay mounted behind Compare: the map is built once and kept. */
export function App() {
  const { store, history, panes, api, platform } = useAppContext()
  const view = useDeferredValue(useApp((state) => state.view))
  const theme = useApp((state) => state.theme)
  const layout = useWindowLayout()

  const { choose, sample } = useImportStarts()
  const exports = useExportStarts()
  const run = useMemo(
    () =>
      createCommandRunner({
        store,
        history,
        panes,
        api,
        starts: { choose: () => void choose(), sample: () => void sample(), exports },
      }),
    [store, history, panes, api, choose, sample, exports],
  )
  useEffect(() => installKeyboard({ store, api, platform, run }), [store, api, platform, run])
  useFileOffers()
  useImports(view)
  const applied = useRef(theme)
  useEffect(() => {
    if (applied.current === theme) return
    applied.current = theme
    void api.setTheme(theme)
  }, [api, theme])
  useEffect(() => api.onAlert((kind) => store.getState().warn({ kind })), [api, store])
  useEffect(
    () => api.onRecentGone((name) => store.getState().warn({ kind: 'recent-gone', name })),
    [api, store],
  )

  const importing = useApp((state) => state.imports.importing)
  const stored = useApp(({ imports: { list } }) => list.state === 'listed' && list.imports.length > 0)
  const paned = view === 'network' || view === 'routes' || (view === 'imports' && stored && !importing)

  return (
    <RunCommandProvider run={run}>
      <div className="app" data-layout={layout}>
        <TopBar layout={layout} />
        <Warnings />
        <div className="app-body">
          <NetworkView layout={layout} view={view} shown={paned} />
          {view === 'compare' && (
            <ExportsOf scope="compare">
              <CompareView />
            </ExportsOf>
          )}
          {view === 'imports' && importing && <ImportSteps key={importing.token} file={importing} />}
          {view === 'imports' && !importing && !stored && <ImportsWelcome />}
        </div>
        <StatusLine />
        <SourcesSheet />
        <MethodSheet />
        <AboutSheet />
        <ShortcutsSheet />
        <ProblemsSheet />
        <SettingsSheet />
        <PaletteHost />
        <ContextMenu />
      </div>
    </RunCommandProvider>
  )
}
