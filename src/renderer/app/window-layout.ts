import { useSyncExternalStore } from 'react'

/** How the window is divided. `wide`: list, centre, details. `medium`: the list folds. `narrow`: one pane at a time. */
export type WindowLayout = 'wide' | 'medium' | 'narrow'

const NARROW = '(max-width: 899px)'
const MEDIUM = '(max-width: 1179px)'

function current(): WindowLayout {
  if (matchMedia(NARROW).matches) return 'narrow'
  return matchMedia(MEDIUM).matches ? 'medium' : 'wide'
}

function subscribe(onChange: () => void): () => void {
  const queries = [matchMedia(NARROW), matchMedia(MEDIUM)]
  for (const query of queries) query.addEventListener('change', onChange)
  return () => {
    for (const query of queries) query.removeEventListener('change', onChange)
  }
}

/** The division that fits the window's width now. */
export function useWindowLayout(): WindowLayout {
  return useSyncExternalStore(subscribe, current)
}
