import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { type ChartBuild, type ChartHandle, type ChartSize, mountChart } from './chart-host'

const NO_SIZE: ChartSize = { width: 0, height: 0 }

/** Inner size of an element as it changes, whole CSS pixels; 0 until it is laid out or while it is hidden. */
export function useSize(element: RefObject<HTMLElement | null>): ChartSize {
  const [size, setSize] = useState(NO_SIZE)
  useLayoutEffect(() => {
    const node = element.current
    if (!node) return
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = node
      setSize((old) => (old.width === width && old.height === height ? old : { width, height }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(node)
    return () => observer.disconnect()
  }, [element])
  return size
}

/** Runs in a task of its own, soon; returns the function that calls it off. */
function inOwnTask(run: () => void): () => void {
  const calledOff = new AbortController()
  scheduler.postTask(run, { priority: 'user-visible', signal: calledOff.signal }).catch((error: unknown) => {
    if (!calledOff.signal.aborted) reportError(error)
  })
  return () => calledOff.abort()
}

/**
 * Keeps a chart on a canvas: a new one whenever `build` or the size changes, redrawn on request. Each is drawn in a task
 * of its own, so that a page of charts does not hold the window up; until then the one before stays.
 *
 * @param build must be memoised; nothing is drawn while the size is 0
 * @param onPainted called in the frame after a chart was drawn
 */
export function useCanvasChart(
  canvas: RefObject<HTMLCanvasElement | null>,
  { width, height }: ChartSize,
  build: ChartBuild,
  onPainted?: () => void,
): RefObject<ChartHandle | null> {
  const handle = useRef<ChartHandle | null>(null)
  const painted = useRef(onPainted)
  painted.current = onPainted
  useEffect(() => {
    const node = canvas.current
    if (!node || width < 1 || height < 1) return
    let frame = 0
    const callOff = inOwnTask(() => {
      handle.current?.dispose()
      handle.current = mountChart(node, { width, height }, build)
      frame = requestAnimationFrame(() => painted.current?.())
    })
    return () => {
      callOff()
      cancelAnimationFrame(frame)
    }
  }, [canvas, width, height, build])
  useEffect(
    () => () => {
      handle.current?.dispose()
      handle.current = null
    },
    [],
  )
  return handle
}
