import { boxesMeet, boxInside, growBox, type ScreenBox } from './screen-box'

/** Least space between two texts or a text and a mark, in CSS pixels. */
const GAP = 2

/** Side of the squares that boxes are kept by, in CSS pixels. */
const SQUARE = 64

function squareOf(value: number): number {
  return Math.floor(value / SQUARE)
}

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
  const columns = Math.max(1, squareOf(frame.right) + 1)
  const squares: ScreenBox[][] = []
  const squaresUnder = function* ({ left, top, right, bottom }: ScreenBox): Generator<number> {
    const lastColumn = Math.min(columns - 1, squareOf(right))
    for (let row = Math.max(0, squareOf(top)); row <= squareOf(Math.min(bottom, frame.bottom)); row += 1) {
      for (let column = Math.max(0, squareOf(left)); column <= lastColumn; column += 1)
        yield row * columns + column
    }
  }
  const take = (box: ScreenBox): void => {
    for (const square of squaresUnder(box)) {
      const there = squares[square]
      if (there) there.push(box)
      else squares[square] = [box]
    }
  }
  for (const panel of panels) take(panel)
  return {
    isFree: (box) => {
      if (!boxInside(box, frame)) return false
      const grown = growBox(box, GAP)
      for (const square of squaresUnder(grown)) {
        if (squares[square]?.some((other) => boxesMeet(grown, other))) return false
      }
      return true
    },
    take,
  }
}
