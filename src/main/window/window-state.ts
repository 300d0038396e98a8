import type { Rectangle } from 'electron'
import { z } from 'zod'

const coordinateSchema = z.number().int().min(-100_000).max(100_000)
const lengthSchema = z.number().int().min(1).max(100_000)

/** Where the window was when it was last seen. Density-independent pixels, as Electron counts them. */
export const windowStateSchema = z.strictObject({
  version: z.literal(1),
  bounds: z
    .strictObject({ x: coordinateSchema, y: coordinateSchema, width: lengthSchema, height: lengthSchema })
    .nullable(),
  maximized: z.boolean(),
})
export type WindowState = z.infer<typeof windowStateSchema>

/** The first start: the default size in the middle of the first display. */
export const FIRST_WINDOW_STATE: WindowState = { version: 1, bounds: null, maximized: false }

export const DEFAULT_SIZE = { width: 1440, height: 900 } as const
export const MIN_SIZE = { width: 800, height: 600 } as const

/** So much of a saved window must lie on one display, else the display it stood on is gone. Pixels each way. */
const MIN_VISIBLE = 100

function overlap(a: Rectangle, b: Rectangle): { readonly width: number; readonly height: number } {
  return {
    width: Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x),
    height: Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y),
  }
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high))
}

function centred(size: { readonly width: number; readonly height: number }, area: Rectangle): Rectangle {
  const width = Math.min(size.width, area.width)
  const height = Math.min(size.height, area.height)
  return {
    x: area.x + Math.round((area.width - width) / 2),
    y: area.y + Math.round((area.height - height) / 2),
    width,
    height,
  }
}

/** The display that shows most of `bounds`, when it shows enough of them to be found with the mouse. */
function displayOf(bounds: Rectangle, workAreas: readonly Rectangle[]): Rectangle | undefined {
  const shown = (area: Rectangle): number => {
    const { width, height } = overlap(bounds, area)
    return width < MIN_VISIBLE || height < MIN_VISIBLE ? 0 : width * height
  }
  const best = workAreas.toSorted((a, b) => shown(b) - shown(a))[0]
  return best && shown(best) > 0 ? best : undefined
}

/**
 * Where to open the window: as it was saved, but whole on one display and not smaller than the least size; in the
 * middle of the first display when nothing usable was saved or the display is gone.
 *
 * @param saved anything: it is checked here
 * @param workAreas what the displays leave free of bars and docks, the first display first
 */
export function placeWindow(
  saved: unknown,
  workAreas: readonly Rectangle[],
): { readonly bounds: Rectangle; readonly maximized: boolean } {
  const first = workAreas[0] ?? { x: 0, y: 0, ...DEFAULT_SIZE }
  const state = windowStateSchema.safeParse(saved)
  if (!state.success) return { bounds: centred(DEFAULT_SIZE, first), maximized: false }
  const { bounds, maximized } = state.data
  const area = bounds ? displayOf(bounds, workAreas) : undefined
  if (!bounds || !area) return { bounds: centred(DEFAULT_SIZE, first), maximized }
  const width = Math.min(Math.max(bounds.width, MIN_SIZE.width), area.width)
  const height = Math.min(Math.max(bounds.height, MIN_SIZE.height), area.height)
  const x = clamp(bounds.x, area.x, area.x + area.width - width)
  const y = clamp(bounds.y, area.y, area.y + area.height - height)
  return { bounds: { x, y, width, height }, maximized }
}
