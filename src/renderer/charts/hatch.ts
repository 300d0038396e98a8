import type { Paint } from './paint'

/** Distance between two hatch lines, CSS pixels. */
const PITCH = 6

/**
 * A diagonal hatch that keeps its size on every screen. Hatching means "planned" on every chart.
 *
 * @returns the ground colour itself where the canvas gives no pattern.
 */
export function hatch(
  context: CanvasRenderingContext2D,
  { ratio }: Paint,
  line: string,
  ground: string,
): CanvasPattern | string {
  const side = PITCH * Math.max(1, Math.round(ratio))
  const tile = document.createElement('canvas')
  tile.width = side
  tile.height = side
  const brush = tile.getContext('2d')
  if (!brush) return ground
  brush.fillStyle = ground
  brush.fillRect(0, 0, side, side)
  brush.strokeStyle = line
  brush.lineWidth = side / 4
  brush.beginPath()
  for (const offset of [-side, 0, side]) {
    brush.moveTo(offset - 1, side + 1)
    brush.lineTo(offset + side + 1, -1)
  }
  brush.stroke()
  const pattern = context.createPattern(tile, 'repeat')
  if (!pattern) return ground
  pattern.setTransform(new DOMMatrix().scale(PITCH / side))
  return pattern
}
