import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
  ScatterController,
} from 'chart.js'
import { onSchemeChange, readTokens } from '../styles/tokens'
import { watchScreen } from '../styles/watch-screen'
import type { Paint } from './paint'

export type { Chart, ChartConfiguration, Plugin } from 'chart.js'

const PARTS = [
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
  ScatterController,
]

/** Size of a canvas in CSS pixels. */
export interface ChartSize {
  readonly width: number
  readonly height: number
}

/** Writes down what is to be drawn, with the palette of the moment. Called again whenever that changes. */
export type ChartBuild = (paint: Paint, context: CanvasRenderingContext2D) => ChartConfiguration

/** A chart on a canvas. */
export interface ChartHandle {
  /** Draws the same chart again, for what lies above the data: focus, hover. */
  readonly redraw: () => void
  /** Ends the chart and leaves the canvas blank. */
  readonly dispose: () => void
}

function start(
  canvas: HTMLCanvasElement,
  size: ChartSize,
  build: ChartBuild,
  paint: Paint,
): Chart | undefined {
  const context = canvas.getContext('2d')
  if (!context || size.width < 1 || size.height < 1) return undefined
  Chart.register(...PARTS)
  canvas.width = size.width
  canvas.height = size.height
  const { options, ...config } = build(paint, context)
  return new Chart(canvas, {
    ...config,
    options: {
      ...options,
      animation: false,
      responsive: false,
      events: [],
      devicePixelRatio: paint.ratio,
      locale: document.documentElement.lang || 'en',
    },
  })
}

/**
 * Draws a chart of a fixed size, at once and without motion; draws it again when the colour scheme or the screen's
 * density changes, a font has come, or the graphics driver has dropped the picture. The caller mounts a new one for new data or a new size.
 */
export function mountChart(canvas: HTMLCanvasElement, size: ChartSize, build: ChartBuild): ChartHandle {
  const draw = () => start(canvas, size, build, { token: readTokens(), ratio: devicePixelRatio })
  let chart = draw()
  const again = () => {
    chart?.destroy()
    chart = draw()
  }
  const stopScheme = onSchemeChange(again)
  const stopDensity = watchScreen(`(resolution: ${devicePixelRatio}dppx)`, again)
  canvas.addEventListener('contextrestored', again)
  document.fonts.addEventListener('loadingdone', again)
  return {
    redraw: () => chart?.draw(),
    dispose: () => {
      stopScheme()
      stopDensity()
      canvas.removeEventListener('contextrestored', again)
      document.fonts.removeEventListener('loadingdone', again)
      chart?.destroy()
      chart = undefined
    },
  }
}

/** Draws a chart once onto a canvas of its own, in a given palette, for a picture. */
export function drawChart(size: ChartSize, build: ChartBuild, paint: Paint): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  const chart = start(canvas, size, build, paint)
  const copy = document.createElement('canvas')
  copy.width = Math.round(size.width * paint.ratio)
  copy.height = Math.round(size.height * paint.ratio)
  copy.getContext('2d')?.drawImage(canvas, 0, 0)
  chart?.destroy()
  return copy
}
