/** Drives the map of a page along one fixed path of five seconds; runs in the page. */
function drive() {
  const PIECES = 10
  const PIECE_MS = 500
  const pane = document.querySelector('.map-pane')
  const cameraAt = (share) => {
    const turn = share * 2 * Math.PI
    return {
      lon: 88 + 14 * Math.sin(turn),
      lat: 41 + 5 * Math.sin(2 * turn),
      zoom: 4.4 - 1.2 * Math.cos(2 * turn),
    }
  }
  const blocks = []
  const observer = new PerformanceObserver((list) => blocks.push(...list.getEntries().map((e) => e.duration)))
  observer.observe({ type: 'longtask' })
  return new Promise((resolve) => {
    const frames = []
    let first
    let last
    let piece = 0
    const step = (now) => {
      first ??= now
      if (last !== undefined) frames.push(now - last)
      last = now
      if (now - first >= PIECES * PIECE_MS) {
        observer.disconnect()
        resolve({ frames, blocks })
        return
      }
      if (now - first >= piece * PIECE_MS) {
        piece += 1
        const detail = { camera: cameraAt(piece / PIECES), ms: PIECE_MS }
        pane.dispatchEvent(new CustomEvent('tarmaq:travel', { detail }))
      }
      requestAnimationFrame(step)
    }
    requestAnimationFrame(step)
  })
}

/** @returns frame times and long tasks of the path, in milliseconds; the first second of tile loading is run before and thrown away. */
export async function cameraPath(page, runs) {
  await page.evaluate(drive)
  const frames = []
  const blocks = []
  for (let run = 0; run < runs; run++) {
    const one = await page.evaluate(drive)
    frames.push(...one.frames)
    blocks.push(...one.blocks)
  }
  return { frames, blocks }
}
