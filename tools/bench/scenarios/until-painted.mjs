/**
 * Waits in the page for what an action leads to: from the event that the user's input makes to the second frame after
 * `isThere` holds, and the longest task on the way and up to 300 ms after.
 */
async function watch({ eventType, isThere }) {
  const test = document.querySelector.bind(document)
  const blocks = []
  const observer = new PerformanceObserver((list) => blocks.push(...list.getEntries()))
  observer.observe({ type: 'longtask' })
  const began = await new Promise((resolve) => {
    const begin = (event) => resolve(event.timeStamp || performance.now())
    if (eventType === 'theme')
      matchMedia('(prefers-color-scheme: dark)').addEventListener('change', begin, { once: true })
    else addEventListener(eventType, begin, { once: true, capture: true })
  })
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const holds = () => {
    const element = test(isThere.selector)
    return element !== null && (isThere.text === undefined || element.textContent?.includes(isThere.text))
  }
  while (!holds()) await frame()
  await frame()
  const ended = await frame()
  await new Promise((resolve) => setTimeout(resolve, 300))
  observer.disconnect()
  const during = blocks.filter(({ startTime }) => startTime >= began - 1)
  return { took: Math.max(0, ended - began), block: Math.max(0, ...during.map(({ duration }) => duration)) }
}

/**
 * Does something as a user would and measures until the window shows what it leads to.
 *
 * @returns milliseconds until painted, and the longest task of at least 50 ms (0: none was that long)
 */
export async function untilPainted(page, { eventType, isThere, act }) {
  const watching = page.evaluate(watch, { eventType, isThere })
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
  await act()
  return watching
}
