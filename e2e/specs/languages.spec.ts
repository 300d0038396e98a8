import { expect, test } from '../fixtures/app'
import { walkScreens } from '../pages/screens'
import { clippedText, keysShown } from '../pages/words'

test.describe.configure({ timeout: 240_000 })

/** Each language at full size; those with the longest words in smaller windows too. */
const WALKS = [
  ['en', 1440, 900],
  ['kk', 1440, 900],
  ['ru', 1440, 900],
  ['zh', 1440, 900],
  ['bg', 1440, 900],
  ['bg', 1024, 700],
  ['kk', 800, 600],
] as const

for (const [language, width, height] of WALKS) {
  test.describe(`in ${language} at ${width}×${height}`, () => {
    // Named apart, because a walk begins in an app of its own.
    test.use({ launch: { args: [`--lang=${language}`], env: { TARMAQ_WALK: `${width}x${height}` } } })

    test(`every screen in ${language}, ${width}×${height}: no key shows, no text is cut`, async ({
      app,
      page,
    }) => {
      await app.setContentSize(width, height)
      await app.waitReady()
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
      const faults: Record<string, readonly string[]> = {}
      await walkScreens(app, async (screen) => {
        const found = [...(await keysShown(page)), ...(await clippedText(page))]
        if (found.length > 0) faults[screen] = found
      })
      expect(faults).toEqual({})
    })
  })
}

test('a text that its frame cuts, and a key in place of words, are seen', async ({ app, page }) => {
  await app.waitReady()
  expect([...(await clippedText(page)), ...(await keysShown(page))]).toEqual([])
  await page.locator('.view-tabs').evaluate((tabs) => {
    ;(tabs as HTMLElement).style.cssText = 'inline-size: 80px; overflow: hidden'
  })
  await page.locator('.status-button').evaluate((button) => button.setAttribute('title', 'status.disputed'))
  expect(await clippedText(page)).not.toEqual([])
  expect(await keysShown(page)).toEqual(['key: status.disputed'])
})
