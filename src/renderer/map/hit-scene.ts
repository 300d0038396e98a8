import type { Marker } from './cluster-points'
import type { MapScene } from './map-scene'
import { growBox, pointInBox, type ScreenPoint } from './screen-box'

/** What a pointer meets over the lines. */
export type SceneHit =
  | { readonly kind: 'marker'; readonly marker: Marker }
  | { readonly kind: 'place'; readonly id: string; readonly at: ScreenPoint }
  | { readonly kind: 'tag'; readonly route: string }

/** Least half width of what can be hit: 24 px targets. */
const HIT_HALF = 12

function near(a: ScreenPoint, b: ScreenPoint): boolean {
  return Math.abs(a.x - b.x) <= HIT_HALF && Math.abs(a.y - b.y) <= HIT_HALF
}

/** Finds what lies under a point: a mark before a label, a marker before a dot. */
export function hitScene(scene: MapScene, at: ScreenPoint): SceneHit | undefined {
  const byDistance = (a: { readonly at: ScreenPoint }, b: { readonly at: ScreenPoint }) =>
    Math.hypot(a.at.x - at.x, a.at.y - at.y) - Math.hypot(b.at.x - at.x, b.at.y - at.y)
  const [marker] = scene.markers
    .filter(({ box, at: centre }) => pointInBox(at, growBox(box, 1)) || near(centre, at))
    .sort(byDistance)
  if (marker) return { kind: 'marker', marker }
  const label = scene.labels.find(({ box }) => pointInBox(at, growBox(box, 2)))
  if (label?.key.startsWith('route:')) return { kind: 'tag', route: label.key.slice('route:'.length) }
  if (label?.sign?.kind === 'pin') return { kind: 'place', id: label.sign.place, at }
  const named = scene.markers.find(({ key }) => key === label?.key)
  if (named) return { kind: 'marker', marker: named }
  const dot =
    scene.dots.find(({ id }) => `place:${id}` === label?.key) ??
    scene.dots.filter(({ at: centre }) => near(centre, at)).sort(byDistance)[0]
  return dot ? { kind: 'place', id: dot.id, at: dot.at } : undefined
}
