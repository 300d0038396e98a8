import type { Camera } from '../../shared/ipc/session'
import type { LonLat } from '../../shared/network/geodesic'
import { type Bounds, boundsOf, fitCamera, type Padding, type PaneSize, projector } from './projection'
import { growBox, pointInBox, type ScreenBox } from './screen-box'

/** Space for markers and their labels around what is fitted. */
const EDGE: Padding = { top: 40, right: 64, bottom: 40, left: 104 }

/** How near a place may come to a panel that lies over the map, in CSS pixels. */
const CLEARANCE = 16

function paddingsAround(panels: readonly ScreenBox[], size: PaneSize): Padding[] {
  const bottoms = panels.map((panel) => Math.max(EDGE.bottom, size.height - panel.top + CLEARANCE))
  const lefts = panels
    .filter((panel) => panel.right < size.width / 2)
    .map((panel) => Math.max(EDGE.left, panel.right + CLEARANCE))
  return [EDGE.left, ...lefts].flatMap((left) =>
    [EDGE.bottom, ...bottoms].map((bottom) => ({ ...EDGE, left, bottom })),
  )
}

function isCovered(
  panels: readonly ScreenBox[],
  places: readonly LonLat[],
  camera: Camera,
  size: PaneSize,
): boolean {
  const project = projector(camera, size)
  const points = places.map(project)
  return panels.some((panel) => points.some((point) => pointInBox(point, growBox(panel, CLEARANCE - 1))))
}

/**
 * Fits places into the pane so that none of them lies under a panel at its lower edge (the legend, the credits): of the
 * ways to keep clear of them, the one that shows the places largest.
 *
 * @returns `undefined` when there is no place to show
 */
export function fitClear(
  places: readonly LonLat[],
  size: PaneSize,
  panels: readonly ScreenBox[],
  closest?: number,
): Camera | undefined {
  const bounds: Bounds | undefined = boundsOf(places)
  if (!bounds) return undefined
  const [clear] = paddingsAround(panels, size)
    .map((padding) => fitCamera(bounds, size, padding, closest))
    .filter((camera) => !isCovered(panels, places, camera, size))
    .sort((a, b) => b.zoom - a.zoom)
  return clear ?? fitCamera(bounds, size, EDGE, closest)
}
