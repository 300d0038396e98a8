import type { Camera } from '../../../shared/ipc/session'
import { flowPoint } from '../../map/map-flows'
import type { NetworkMap } from '../../map/network-map'
import type { PaneSize } from '../../map/projection'
import type { ScreenBox, ScreenPoint } from '../../map/screen-box'

/** What a test asks with, and what answers it. */
export const PROBE_EVENT = 'tarmaq:probe'
export const PROBE_RESULT_EVENT = 'tarmaq:probe-result'

/** Moves the map evenly to a camera: how the benchmark drives a camera path. Its `detail` is a {@link Travel}. */
export const TRAVEL_EVENT = 'tarmaq:travel'

/** Where the map is to go, and in how many milliseconds. */
export interface Travel {
  readonly camera: Camera
  readonly ms: number
}

/** What is painted on the map now. Boxes are CSS pixels from the pane's top left. */
export interface MapProbe {
  readonly camera: Camera
  readonly size: PaneSize
  /** Texts as drawn, capitals included. `key`: `kind:id` of what is named; of a marker with several subjects, theirs joined by `+`. */
  readonly labels: readonly { readonly key: string; readonly text: string; readonly box: ScreenBox }[]
  readonly points: readonly { readonly key: string; readonly box: ScreenBox }[]
  /** Arrows and border bars of the chosen way; `angle` clockwise from east, in radians. None but in the Routes view. */
  readonly marks: readonly {
    readonly kind: 'arrow' | 'border'
    readonly leg: string
    readonly angle: number
    readonly box: ScreenBox
  }[]
  /** Flows of the user's own files, the largest first, with the middle of each curve. None but in their view. */
  readonly flows: readonly { readonly key: string; readonly width: number; readonly at: ScreenPoint }[]
  /** Emphasis of every leg by its id. */
  readonly emphasis: Readonly<Record<string, string>>
  /** Legs in view that are drawn, each with the layer that draws it. */
  readonly lines: Readonly<Record<string, string>>
}

function probe(map: NetworkMap): MapProbe {
  const { labels, markers, dots, ways } = map.scene()
  return {
    camera: map.camera(),
    size: map.size(),
    labels: labels.map(({ key, lines, box }) => ({
      key,
      text: lines.map(({ text }) => text).join('\n'),
      box,
    })),
    points: [
      ...markers.map(({ key, box }) => ({ key, box })),
      ...dots.map(({ id, box }) => ({ key: `place:${id}`, box })),
    ],
    marks: (ways?.marks ?? []).map(({ kind, leg, angle, box }) => ({ kind, leg, angle, box })),
    flows: (map.scene().flows ?? []).map((flow) => ({
      key: flow.key,
      width: flow.width,
      at: flowPoint(flow, 0.5),
    })),
    emphasis: map.emphasisOf(),
    lines: map.drawnLegs(),
  }
}

/**
 * The end-to-end tests' way to what a canvas shows. A `tarmaq:probe` event on the map pane (`.map-pane`) is answered, before
 * `dispatchEvent` returns, by a `tarmaq:probe-result` event on the same element whose `detail` is a {@link MapProbe}: the
 * very boxes that the last frame was painted from. A `tarmaq:travel` event moves the map. A page script learns nothing
 * that it does not see and does nothing that a pointer could not.
 *
 * @returns the function that ends it
 */
export function installMapProbe(pane: HTMLElement, map: NetworkMap): () => void {
  const answer = () => pane.dispatchEvent(new CustomEvent(PROBE_RESULT_EVENT, { detail: probe(map) }))
  const move = (event: Event) => {
    if (!(event instanceof CustomEvent)) return
    const { camera, ms } = event.detail as Travel
    map.travelTo(camera, ms)
  }
  pane.addEventListener(PROBE_EVENT, answer)
  pane.addEventListener(TRAVEL_EVENT, move)
  return () => {
    pane.removeEventListener(PROBE_EVENT, answer)
    pane.removeEventListener(TRAVEL_EVENT, move)
  }
}
