import type { AppStore } from './app-store'

/** So long is waited for the focus to come back; where nothing had it before, it never does. */
const MOST_FRAMES = 10

/** After so many frames without a sheet the focus does not come back by itself. */
const PATIENT_FRAMES = 4

function hasOverlay(): boolean {
  return document.querySelector('.sheet-overlay') !== null
}

function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}

/** Runs once the sheet over the window is gone and the focus is back where it was; not at all where another came. */
export function afterSheet(store: AppStore, run: () => void): void {
  const wait = (frames: number): void => {
    requestAnimationFrame(() => {
      if (store.getState().sheet !== null) return
      if (frames > 1 && (hasOverlay() || isFocusLost())) wait(frames - 1)
      else run()
    })
  }
  wait(MOST_FRAMES)
}

/**
 * Gives the focus back to what had it before a sheet opened, where the sheet itself does not: react-aria's combo boxes keep
 * the focus from coming back to their input.
 */
export function installFocusBack(store: AppStore): void {
  let before: Element | null = null
  const giveBack = (frames: number): void => {
    requestAnimationFrame(() => {
      if (store.getState().sheet !== null || (!hasOverlay() && !isFocusLost())) return
      if (frames > 1 || hasOverlay()) giveBack(frames - 1)
      else if (before instanceof HTMLElement && before.isConnected) before.focus()
    })
  }
  store.subscribe((state, last) => {
    if (state.sheet === last.sheet) return
    if (last.sheet === null) before = document.activeElement
    if (state.sheet === null) giveBack(PATIENT_FRAMES)
  })
}
