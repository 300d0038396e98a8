import { type KeyboardEvent, type MouseEvent, type RefObject, useCallback, useEffect, useState } from 'react'
import type { Selection } from '../../../shared/ipc/session'
import { useAppContext } from '../../app/context'
import { pairKey } from '../../app/imports-state'
import { useText } from '../../i18n/text'
import { type MapWays, wayOver, waysOver } from '../../map/map-ways'
import type { MapHit, NetworkMap } from '../../map/network-map'
import type { ScreenPoint } from '../../map/screen-box'
import { reducedMotion } from '../../styles/motion'
import { markMenu } from '../context-menu/menu-target'
import { answerOf } from '../imports/use-imports'
import { subjectOf } from '../subject'
import { useShown } from '../time/moment'
import { flowWords } from './flows-on-map'
import { type MapKeyAction, mapKeyAction, markersInOrder } from './map-keys'
import { type HitWords, hitWords, wayWords } from './map-words'
import { endsOfSubject, endToFill } from './ways-on-map'

/** Something on the map that the pointer or the keyboard's cursor is on. */
export interface Pointed {
  readonly hit: MapHit
  readonly at: ScreenPoint
  readonly words: HitWords
}

/** Several subjects at one spot, to choose from. */
export interface OpenList {
  readonly subjects: readonly Selection[]
  readonly at: ScreenPoint
}

/** Where the pointer or the cursor is, what is open, and the ways to change both. */
export interface Pointing {
  readonly pointed: Pointed | undefined
  readonly list: OpenList | undefined
  readonly clear: () => void
  readonly choose: (subject: Selection) => void
  readonly closeList: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  /** Gives the map the menu of what pointer or cursor is on. */
  readonly onContextMenuCapture: (event: MouseEvent<HTMLElement>) => void
}

type Point = (hit: MapHit | undefined, at: ScreenPoint) => void
type Open = (hit: MapHit, at: ScreenPoint) => void

const NOWHERE: ScreenPoint = { x: 0, y: 0 }

function anchorOf(hit: MapHit, at: ScreenPoint): ScreenPoint {
  return hit.kind === 'marker' ? hit.marker.at : at
}

/** Follows the pointer once a frame; a click opens what it is on. */
function usePointer(map: NetworkMap | undefined, point: Point, open: Open, closeList: () => void): void {
  useEffect(() => {
    if (!map) return
    let frame = 0
    const next = (run: () => void) => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(run)
    }
    const stops = [
      map.on('point', (at) =>
        next(() => {
          const hit = map.hitAt(at)
          map.setCursor(hit ? 'pointer' : '')
          point(hit, at)
        }),
      ),
      map.on('leave', () => next(() => point(undefined, NOWHERE))),
      map.on('click', (at) => {
        const hit = map.hitAt(at)
        closeList()
        if (hit) open(hit, at)
      }),
      map.on('grabbed', closeList),
    ]
    return () => {
      cancelAnimationFrame(frame)
      for (const stop of stops) stop()
    }
  }, [map, point, open, closeList])
}

/** Pointer, keyboard and list of choices on the map. */
export function usePointing(
  map: NetworkMap | undefined,
  surface: RefObject<HTMLElement | null>,
  ways: MapWays | null,
): Pointing {
  const text = useText()
  const { store } = useAppContext()
  const { index } = useShown()
  const [pointed, setPointed] = useState<Pointed>()
  const [list, setList] = useState<OpenList>()

  const point = useCallback<Point>(
    (hit, at) => {
      const words =
        hit?.kind === 'flow'
          ? flowWords(index, text, store.getState().imports, hit.key)
          : hit && hitWords(index, text, hit)
      const over = ways && hit?.kind === 'legs' ? waysOver(ways, hit.ids) : []
      const shown = words && over.length > 0 ? { ...words, ...wayWords(index, text, over) } : words
      setPointed(hit && shown && { hit, at, words: shown })
      if (ways) {
        const legs = hit?.kind === 'legs' ? hit.ids : []
        store.getState().pointWay(legs.length > 0 ? (wayOver(ways, legs)?.key ?? null) : null)
      }
      store.getState().pointFlow(hit?.kind === 'flow' ? hit.key : null)
      const [subject, ...more] = hit?.kind === 'legs' ? [] : (words?.subjects ?? [])
      store.getState().setHover(subject && more.length === 0 ? subject : null)
    },
    [index, store, text, ways],
  )
  const clear = useCallback(() => point(undefined, NOWHERE), [point])
  const open = useCallback<Open>(
    (hit, at) => {
      const { ask, chooseWay, routes, imports, showImports } = store.getState()
      if (hit.kind === 'flow') {
        const flow = answerOf(imports.board)?.flows.find((one) => pairKey(one) === hit.key)
        clear()
        if (flow) showImports({ subject: { origin: flow.origin, destination: flow.destination } })
        return
      }
      const way = ways && hit.kind === 'legs' ? wayOver(ways, hit.ids) : undefined
      if (way) return chooseWay(way.key)
      const end = ways ? endToFill(routes) : null
      const { subjects: hits } = hitWords(index, text, hit)
      const places = end ? [...new Set(hits.flatMap((subject) => endsOfSubject(index, subject)))] : []
      const subjects = end ? places.map((id) => ({ kind: 'place', id }) as const) : hits
      const [only, ...more] = subjects
      clear()
      if (end && only && more.length === 0) return ask({ [end]: only.id })
      if (only && more.length === 0) store.getState().select(only)
      else if (only) setList({ subjects, at: anchorOf(hit, at) })
    },
    [index, store, text, clear, ways],
  )
  const closeList = useCallback(() => setList(undefined), [])
  usePointer(map, point, open, closeList)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was pointed at is gone with its network
  useEffect(() => {
    setPointed(undefined)
    setList(undefined)
  }, [index])

  const step = (by: 1 | -1) => {
    const markers = map ? markersInOrder(map) : []
    const current = pointed?.hit.kind === 'marker' ? pointed.hit.marker.key : undefined
    const from = markers.findIndex(({ key }) => key === current)
    const to = from < 0 && by < 0 ? markers.length - 1 : (from + by + markers.length) % markers.length
    const marker = markers[to]
    if (marker) point({ kind: 'marker', marker }, marker.at)
  }
  const act = (action: MapKeyAction) => {
    const animated = !reducedMotion()
    if (action.kind === 'step') step(action.by)
    else if (action.kind === 'open') pointed && open(pointed.hit, pointed.at)
    else if (action.kind === 'pan') map?.panBy(action.dx, action.dy, animated)
    else if (action.kind === 'zoom') map?.zoomBy(action.levels, animated)
    else store.getState().focusOn(action.kind === 'reset' ? 'opening' : 'everything')
    if (action.kind !== 'step') clear()
  }
  const backToMap = () => {
    closeList()
    surface.current?.focus({ preventScroll: true })
  }
  return {
    pointed,
    list,
    clear,
    choose: (subject) => {
      const { ask, routes, select, view } = store.getState()
      const end = view === 'routes' ? endToFill(routes) : null
      if (end && subject.kind === 'place') ask({ [end]: subject.id })
      else select(subject)
      backToMap()
    },
    closeList: backToMap,
    onContextMenuCapture: ({ currentTarget, clientX, clientY, button }) => {
      const box = currentTarget.getBoundingClientRect()
      const pointer = { x: clientX - box.left, y: clientY - box.top }
      const hit = button < 0 ? pointed?.hit : map?.hitAt(pointer)
      const subjects = hit && hit.kind !== 'flow' ? hitWords(index, text, hit).subjects : []
      const [first] = subjects
      const [lead] = first?.kind === 'terminal' ? index.headline(subjectOf(first), 'capacity', 'TEU/yr') : []
      markMenu(currentTarget, { subjects, figure: lead && { kind: 'observation', id: lead.id } })
      const at = pointed ? anchorOf(pointed.hit, pointed.at) : NOWHERE
      currentTarget.dataset.menuAt = `${at.x} ${at.y}`
    },
    onKeyDown: (event) => {
      const action = mapKeyAction(event)
      if (!action) return
      event.preventDefault()
      act(action)
    },
  }
}
