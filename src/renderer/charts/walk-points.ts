import type { ChartPoint } from './row-label-plugin'

/** Keys that move through a chart of rows. */
export type WalkKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End'

const KEYS: ReadonlySet<string> = new Set<WalkKey>([
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
])

export function isWalkKey(key: string): key is WalkKey {
  return KEYS.has(key)
}

function clamp(value: number, last: number): number {
  return Math.max(0, Math.min(last, value))
}

/**
 * The point that a key leads to: up and down through rows, right into the figures of a row and left back to the row.
 *
 * @param figures how many figures each row has
 */
export function walkPoints(
  point: ChartPoint | null,
  key: WalkKey,
  figures: readonly number[],
): ChartPoint | null {
  const last = figures.length - 1
  if (last < 0) return null
  if (key === 'Home') return { row: 0 }
  if (key === 'End') return { row: last }
  if (point === null) return { row: 0 }
  if (key === 'ArrowUp') return { row: clamp(point.row - 1, last) }
  if (key === 'ArrowDown') return { row: clamp(point.row + 1, last) }
  const count = figures[point.row] ?? 0
  const next = (point.figure ?? -1) + (key === 'ArrowRight' ? 1 : -1)
  if (next < 0) return { row: point.row }
  return next < count ? { row: point.row, figure: next } : point
}
