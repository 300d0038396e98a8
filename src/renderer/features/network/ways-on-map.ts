import { useEffect, useMemo, useRef } from 'react'
import type { Camera, Selection } from '../../../shared/ipc/session'
import type { NetworkIndex } from '../../../shared/network/network-index'
import { useApp, useAppContext, useIndex } from '../../app/context'
import type { RoutesState } from '../../app/routes-state'
import { useText } from '../../i18n/text'
import { type MapWays, wayPlaces } from '../../map/map-ways'
import type { NetworkMap } from '../../map/network-map'
import { useWays } from '../routes/use-ways'

/** The end of the question that the next click on a place fills: the one that is picked, else the first that is missing. */
export function endToFill({
  picking,
  question,
}: Pick<RoutesState, 'picking' | 'question'>): 'from' | 'to' | null {
  if (picking) return picking
  if (question.from === null) return 'from'
  return question.to === null ? 'to' : null
}

/** Places that a subject on the map stands for, as an end of a route. */
export function endsOfSubject(index: NetworkIndex, { kind, id }: Selection): readonly string[] {
  if (kind === 'place') return [id]
  if (kind === 'terminal') return [index.terminals.get(id)?.place ?? '']
  return kind === 'crossing' ? (index.crossings.get(id)?.places ?? []) : []
}

/** What the Routes view asks of the map; `null` in the others. */
export function useMapWays(): MapWays | null {
  const { t } = useText()
  const open = useApp((state) => state.view === 'routes')
  const ways = useWays()
  const chosen = useApp((state) => state.routes.chosen)
  const pointed = useApp((state) => state.routes.pointed)
  const from = useApp((state) => state.routes.question.from)
  const to = useApp((state) => state.routes.question.to)
  const picking = useApp((state) => endToFill(state.routes) !== null)
  const drawn = useMemo(() => ways.map(({ key, course }) => ({ key, course })), [ways])
  const words = useMemo(() => ({ rail: t('map.rail'), ship: t('map.ship') }), [t])
  return useMemo(
    () => (open ? { ways: drawn, chosen, pointed, from, to, picking, words } : null),
    [open, drawn, chosen, pointed, from, to, picking, words],
  )
}

/** Where the Network view's camera stood before the Routes view moved it. */
type Left = { readonly camera: Camera; readonly opening: boolean }

/** Gives the Network view its own camera back when a view that moves the map is left: that is the one that is saved. */
export function useCameraGivenBack(map: NetworkMap | undefined, away: boolean): void {
  const { store } = useAppContext()
  const left = useRef<Left>(undefined)
  useEffect(() => {
    if (!map || !away) return
    left.current = { camera: map.camera(), opening: map.showing() === 'opening' }
    return () => {
      const { current } = left
      left.current = undefined
      if (current?.opening) map.show('opening', false)
      else map.standAt(store.getState().camera ?? current?.camera ?? map.camera())
    }
  }, [map, away, store])
}

/**
 * Brings ways into view: all of an answer when it comes, one when it is chosen after that, unless the user has moved the map
 * since.
 */
export function useWaysInView(
  map: NetworkMap | undefined,
  asked: MapWays | null,
  animated: () => boolean,
): void {
  const index = useIndex()
  const shown = useRef<{ ways: MapWays['ways']; chosen: string | null }>(undefined)
  const open = asked !== null

  useEffect(() => {
    if (!open) shown.current = undefined
  }, [open])

  useEffect(() => {
    if (!map || !asked) return
    const before = shown.current
    const { ways, chosen } = asked
    shown.current = { ways, chosen }
    const isNew = before?.ways !== ways
    if (!isNew && before?.chosen === chosen) return
    if (!isNew && map.showing() === undefined) return
    const points = wayPlaces(index, asked, isNew ? null : chosen)
    if (points.length > 0) map.show({ kind: 'points', points }, before !== undefined && animated())
  }, [map, asked, index, animated])
}
