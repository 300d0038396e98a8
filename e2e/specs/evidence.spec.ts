import { expect, test } from '../fixtures/app'
import { Shell } from '../pages/shell'

test.beforeEach(async ({ app }) => app.waitReady())

test('a figure says where it comes from, who disagrees, and Back returns to it', async ({ page }) => {
  const shell = new Shell(page)
  const figure = shell.details.getByRole('button', { name: /Capacity: 66,500.*Where this comes from/ })
  await figure.click()
  const { evidence } = shell
  await expect(evidence).toBeVisible()
  await expect(evidence).toContainText('66,500 TEU/yr')
  await expect(evidence).toContainText('design')
  await expect(evidence).toContainText('Kazinform')
  await expect(evidence.getByRole('heading', { name: 'Who disagrees' })).toBeVisible()
  await expect(evidence).toContainText('133,000 TEU/yr')
  await expect(evidence).toContainText(/said by KTZ/)
  await evidence.getByRole('button', { name: /133,000/ }).click()
  await expect(evidence).toContainText('Exactly twice 66,500')
  await evidence.getByRole('button', { name: 'Back' }).click()
  await evidence.getByRole('button', { name: 'Back' }).click()
  await expect(evidence).toHaveCount(0)
  await expect(figure).toBeFocused()
})

test('a utilisation names both readings, their inputs and the formula', async ({ page }) => {
  const shell = new Shell(page)
  await shell.details.getByRole('button', { name: /Utilisation 2024: 17\.3–34\.6 %/ }).click()
  const { evidence } = shell
  await expect(evidence).toContainText('throughput ÷ capacity × 100')
  await expect(evidence).toContainText('Two readings, not an error bar')
  await expect(evidence.getByRole('button', { name: /about 23,000 TEU/ })).toHaveCount(2)
  await expect(evidence.getByRole('button', { name: /66,500 TEU\/yr/ })).toBeVisible()
  await expect(evidence.getByRole('button', { name: /133,000 TEU\/yr/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(evidence).toHaveCount(0)
})

test('a figure is copied with its citation', async ({ app, page }) => {
  const shell = new Shell(page)
  await shell.details.getByRole('button', { name: /^Copy with citation:.*66,500/ }).click()
  await expect(shell.statusLine).toContainText('Copied')
  const text = await app.electron.evaluate(({ clipboard }) => clipboard.readText())
  expect(text).toContain("Kazakhstan terminal in Xi'an — Capacity: 66,500 TEU/yr (design")
  expect(text).toContain('Disputed: also 133,000')
  expect(text).toMatch(/Source: Kazinform.*read 22 Nov 2026/)
})

test('the ledger sorts, and a figure in it leads to its evidence', async ({ page }) => {
  const shell = new Shell(page)
  await shell.statusLine.getByRole('button').click()
  const ledger = shell.sheet('Sources and conflicts')
  await expect(ledger.getByRole('row').nth(1)).toContainText('8 ×')
  await ledger.getByRole('columnheader', { name: 'Of what' }).click()
  await expect(ledger.getByRole('columnheader', { name: 'Of what' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
  await ledger.getByRole('tab', { name: /^Sources/ }).click()
  await expect(ledger.getByRole('row')).toHaveCount(182)
  await ledger.getByRole('tab', { name: /^Conflicts/ }).click()
  await ledger.getByRole('button', { name: /^133,000 TEU\/yr/ }).click()
  await expect(ledger).toHaveCount(0)
  await expect(shell.evidence).toContainText('133,000 TEU/yr')
})
