import type { LonLat } from '../../shared/network/geodesic'
import { sampledLine } from './sampled-line'
import { pointInBox, type ScreenBox, type ScreenPoint } from './screen-box'

/** A line of the network, and whether it is part of a link of Xi'an. */
export interface CostlyLine {
  /** The leg that it is. */
  readonly id: string
  readonly coordinates: readonly LonLat[]
  readonly link: boolean
}

/** Distance of the points at which a text's overlap with lines is counted, in CSS pixels. */
const STEP = 9

/** How much worse a text on a link of Xi'an is than one on another line. */
const LINK_WEIGHT = 4

/** Side of the squares that samples are kept by, in CSS pixels. */
const CELL = 48

interface Sample {
  readonly point: ScreenPoint
  readonly weight: number
}

function cellOf(value: number): number {
  return Math.floor(value / CELL)
}

/** Whether the box round a line meets the pane; most lines of a large network do not. */
function touches(line: readonly ScreenPoint[], pane: ScreenBox): boolean {
  return (
    line.some(({ x }) => x >= pane.left) &&
    line.some(({ x }) => x <= pane.right) &&
    line.some(({ y }) => y >= pane.top) &&
    line.some(({ y }) => y <= pane.bottom)
  )
}

/**
 * Says what a text pays for lying on lines: the number of samples of lines inside its box, those of links weighing more.
 *
 * @param pane only samples inside it are counted
 */
export function lineCosts(
  lines: readonly CostlyLine[],
  project: (place: LonLat) => ScreenPoint,
  pane: ScreenBox,
): (box: ScreenBox) => number {
  const cells = new Map<string, Sample[]>()
  for (const { coordinates, link } of lines) {
    const line = coordinates.map(project)
    if (!touches(line, pane)) continue
    const weight = link ? LINK_WEIGHT : 1
    for (const point of sampledLine(line, STEP).filter((each) => pointInBox(each, pane))) {
      const key = `${cellOf(point.x)},${cellOf(point.y)}`
      const cell = cells.get(key)
      if (cell) cell.push({ point, weight })
      else cells.set(key, [{ point, weight }])
    }
  }
  return (box) => {
    let cost = 0
    for (let x = cellOf(box.left); x <= cellOf(box.right); x += 1) {
      for (let y = cellOf(box.top); y <= cellOf(box.bottom); y += 1) {
        for (const { point, weight } of cells.get(`${x},${y}`) ?? [])
          if (pointInBox(point, box)) cost += weight
      }
    }
    return cost
  }
}
