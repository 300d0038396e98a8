import { useSyncExternalStore } from 'react'
import type { Motion } from '../../shared/ipc/views'

const QUERY = '(prefers-reduced-motion: reduce)'

/** Whether things should move at once: the user or the system asks for it. Style sheets read the same two (base.css). */
export function reducedMotion(): boolean {
  return document.documentElement.dataset.motion === 'reduce' || matchMedia(QUERY).matches
}

/** Gives the page what the user wants of motion, for `reducedMotion` and the style sheets. */
export function applyMotion(motion: Motion): void {
  if (motion === 'reduce') document.documentElement.dataset.motion = motion
  else delete document.documentElement.dataset.motion
}

/** Calls `listener` whenever the user or the system may have changed its mind; returns the function that ends it. */
export function onMotionChange(listener: () => void): () => void {
  const query = matchMedia(QUERY)
  query.addEventListener('change', listener)
  const observer = new MutationObserver(listener)
  observer.observe(document.documentElement, { attributeFilter: ['data-motion'] })
  return () => {
    query.removeEventListener('change', listener)
    observer.disconnect()
  }
}

/** `reducedMotion` for a component, which draws again when the answer changes. */
export function useReducedMotion(): boolean {
  return useSyncExternalStore(onMotionChange, reducedMotion)
}
