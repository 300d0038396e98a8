import { expect, test } from '../fixtures/app'
import { Shell } from '../pages/shell'

test.beforeEach(async ({ app, page }) => {
  await app.waitReady()
  await new Shell(page).view('Compare').click()
})

test('Xi’an and Lianyungang stand side by side with their differences', async ({ page }) => {
  const row = (name: RegExp) => page.getByRole('row', { name }).first()
  await expect(row(/^Capacity, TEU\/yr/)).toContainText(/66,500.*133,000.*410,000/)
  await expect(row(/^Capacity, TEU\/yr/)).toContainText('6.2 ×')
  await expect(row(/^Area, ha/)).toContainText(/6\.7.*8.*22/)
  await expect(row(/^Area, ha/)).toContainText('not comparable')
  await expect(row(/^Intensity/)).toContainText(/8,313–19,851/)
  await expect(row(/^Utilisation/)).toContainText(/17\.3–34\.6 %/)
  await expect(
    page.getByText('The container yard only; the area of the whole site was not found.').first(),
  ).toBeVisible()
})

test('a figure in it opens its evidence', async ({ page }) => {
  const shell = new Shell(page)
  await page
    .getByRole('row', { name: /^Capacity, TEU\/yr/ })
    .first()
    .getByRole('button')
    .first()
    .click()
  await expect(shell.evidence).toContainText('66,500 TEU/yr')
  await expect(shell.evidence).toContainText('Kazinform')
})

test('every chart has a table twin with the same figures', async ({ page }) => {
  const twins = page.getByRole('radio', { name: 'Table' })
  const count = await twins.count()
  expect(count).toBeGreaterThanOrEqual(4)
  await twins.first().click()
  await expect(page.getByRole('table').nth(1)).toContainText('410,000')
  await page.getByRole('radio', { name: 'Chart' }).first().click()
})
