import { createStore, type StoreApi } from 'zustand/vanilla'
import type { TarmaqApi } from '../../shared/ipc/contract'
import type { SettingsView } from '../../shared/ipc/settings'
import type { TextStore } from '../i18n/text-store'
import { applyMotion } from '../styles/motion'

/** The settings as main said them last. They are changed by asking main. */
export type SettingsStore = StoreApi<SettingsView>

/** Keeps what main says of the settings, and gives the page its motion. */
export function followSettings(first: SettingsView, api: Pick<TarmaqApi, 'onSettings'>): SettingsStore {
  const store = createStore<SettingsView>(() => first)
  applyMotion(first.motion)
  api.onSettings((settings) => {
    store.setState(settings, true)
    applyMotion(settings.motion)
  })
  return store
}

/** Has the window speak what main speaks, from now on. */
export function followLanguage(settings: SettingsStore, texts: TextStore): void {
  let spoken = texts.getState().text.language
  const follow = ({ language }: SettingsView): void => {
    if (language.spoken === spoken) return
    spoken = language.spoken
    void texts.getState().speak(spoken)
  }
  follow(settings.getState())
  settings.subscribe(follow)
}
