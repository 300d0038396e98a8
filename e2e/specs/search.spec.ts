import { expect, test } from '../fixtures/app'
import { Shell } from '../pages/shell'

test.beforeEach(async ({ app }) => app.waitReady())

for (const spelling of ['Хоргос', 'Қорғас', '霍尔果斯', 'Khorgos', 'Horgos']) {
  test(`Khorgos is found as ${spelling}`, async ({ page }) => {
    const shell = new Shell(page)
    await page.keyboard.press('Control+f')
    await expect(shell.search).toBeFocused()
    await shell.search.fill(spelling)
    await expect(shell.hits.filter({ hasText: /Khorgos/ }).first()).toBeVisible()
    await shell.hits
      .filter({ hasText: /Border crossing/ })
      .first()
      .click()
    await expect(shell.details.getByRole('heading', { level: 2 })).toContainText('Khorgos')
    await expect(shell.search).toHaveValue('')
    await expect(
      page.getByRole('option', { name: /Altynkol–Khorgos/ }),
      'its line in the list',
    ).toHaveAttribute('aria-selected', 'true')
  })
}

test('what is not there is said to be not there', async ({ page }) => {
  const shell = new Shell(page)
  await shell.search.fill('Atlantis')
  await expect(page.getByText('Nothing is called “Atlantis”')).toBeVisible()
  await page.keyboard.press('Escape')
})
