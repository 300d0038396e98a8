import { createContext, type ReactNode, useContext, useDeferredValue, useMemo, useRef } from 'react'
import type { Moment } from '../../../shared/network/as-of'
import type { NetworkIndex } from '../../../shared/network/network-index'
import { useApp, useIndex } from '../../app/context'
import { today } from '../today'

/** A moment with the figures of then. */
export interface Shown {
  readonly moment: Moment
  readonly index: NetworkIndex
}

const ShownContext = createContext<Shown | undefined>(undefined)

/**
 * Year of the panes that Network shares with other views: the chosen one in Network, now in Routes and with the user's own
 * files. Behind Compare it stands still, so that what nobody sees is not drawn anew.
 */
export function usePanesYear(): number | null {
  const kept = useRef<number | null>(null)
  const year = useApp(({ view, time }) =>
    view === 'compare' ? undefined : view === 'network' ? time.asOf : null,
  )
  if (year !== undefined) kept.current = year
  return kept.current
}

/** A year as a moment. */
export function useMomentOf(year: number | null): Moment {
  return useMemo(() => ({ year, today: today() }), [year])
}

/**
 * Says to everything inside it which moment is shown. It follows the year a little later, when there is time between two
 * frames: the slider and the map come first.
 */
export function MomentProvider({
  year,
  children,
}: {
  readonly year: number | null
  readonly children: ReactNode
}) {
  const index = useIndex()
  const moment = useMomentOf(useDeferredValue(year))
  const shown = useMemo(() => ({ moment, index: index.inYear(moment.year) }), [moment, index])
  return <ShownContext value={shown}>{children}</ShownContext>
}

/** The moment of the panes for all that stands in them. */
export function PanesMoment({ children }: { readonly children: ReactNode }) {
  return <MomentProvider year={usePanesYear()}>{children}</MomentProvider>
}

/** The moment that is shown here, and the network with its figures. Now, outside a provider. */
export function useShown(): Shown {
  const index = useIndex()
  const shown = useContext(ShownContext)
  const now = useMomentOf(null)
  return useMemo(() => shown ?? { moment: now, index }, [shown, now, index])
}
