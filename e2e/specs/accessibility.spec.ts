import { expect, test } from '../fixtures/app'
import { seriousFaults } from '../pages/axe'
import { RoutesPanel } from '../pages/routes-panel'
import { Shell } from '../pages/shell'

test.beforeEach(async ({ app }) => app.waitReady())

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.beforeEach(async ({ app }) => app.setTheme(theme))

    test(`P24: network view, ${theme}`, async ({ page }) => {
      expect(await seriousFaults(page)).toEqual([])
    })

    test(`P24: each list, ${theme}`, async ({ page }) => {
      const shell = new Shell(page)
      for (const tab of ['Crossings', 'Routes', 'Presence', 'Terminals'] as const) {
        await shell.listTab(tab).click()
        expect(await seriousFaults(page), tab).toEqual([])
      }
    })

    test(`P24: evidence, ${theme}`, async ({ page }) => {
      const shell = new Shell(page)
      await shell.details.getByRole('button', { name: /Capacity: 66,500.*Where this comes from/ }).click()
      await expect(shell.evidence).toBeVisible()
      expect(await seriousFaults(page)).toEqual([])
      await shell.evidence.getByRole('button', { name: 'Back' }).click()
    })

    test(`P24: sources and conflicts, ${theme}`, async ({ page }) => {
      const shell = new Shell(page)
      await shell.statusLine.getByRole('button').click()
      const sheet = shell.sheet('Sources and conflicts')
      await expect(sheet).toBeVisible()
      expect(await seriousFaults(page)).toEqual([])
      await sheet.getByRole('tab', { name: /^Sources/ }).click()
      expect(await seriousFaults(page)).toEqual([])
      await page.keyboard.press('Escape')
      await expect(sheet).toHaveCount(0)
    })

    test(`P24: compare, ${theme}`, async ({ page }) => {
      const shell = new Shell(page)
      await shell.view('Compare').click()
      await expect(page.locator('.compare-view')).toBeVisible()
      expect(await seriousFaults(page)).toEqual([])
      await shell.view('Network').click()
    })

    test(`P24: routes, ${theme}`, async ({ page }) => {
      const routes = new RoutesPanel(page)
      await routes.open()
      expect(await seriousFaults(page), 'alternatives').toEqual([])
      for (const i of [0, 1]) await routes.rows.nth(i).getByRole('checkbox').check()
      await routes.tab('Compare').click()
      await expect(routes.pane.locator('.stack-chart').first()).toBeVisible()
      expect(await seriousFaults(page), 'compare').toEqual([])
      await routes.tab('Strip diagram').click()
      await expect(routes.pane.locator('.strip-svg')).toBeVisible()
      expect(await seriousFaults(page), 'strip').toEqual([])
      await routes.pane.getByRole('radio', { name: 'Table' }).click()
      expect(await seriousFaults(page), 'strip as a table').toEqual([])
      await routes.tab('Alternatives').click()
      for (const i of [0, 1]) await routes.rows.nth(i).getByRole('checkbox').uncheck()
      await new Shell(page).view('Network').click()
    })

    test(`P24: how routes are worked out, ${theme}`, async ({ page }) => {
      await page.getByRole('button', { name: 'Help and about' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'How routes are worked out' }).click()
      await expect(new Shell(page).sheet('How routes are worked out')).toBeVisible()
      expect(await seriousFaults(page)).toEqual([])
      await page.keyboard.press('Escape')
    })

    test(`P24: about and shortcuts, ${theme}`, async ({ page }) => {
      const shell = new Shell(page)
      await page.getByRole('button', { name: 'Help and about' }).click()
      await expect(shell.sheet('About Tarmaq')).toBeVisible()
      expect(await seriousFaults(page)).toEqual([])
      await shell.sheet('About Tarmaq').getByRole('button', { name: 'Keyboard' }).click()
      await expect(shell.sheet('Keyboard')).toBeVisible()
      expect(await seriousFaults(page)).toEqual([])
      await page.keyboard.press('Escape')
    })
  })
}
