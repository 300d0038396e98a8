/** What a picture needs of the library's map. */
interface Drawn {
  /** Draws at once. */
  readonly redraw: () => unknown
  readonly getCanvas: () => HTMLCanvasElement
  readonly triggerRepaint: () => void
  readonly on: (
    event: 'idle' | 'webglcontextlost',
    listener: () => void,
  ) => { readonly unsubscribe: () => void }
}

/** The canvas as the library draws it now. Its buffer holds the picture until the end of the task. */
export function drawnNow(map: Drawn): HTMLCanvasElement {
  map.redraw()
  const canvas = map.getCanvas()
  const copy = document.createElement('canvas')
  copy.width = canvas.width
  copy.height = canvas.height
  copy.getContext('2d')?.drawImage(canvas, 0, 0)
  return copy
}

/** Settles when nothing is left to load or draw, or when that takes too long. */
export function comesToRest(map: Drawn, withinMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (atRest: boolean) => {
      clearTimeout(timer)
      for (const { unsubscribe } of watches) unsubscribe()
      resolve(atRest)
    }
    const timer = setTimeout(() => end(false), withinMs)
    const watches = [map.on('idle', () => end(true)), map.on('webglcontextlost', () => end(false))]
    map.triggerRepaint()
  })
}
