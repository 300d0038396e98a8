import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures/app'
import { Shell } from '../pages/shell'

test.beforeEach(async ({ app }) => app.waitReady())

/** Where the keyboard is, and whether one can see it: an outline or a ring of at least 2 px around it or around its box. */
function focusedStop(
  page: Page,
): Promise<{ readonly name: string; readonly ringed: boolean; readonly path: string }> {
  return page.evaluate(() => {
    const focused = document.activeElement ?? document.body
    const rings = [focused, focused.parentElement, focused.parentElement?.parentElement].map((element) => {
      if (!element) return false
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
      const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
      return (
        outlined ||
        (element !== focused && boxShadow !== 'none') ||
        (element === focused && boxShadow !== 'none')
      )
    })
    const name = focused.getAttribute('aria-label') ?? focused.textContent?.trim() ?? ''
    return {
      name: name.slice(0, 80),
      ringed: rings.some(Boolean),
      path: `${focused.tagName}.${focused.className}`,
    }
  })
}

/** Presses `key` until the stop's name matches; every stop on the way must be visible. */
async function pressUntil(page: Page, key: string, wanted: RegExp, most = 120): Promise<void> {
  for (let i = 0; i < most; i += 1) {
    await page.keyboard.press(key)
    const stop = await focusedStop(page)
    expect(stop.ringed, `focus is visible at ${stop.path} “${stop.name}”`).toBe(true)
    if (wanted.test(stop.name)) return
  }
  throw new Error(`${most} × ${key} never reached ${wanted}`)
}

test('open, view a route and compare capacities by key presses alone', async ({ page }) => {
  const shell = new Shell(page)

  await pressUntil(page, 'Tab', /^Terminals$/)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(shell.listTab('Routes')).toHaveAttribute('aria-selected', 'true')
  await pressUntil(page, 'Tab', /Xi'an.*Khorgos/)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(shell.details.getByRole('heading', { level: 2 })).toContainText('Tacheng')
  await page.keyboard.press('Enter')

  await page.keyboard.press('Control+2')
  await expect(shell.view('Compare')).toBeChecked()
  await expect(page.locator('.compare-view')).toContainText('66,500')
  await expect(page.locator('.compare-view')).toContainText('410,000')
  await page.keyboard.press('Control+1')
  await expect(shell.view('Network')).toBeChecked()
})

test('Tab goes through the whole window and comes back: no pane keeps it', async ({ page }) => {
  await page.keyboard.press('Control+f')
  const seen = new Set<string>()
  let back = false
  for (let i = 0; i < 250 && !back; i += 1) {
    await page.keyboard.press('Tab')
    const stop = await focusedStop(page)
    if (stop.path.startsWith('BODY')) continue
    expect(stop.ringed, `focus is visible at ${stop.path} “${stop.name}”`).toBe(true)
    seen.add(stop.path)
    back = /^Search terminals/.test(stop.name) && i > 5
  }
  expect(back, 'Tab came back to the search box').toBe(true)
  const inside = await page.evaluate(() =>
    ['.map-slot', '.chart-slot', '.details-pane', '.status-line'].map(
      (s) => document.querySelector(s) !== null,
    ),
  )
  expect(inside).toEqual([true, true, true, true])
})

test('dividers move by keyboard', async ({ page }) => {
  const divider = page.getByRole('separator', { name: 'Height of the chart' })
  await divider.focus()
  const before = Number(await divider.getAttribute('aria-valuenow'))
  await page.keyboard.press('ArrowUp')
  await expect(divider).toHaveAttribute('aria-valuenow', String(before + 2))
  await page.keyboard.press('ArrowDown')
  await expect(divider).toHaveAttribute('aria-valuenow', String(before))
})

test('Escape closes evidence, then clears the selection', async ({ page }) => {
  const shell = new Shell(page)
  await shell.listTab('Terminals').click()
  await shell.row(/^Xi'an.*66,500/).click()
  await shell.details.getByRole('button', { name: /Capacity: 66,500.*Where this comes from/ }).click()
  await expect(shell.evidence).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(shell.evidence).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(shell.details).toContainText('Pick something')
})
