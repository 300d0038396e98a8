import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Language } from '../../shared/network/language'
import { loadText, type Text } from './text'

/** The words of the moment. */
export interface SpokenText {
  readonly text: Text
  /** Speaks `language` from now on, as soon as its words are read. Of several that are asked for, the last stays. */
  readonly speak: (language: Language) => Promise<void>
}

export type TextStore = StoreApi<SpokenText>

/** @returns the words of the window, which can change while it is open. */
export function createTextStore(
  text: Text,
  load: (language: Language) => Promise<Text> = loadText,
): TextStore {
  let wanted = text.language
  return createStore((set) => ({
    text,
    speak: async (language) => {
      wanted = language
      const read = await load(language)
      if (wanted === language) set({ text: read })
    },
  }))
}
