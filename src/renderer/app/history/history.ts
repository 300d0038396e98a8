import { createStore, type StoreApi } from 'zustand/vanilla'
import type { NetworkIndex } from '../../../shared/network/network-index'
import type { AppStore } from '../app-store'
import { isIn, isSamePlace, isUnchanged, type Position, positionOf, stateAt } from './position'
import { back, forward, replaceNow, type Trail, trailFrom, visit } from './trail'

/** The way back and forward through views and selections. */
export interface NavigationHistory {
  readonly canBack: boolean
  readonly canForward: boolean
  readonly back: () => void
  readonly forward: () => void
}

export type NavigationHistoryStore = StoreApi<NavigationHistory>

export interface HistoryDeps {
  readonly store: AppStore
  /** The network on screen. */
  readonly index: () => NetworkIndex | undefined
  /** Whether the user is walking from row to row with a key: all that is passed is one stop on the way. */
  readonly isWalking: () => boolean
}

/**
 * Records where the window has been. All that changes in one go is one step: what is found in the search box changes view,
 * list and selection, and is one. Another network is no step.
 */
export function createHistory({ store, index, isWalking }: Readonly<HistoryDeps>): NavigationHistoryStore {
  let trail: Trail<Position> = trailFrom(positionOf(store.getState()))
  let network = index()
  let walked = false
  let awaited = false
  const exists = (position: Position): boolean => network !== undefined && isIn(network, position)

  const history = createStore<NavigationHistory>(() => ({
    canBack: false,
    canForward: false,
    back: () => go(back),
    forward: () => go(forward),
  }))
  const tell = (): void => {
    const { canBack, canForward } = history.getState()
    const next = {
      canBack: back(trail, exists) !== undefined,
      canForward: forward(trail, exists) !== undefined,
    }
    if (next.canBack !== canBack || next.canForward !== canForward) history.setState(next)
  }
  const go = (step: typeof back): void => {
    record()
    const next = step(trail, exists)
    if (!next) return
    trail = next
    walked = false
    store.setState(stateAt(next.now, store.getState()))
    tell()
  }
  const record = (): void => {
    const position = positionOf(store.getState())
    const renewed = index() !== network
    network = index()
    if (isUnchanged(position, trail.now) && !renewed) return
    if (isSamePlace(position, trail.now)) trail = replaceNow(trail, position)
    else {
      const walking = isWalking()
      trail = renewed || (walked && walking) ? replaceNow(trail, position) : visit(trail, position)
      walked = walking
    }
    tell()
  }
  store.subscribe(() => {
    if (awaited) return
    awaited = true
    queueMicrotask(() => {
      awaited = false
      record()
    })
  })
  return history
}
