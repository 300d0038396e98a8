import '@fontsource-variable/inter/index.css'
import '@fontsource/noto-sans-sc/400.css'
import '@fontsource/noto-sans-sc/600.css'
import './styles/tokens.css'
import './styles/base.css'
import { createRoot } from 'react-dom/client'
import { createNetworkIndex } from '../shared/network/network-index'
import { App } from './app/app'
import { createAppStore } from './app/app-store'
import { AppContextProvider } from './app/context'
import { NetworkRefused } from './app/network-refused'
import { installReadyMark } from './app/ready-mark'
import { installSessionSaving } from './app/session-saving'
import { TextProvider } from './i18n/text'

async function start(): Promise<void> {
  const container = document.getElementById('root')
  if (!container) throw new Error('index.html has no #root')
  const root = createRoot(container)
  const { tarmaq: api } = window
  const bootstrap = await api.bootstrap()
  if (!bootstrap.ok) throw new Error(`bootstrap refused: ${bootstrap.error.code}`)
  const { language, network, session, version, platform, putAside } = bootstrap.value
  document.documentElement.lang = language

  if (!network.ok) {
    root.render(
      <TextProvider language={language}>
        <NetworkRefused problems={network.problems} />
      </TextProvider>,
    )
    return
  }
  const store = createAppStore(session)
  for (const file of putAside) store.getState().warn({ kind: 'put-aside', file })
  installReadyMark(store)
  installSessionSaving(store, api)
  root.render(
    <TextProvider language={language}>
      <AppContextProvider value={{ index: createNetworkIndex(network.value), store, api, version, platform }}>
        <App />
      </AppContextProvider>
    </TextProvider>,
  )
}

void start()
