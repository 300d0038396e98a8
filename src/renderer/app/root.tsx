import { useDeferredValue, useEffect } from 'react'
import { useStore } from 'zustand'
import type { Bootstrap, TarmaqApi } from '../../shared/ipc/contract'
import { ExportProvider } from '../exports/export-provider'
import { TextProvider } from '../i18n/text'
import type { TextStore } from '../i18n/text-store'
import { App } from './app'
import type { AppStore } from './app-store'
import { AppContextProvider } from './context'
import type { SettingsStore } from './follow-settings'
import type { NavigationHistoryStore } from './history/history'
import { NetworkRefused } from './network-refused'
import type { PaneCycle } from './panes/pane-cycle'
import type { ShownNetworkStore } from './shown-network'

/** The window over the network of the moment; titled after the user's folder. Another language is drawn as input allows. */
export function Root({
  network,
  store,
  history,
  panes,
  texts,
  settings,
  api,
  about,
}: {
  readonly network: ShownNetworkStore
  readonly store: AppStore
  readonly history: NavigationHistoryStore
  readonly panes: PaneCycle
  readonly texts: TextStore
  readonly settings: SettingsStore
  readonly api: TarmaqApi
  readonly about: Pick<Bootstrap, 'version' | 'platform' | 'hasImports' | 'exporting'>
}) {
  const { shown, answer } = useStore(network)
  const text = useDeferredValue(useStore(texts, (spoken) => spoken.text))
  const { version, platform, hasImports, exporting } = about
  const name = shown?.folder.name ?? ''
  useEffect(() => {
    document.title = name === '' ? 'Tarmaq' : `${name} – Tarmaq`
  }, [name])
  return (
    <TextProvider text={text}>
      {shown ? (
        <AppContextProvider
          value={{
            ...shown,
            store,
            history,
            panes,
            texts,
            settings,
            api,
            version,
            platform,
            hasImports,
            exporting,
          }}
        >
          <ExportProvider>
            <App />
          </ExportProvider>
        </AppContextProvider>
      ) : (
        <NetworkRefused problems={answer.ok ? [] : answer.problems} />
      )}
    </TextProvider>
  )
}
