import type { Switches } from './command-line'
import { TypedEmitter } from './typed-emitter'

export interface Point {
  x: number
  y: number
}

export interface Size {
  width: number
  height: number
}

export type Rectangle = Point & Size

export interface Display {
  id: number
  label: string
  bounds: Rectangle
  workArea: Rectangle
  size: Size
  workAreaSize: Size
  scaleFactor: number
  rotation: number
  internal: boolean
}

export interface ScreenEvents {
  'display-added': [event: object, display: Display]
  'display-removed': [event: object, display: Display]
  'display-metrics-changed': [event: object, display: Display, changedMetrics: string[]]
}

/** The only display, in device-independent pixels. */
const BOUNDS: Rectangle = { x: 0, y: 0, width: 1920, height: 1080 }

/** `screen`: one display of 1920 × 1080. */
export class Screen extends TypedEmitter<ScreenEvents> {
  readonly #switches: Switches

  constructor(switches: Switches) {
    super()
    this.#switches = switches
  }

  getPrimaryDisplay(): Display {
    const { width, height } = BOUNDS
    return {
      id: 1,
      label: 'chromium runtime',
      bounds: { ...BOUNDS },
      workArea: { ...BOUNDS },
      size: { width, height },
      workAreaSize: { width, height },
      scaleFactor: Number(this.#switches.getSwitchValue('force-device-scale-factor')) || 1,
      rotation: 0,
      internal: false,
    }
  }

  getAllDisplays(): Display[] {
    return [this.getPrimaryDisplay()]
  }

  getDisplayMatching(_rect: Rectangle): Display {
    return this.getPrimaryDisplay()
  }

  getDisplayNearestPoint(_point: Point): Display {
    return this.getPrimaryDisplay()
  }

  getCursorScreenPoint(): Point {
    return { x: 0, y: 0 }
  }
}
