import type { NetworkMap } from '../../map/network-map'

/** How far an arrow key moves the map, in CSS pixels. */
const PAN = 90

/** What the map does with a key. `step` goes to the next or previous mark; `open` acts on it. */
export type MapKeyAction =
  | { readonly kind: 'pan'; readonly dx: number; readonly dy: number }
  | { readonly kind: 'zoom'; readonly levels: number }
  | { readonly kind: 'reset' | 'everything' | 'open' }
  | { readonly kind: 'step'; readonly by: 1 | -1 }

const ACTIONS: Readonly<Record<string, MapKeyAction>> = {
  ArrowLeft: { kind: 'pan', dx: -PAN, dy: 0 },
  ArrowRight: { kind: 'pan', dx: PAN, dy: 0 },
  ArrowUp: { kind: 'pan', dx: 0, dy: -PAN },
  ArrowDown: { kind: 'pan', dx: 0, dy: PAN },
  '+': { kind: 'zoom', levels: 1 },
  '=': { kind: 'zoom', levels: 1 },
  '-': { kind: 'zoom', levels: -1 },
  _: { kind: 'zoom', levels: -1 },
  Home: { kind: 'reset' },
  End: { kind: 'everything' },
  PageDown: { kind: 'step', by: 1 },
  PageUp: { kind: 'step', by: -1 },
  Enter: { kind: 'open' },
  ' ': { kind: 'open' },
}

/** Action of a key on the map; none for keys with a modifier, so that the window's own shortcuts pass. */
export function mapKeyAction(event: {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}): MapKeyAction | undefined {
  return event.ctrlKey || event.metaKey || event.altKey ? undefined : ACTIONS[event.key]
}

/** Markers in view in reading order: left to right, then top to bottom. */
export function markersInOrder(map: NetworkMap) {
  return [...map.scene().markers].sort((a, b) => a.at.x - b.at.x || a.at.y - b.at.y)
}
