import '@fontsource-variable/inter/index.css'
import '@fontsource/noto-sans-sc/400.css'
import '@fontsource/noto-sans-sc/600.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/long-names.css'
import { createRoot } from 'react-dom/client'
import type { NetworkAnswer } from '../shared/ipc/network-answer'
import { createAppStore } from './app/app-store'
import { followLanguage, followSettings } from './app/follow-settings'
import { createHistory } from './app/history/history'
import { watchWalking } from './app/history/walking'
import { createPaneCycle } from './app/panes/pane-cycle'
import { installReadyMark } from './app/ready-mark'
import { Root } from './app/root'
import { installSessionSaving } from './app/session-saving'
import { installFocusBack } from './app/sheet-focus'
import { createShownNetwork, takeAnswer } from './app/shown-network'
import { loadText } from './i18n/text'
import { createTextStore, type TextStore } from './i18n/text-store'

function answerText(texts: TextStore): (answer: NetworkAnswer) => string {
  return ({ folder, ...answer }) => {
    const { t } = texts.getState().text
    const name = folder.own ? folder.name : t('problems.built-in')
    if (!answer.ok) return t('folder.refused', { folder: name, count: answer.problems.length })
    return folder.own ? t('folder.shown', { folder: name }) : t('folder.shown-built-in')
  }
}

async function start(): Promise<void> {
  const container = document.getElementById('root')
  if (!container) throw new Error('index.html has no #root')
  const root = createRoot(container)
  const { tarmaq: api } = window
  const early: NetworkAnswer[] = []
  let take = (answer: NetworkAnswer): void => void early.push(answer)
  api.onNetwork((answer) => take(answer))
  const bootstrap = await api.bootstrap()
  if (!bootstrap.ok) throw new Error(`bootstrap refused: ${bootstrap.error.code}`)
  const { session, refusal, putAside, offered, ...about } = bootstrap.value
  const settings = followSettings(about.settings, api)
  const texts = createTextStore(await loadText(about.settings.language.spoken))

  const store = createAppStore(session)
  followLanguage(settings, texts)
  texts.subscribe(() => store.getState().notify(''))
  for (const file of putAside) store.getState().warn({ kind: 'put-aside', file })
  if (offered) store.getState().beginImport(offered)
  const network = createShownNetwork(about.network)
  const { shown } = network.getState()
  if (shown) store.getState().adoptNetwork(shown.index)
  const say = answerText(texts)
  take = (answer) => takeAnswer(network, store, answer, say)
  for (const answer of refusal ? [refusal, ...early] : early) take(answer)
  const history = createHistory({
    store,
    index: () => network.getState().shown?.index,
    isWalking: watchWalking(window),
  })
  installFocusBack(store)
  installReadyMark(store)
  installSessionSaving(store, api)
  root.render(
    <Root
      network={network}
      store={store}
      history={history}
      panes={createPaneCycle(document)}
      texts={texts}
      settings={settings}
      api={api}
      about={about}
    />,
  )
}

void start()
