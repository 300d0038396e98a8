import { untilPainted } from './until-painted.mjs'

/** Times between frames for so long, in milliseconds; runs in the page. */
function framesFor(ms) {
  return new Promise((resolve) => {
    const frames = []
    let first
    let last
    const step = (now) => {
      first ??= now
      if (last !== undefined) frames.push(now - last)
      last = now
      if (now - first < ms) requestAnimationFrame(step)
      else resolve(frames)
    }
    requestAnimationFrame(step)
  })
}

/** How long a year is looked at before the next: everything that follows the slider is drawn by then. */
const LOOK_MS = 400

/** Frames of a window in which nothing happens. */
export function restingFrames(page) {
  return page.evaluate(framesFor, 1500)
}

/**
 * The year slider, pressed back from the last year: each tick until it is painted with its longest task, and then again the
 * times between all frames while ticks come one after another.
 */
export async function yearTicks(page, times) {
  const slider = page.locator('.year-slider input')
  await slider.focus()
  await page.keyboard.press('End')
  const took = []
  const blocks = []
  for (let year = 2029; year > 2029 - times; year--) {
    const tick = await untilPainted(page, {
      eventType: 'keydown',
      isThere: { selector: `.year-bar[data-year="${year}"]` },
      act: () => page.keyboard.press('ArrowLeft'),
    })
    took.push(tick.took)
    blocks.push(tick.block)
  }
  await page.keyboard.press('End')
  const frames = []
  for (let i = 0; i < times; i++) {
    const watching = page.evaluate(framesFor, LOOK_MS)
    await page.keyboard.press('ArrowLeft')
    frames.push(...(await watching))
  }
  await page.locator('.year-now').click()
  return { took, blocks, frames }
}
