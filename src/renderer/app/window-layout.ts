import { useEffect, useState } from 'react'
import { watchScreen } from '../styles/watch-screen'

/** How the window is divided. `wide`: list, centre, details. `medium`: the list folds. `narrow`: one pane at a time. */
export type WindowLayout = 'wide' | 'medium' | 'narrow'

const NARROW = '(max-width: 899px)'
const MEDIUM = '(max-width: 1179px)'

function current(): WindowLayout {
  if (matchMedia(NARROW).matches) return 'narrow'
  return matchMedia(MEDIUM).matches ? 'medium' : 'wide'
}

/** The division that fits the window's width now. */
export function useWindowLayout(): WindowLayout {
  const [layout, setLayout] = useState(current)
  useEffect(() => {
    const read = () => setLayout(current())
    const stops = [NARROW, MEDIUM].map((query) => watchScreen(query, read))
    read()
    return () => {
      for (const stop of stops) stop()
    }
  }, [])
  return layout
}
