import { expect, test } from '../fixtures/app'
import { Shell } from '../pages/shell'

test.beforeEach(async ({ app }) => app.waitReady())

test('it opens on Xi’an with both capacities and both areas', async ({ page }) => {
  const { details, row } = shellOf(page)
  await expect(row(/^Xi'an.*66,500/)).toHaveAttribute('aria-selected', 'true')
  await expect(details.getByRole('heading', { level: 2 })).toHaveText("Kazakhstan terminal in Xi'an")
  await expect(details).toContainText('operating since 28 Feb 2024 · trial 23 Dec 2023')
  await expect(details).toContainText('66,500 TEU/yr')
  await expect(details).toContainText('also 133,000')
  await expect(details).toContainText('6.7 ha')
  await expect(details).toContainText('also 8')
  await expect(details).toContainText('about 23,000 TEU')
})

test('utilisation of 2024 is two readings with their badge, and pro-rated on request', async ({ page }) => {
  const { details } = shellOf(page)
  await expect(details).toContainText('17.3–34.6 %')
  await expect(details).toContainText(
    'direction scope not stated; first ~10 months (from 28 Feb) against a full-year capacity',
  )
  await details.getByRole('button', { name: 'With capacity for the days open' }).click()
  await expect(details).toContainText('20.5–41.1 %')
  await expect(details).toContainText('308')
  await details.getByRole('button', { name: 'With the full-year capacity' }).click()
  await expect(details).toContainText('17.3–34.6 %')
})

test('the three links are listed, and Tacheng says that there is no rail crossing yet', async ({ page }) => {
  const { details } = shellOf(page)
  for (const name of ['Khorgos', 'Alashankou', 'Tacheng']) {
    await expect(
      details.getByRole('button', { name: new RegExp(`^Focus the map on .*${name}`) }),
    ).toBeVisible()
  }
  await expect(details).toContainText(/no rail crossing yet/i)
})

test('the status line counts figures and disputes', async ({ page }) => {
  const { statusLine } = shellOf(page)
  await expect(statusLine).toContainText(/Facts to Mar 2026 · \d+ figures · .*\d+ disputed · offline/)
})

function shellOf(page: ConstructorParameters<typeof Shell>[0]) {
  const shell = new Shell(page)
  return { details: shell.details, statusLine: shell.statusLine, row: shell.row.bind(shell) }
}
