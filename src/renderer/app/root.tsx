import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { Bootstrap, TarmaqApi } from '../../shared/ipc/contract'
import { App } from './app'
import type { AppStore } from './app-store'
import { AppContextProvider } from './context'
import { NetworkRefused } from './network-refused'
import type { ShownNetworkStore } from './shown-network'

/** The window over the network of the moment; titled after the user's folder. */
export function Root({
  network,
  store,
  api,
  about,
}: {
  readonly network: ShownNetworkStore
  readonly store: AppStore
  readonly api: TarmaqApi
  readonly about: Pick<Bootstrap, 'version' | 'platform' | 'hasImports'>
}) {
  const { shown, answer } = useStore(network)
  const { version, platform, hasImports } = about
  const name = shown?.folder.name ?? ''
  useEffect(() => {
    document.title = name === '' ? 'Tarmaq' : `${name} – Tarmaq`
  }, [name])
  if (!shown) return <NetworkRefused problems={answer.ok ? [] : answer.problems} />
  return (
    <AppContextProvider value={{ ...shown, store, api, version, platform, hasImports }}>
      <App />
    </AppContextProvider>
  )
}
