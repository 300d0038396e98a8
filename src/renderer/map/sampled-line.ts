import type { ScreenPoint } from './screen-box'

/** Points along a line, no farther apart than `step` CSS pixels, ends included. */
export function sampledLine(line: readonly ScreenPoint[], step: number): ScreenPoint[] {
  const [first, ...rest] = line
  if (!first) return []
  const samples = [first]
  let from = first
  for (const to of rest) {
    const pieces = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / step))
    for (let i = 1; i <= pieces; i += 1) {
      const share = i / pieces
      samples.push({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share })
    }
    from = to
  }
  return samples
}
