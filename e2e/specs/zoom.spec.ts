import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures/app'
import { seriousFaults } from '../pages/axe'
import { MapPanel } from '../pages/map-panel'
import { Shell } from '../pages/shell'

/** Buttons, tabs and fields of which a part lies where it can neither be seen nor scrolled to. */
function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrolls = (style: CSSStyleDeclaration, axis: 'overflowX' | 'overflowY') =>
      /auto|scroll/.test(style[axis])
    const cut = (element: Element): boolean => {
      const box = element.getBoundingClientRect()
      let [x, y] = [true, true]
      for (let above = element.parentElement; above; above = above.parentElement) {
        const style = getComputedStyle(above)
        const frame = above.getBoundingClientRect()
        if (scrolls(style, 'overflowX')) x = false
        if (scrolls(style, 'overflowY')) y = false
        const hides = style.overflow !== 'visible' || above === document.documentElement
        if (hides && x && (box.left < frame.left - 1 || box.right > frame.right + 1)) return true
        if (hides && y && (box.top < frame.top - 1 || box.bottom > frame.bottom + 1)) return true
        if (style.position === 'fixed') break
      }
      return false
    }
    const controls = document.querySelectorAll(
      'button, [role=tab], [role=radio], [role=option], input, a[href]',
    )
    return [...controls]
      .filter(
        (element) =>
          element.checkVisibility() && !element.closest('.visually-hidden, [data-react-aria-hidden]'),
      )
      .filter((element) => element.getBoundingClientRect().width > 1)
      .filter(cut)
      .map((element) => `${element.className} “${element.getAttribute('aria-label') ?? element.textContent}”`)
  })
}

function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
}

/** Canvases whose pixels are not their size times the density. */
function wrongCanvases(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('canvas')]
      .filter((canvas) => canvas.checkVisibility() && canvas.clientWidth > 0)
      .filter(
        ({ width, height, clientWidth, clientHeight }) =>
          Math.abs(width - clientWidth * devicePixelRatio) > 1.5 ||
          Math.abs(height - clientHeight * devicePixelRatio) > 1.5,
      )
      .map(({ className, width, height, clientWidth, clientHeight }) =>
        [className, width, height, clientWidth, clientHeight, devicePixelRatio].join(' '),
      ),
  )
}

for (const language of ['en', 'kk', 'ru', 'zh', 'bg'] as const) {
  test.describe(`at 200 %, in ${language}`, () => {
    test.use({ launch: { args: [`--lang=${language}`] } })

    test(`P24: nothing is clipped, nothing scrolls sideways, axe is content (${language})`, async ({
      app,
      page,
    }) => {
      await app.setContentSize(1440, 900)
      await app.waitReady()
      await app.electron.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2),
      )
      await expect
        .poll(() => page.evaluate(() => [innerWidth, innerHeight, devicePixelRatio]))
        .toEqual([720, 450, 2])
      const panes = page.locator('.narrow-tabs [role=tab]')
      for (const pane of [0, 1, 2]) {
        await panes.nth(pane).click()
        if (pane === 0) await new MapPanel(page).settle()
        await expect.poll(() => wrongCanvases(page), `pane ${pane}`).toEqual([])
        expect(await clipped(page), `pane ${pane}`).toEqual([])
        expect(await sideways(page)).toBeLessThanOrEqual(0)
        expect(await seriousFaults(page), `pane ${pane}`).toEqual([])
      }
      await page.locator('.view-tabs button').nth(1).click()
      await expect(page.locator('.compare-view')).toBeVisible()
      expect(await clipped(page), 'compare').toEqual([])
      expect(await sideways(page)).toBeLessThanOrEqual(0)
      expect(await seriousFaults(page), 'compare').toEqual([])
      await page.locator('.status-button').click()
      await expect(page.locator('.ledger')).toBeVisible()
      expect(await sideways(page)).toBeLessThanOrEqual(0)
      expect(await seriousFaults(page), 'ledger').toEqual([])
    })
  })
}

for (const density of [1, 1.5, 2]) {
  test.describe(`at density ${density}`, () => {
    test.use({ launch: { args: [`--force-device-scale-factor=${density}`] } })

    test(`P24: map and charts are drawn for density ${density}`, async ({ app, page }) => {
      await app.setContentSize(1440, 900)
      await app.waitReady()
      expect(await page.evaluate(() => devicePixelRatio)).toBe(density)
      await new MapPanel(page).settle()
      await expect.poll(() => wrongCanvases(page)).toEqual([])
      expect(await page.locator('canvas:visible').count()).toBeGreaterThanOrEqual(3)
      expect(await clipped(page)).toEqual([])
      expect(await sideways(page)).toBeLessThanOrEqual(0)
      const shell = new Shell(page)
      await shell.view('Compare').click()
      await expect.poll(() => wrongCanvases(page), 'compare').toEqual([])
      expect(await sideways(page)).toBeLessThanOrEqual(0)
    })
  })
}
