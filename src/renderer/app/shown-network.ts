import { createStore, type StoreApi } from 'zustand/vanilla'
import type { NetworkAnswer, NetworkFolder } from '../../shared/ipc/network-answer'
import { createNetworkIndex, type NetworkIndex } from '../../shared/network/network-index'
import type { AppStore } from './app-store'

/** The network on screen; replaced as a whole, never changed. */
export interface ShownNetwork {
  readonly index: NetworkIndex
  readonly folder: NetworkFolder
}

/** Empty while even the built-in network cannot be used. */
export type ShownNetworkStore = StoreApi<{
  readonly shown: ShownNetwork | null
  readonly answer: NetworkAnswer
}>

function shownBy(answer: NetworkAnswer): ShownNetwork | null {
  return answer.ok ? { index: createNetworkIndex(answer.value), folder: answer.folder } : null
}

/** Keeps the network that main sent last and could be used. */
export function createShownNetwork(answer: NetworkAnswer): ShownNetworkStore {
  return createStore(() => ({ shown: shownBy(answer), answer }))
}

/** Takes what became of a folder: a good one is shown and what it lacks is let go, a bad one is told of. */
export function takeAnswer(
  network: ShownNetworkStore,
  store: AppStore,
  answer: NetworkAnswer,
  say: (answer: NetworkAnswer) => string,
): void {
  const { notify, adoptNetwork, showRefusal } = store.getState()
  const shown = shownBy(answer)
  if (shown) {
    network.setState({ shown, answer })
    adoptNetwork(shown.index)
  } else {
    if (network.getState().shown === null) network.setState({ answer })
    if (!answer.ok) showRefusal(answer)
  }
  notify(say(answer))
}
