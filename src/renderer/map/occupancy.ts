import { boxesMeet, boxInside, growBox, type ScreenBox } from './screen-box'

/** Least space between two texts or a text and a mark, in CSS pixels. */
const GAP = 2

/** What has been put on the pane so far, and what may still be put there. */
export interface Occupancy {
  /** Whether a box lies in the frame and keeps clear of everything placed. */
  readonly isFree: (box: ScreenBox) => boolean
  readonly take: (box: ScreenBox) => void
}

/**
 * @param frame part of the pane that texts must stay in
 * @param panels what lies over the map: no text goes under it
 */
export function createOccupancy(frame: ScreenBox, panels: readonly ScreenBox[]): Occupancy {
  const taken: ScreenBox[] = [...panels]
  return {
    isFree: (box) => {
      if (!boxInside(box, frame)) return false
      const grown = growBox(box, GAP)
      return !taken.some((other) => boxesMeet(grown, other))
    },
    take: (box) => {
      taken.push(box)
    },
  }
}
