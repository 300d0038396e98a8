import type { Tokens } from '../styles/tokens'
import { createMeasure } from './canvas-text'
import type { MeasureText } from './label-text'
import type { MapScene } from './map-scene'
import { paintScene, type SceneEmphasis } from './paint-scene'
import type { PaneSize } from './projection'

/** The canvas over the map that markers and names are painted on. */
export interface SceneCanvas {
  readonly measure: MeasureText
  readonly paint: (scene: MapScene, emphasis: SceneEmphasis, look: { token: Tokens; zoom: number }) => void
  /** Fits the drawing to the pane and to the screen's density. */
  readonly resize: (size: PaneSize, density: number) => void
  /** Forgets measured widths: other fonts are there now. */
  readonly forgetWidths: () => void
}

/** @throws when the canvas gives no 2D context, which no supported window does */
export function createSceneCanvas(canvas: HTMLCanvasElement): SceneCanvas {
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no 2D context')
  let measure = createMeasure(context)
  let density = 1
  return {
    measure: (text, kind) => measure(text, kind),
    paint: (scene, emphasis, look) => {
      context.setTransform(1, 0, 0, 1, 0, 0)
      context.clearRect(0, 0, canvas.width, canvas.height)
      context.setTransform(density, 0, 0, density, 0, 0)
      paintScene(context, scene, emphasis, look)
    },
    resize: ({ width, height }, next) => {
      density = next
      const [w, h] = [Math.round(width * density), Math.round(height * density)]
      if (canvas.width !== w) canvas.width = w
      if (canvas.height !== h) canvas.height = h
    },
    forgetWidths: () => {
      measure = createMeasure(context)
    },
  }
}
