import type { TextSize } from './label-text'
import type { ScreenBox, ScreenPoint } from './screen-box'

/** Space between a mark and its label, in CSS pixels. */
const GAP = 2.5

/** How many of the places are the usual ones; the rest reach further along the mark. */
export const USUAL_ANCHORS = 8

/** Places for a label beside a mark, the best first: right, left, below, above, the corners, then flush with a side. */
export function anchorsBeside(mark: ScreenBox, { width, height }: TextSize): ScreenBox[] {
  const middleX = (mark.left + mark.right) / 2
  const middleY = (mark.top + mark.bottom) / 2
  const at = (left: number, top: number): ScreenBox => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  })
  const right = mark.right + GAP
  const left = mark.left - GAP - width
  const below = mark.bottom + GAP
  const above = mark.top - GAP - height
  return [
    at(right, middleY - height / 2),
    at(left, middleY - height / 2),
    at(middleX - width / 2, below),
    at(middleX - width / 2, above),
    at(right - 2, above + height / 2),
    at(right - 2, below - height / 2),
    at(left + 2, above + height / 2),
    at(left + 2, below - height / 2),
    at(mark.left, below),
    at(mark.right - width, below),
    at(mark.left, above),
    at(mark.right - width, above),
  ]
}

/** Steps that a name of an area may move from its point, in shares of its own size. */
const AREA_STEPS: readonly ScreenPoint[] = [
  { x: 0, y: 0 },
  { x: 0, y: -1.6 },
  { x: 0, y: 1.6 },
  { x: -0.6, y: 0 },
  { x: 0.6, y: 0 },
  { x: -0.5, y: -1.8 },
  { x: 0.5, y: 1.8 },
  { x: 0, y: 3.2 },
  { x: 0, y: -3.2 },
]

/** Places for the name of an area round its point. */
export function anchorsOver({ x, y }: ScreenPoint, { width, height }: TextSize): ScreenBox[] {
  return AREA_STEPS.map((step) => {
    const left = x - width / 2 + step.x * width
    const top = y - height / 2 + step.y * height
    return { left, top, right: left + width, bottom: top + height }
  })
}

/** Distances of a tag's nearer edge from its line, and directions round it, as unit steps. */
const TAG_DISTANCES = [8, 16, 28, 44, 64, 88] as const
const TAG_DIRECTIONS: readonly ScreenPoint[] = [
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 0, y: 1 },
  { x: 0, y: -1 },
  { x: 0.75, y: -0.66 },
  { x: 0.75, y: 0.66 },
  { x: -0.75, y: -0.66 },
  { x: -0.75, y: 0.66 },
  { x: 0.4, y: 1 },
  { x: -0.4, y: 1 },
  { x: 0.4, y: -1 },
  { x: -0.4, y: -1 },
]

/** A place for a line's tag and the point of the line that it belongs to. */
export interface TagAnchor {
  readonly box: ScreenBox
  readonly foot: ScreenPoint
  /** Distance from the line, CSS pixels. */
  readonly distance: number
}

/** Places for a tag near a line: round each of its points, near before far. */
export function anchorsAlong(line: readonly ScreenPoint[], { width, height }: TextSize): TagAnchor[] {
  return TAG_DISTANCES.flatMap((distance) =>
    line.flatMap((foot) =>
      TAG_DIRECTIONS.map((direction): TagAnchor => {
        const x = foot.x + direction.x * (distance + width / 2)
        const y = foot.y + direction.y * (distance + height / 2)
        const box = { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 }
        return { box, foot, distance }
      }),
    ),
  )
}
