import { expect, test } from '../fixtures/app'
import { walkScreens } from '../pages/screens'
import { clippedText, keysShown } from '../pages/words'

test.describe.configure({ timeout: 240_000 })

const LANGUAGES = ['en', 'kk', 'ru', 'zh', 'bg'] as const

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ launch: { args: [`--lang=${language}`] } })

    test(`every screen in ${language}: no key shows, no text is cut`, async ({ app, page }) => {
      await app.setContentSize(1440, 900)
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
