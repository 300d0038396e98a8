import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../fixtures/app'
import { movementFiles } from '../fixtures/movement-files'
import { ImportsPanel } from '../pages/imports-panel'

test.describe.configure({ timeout: 120_000 })
test.beforeEach(async ({ app }) => app.waitReady())

test('nothing stored: the view says what can be imported; the sample leads to utilisation', async ({
  app,
  page,
}) => {
  const panel = new ImportsPanel(app, page)
  await panel.open()
  await expect(panel.welcome).toBeVisible()
  await page.getByRole('button', { name: 'Open the synthetic sample' }).click()
  await panel.at('columns')
  await expect(panel.steps.getByText('Synthetic rows, made up to try Tarmaq with.')).toBeVisible()
  await panel.finish()
  expect(await panel.counts()).toEqual(['2,460', '2,460', '0', '0'])
  await panel.show()
  await panel.narrow('Show', "Xi'an")
  await expect(panel.details.getByText(/^Utilisation: \d+\.\d–\d+\.\d %$/).first()).toBeVisible()
  const table = await panel.seriesTable()
  const [, , total, capacity, utilisation] = await panel.row(table, 'Jan 2024')
  const value = Number(total?.replaceAll(',', ''))
  expect(capacity).toBe('5,633–11,265 TEU')
  const per = (of: number) => ((value / of) * 100).toFixed(1)
  expect(utilisation).toBe(`${per((133_000 * 31) / 366)}–${per((66_500 * 31) / 366)} %`)
  const last = await panel.row(table, 'Jun 2025')
  expect(last.at(-1)).toMatch(/^the file tells of .* to 1[67] Jun 2025 only$/)

  await panel.tab('Utilisation').click()
  const heat = panel.pane.getByRole('table')
  await expect(heat.getByRole('row')).toHaveCount(2 + 5)
  await expect(heat.locator('td[data-partial=true]')).toHaveCount(5)
  await expect(panel.pane.getByText('Khorgos Gateway: no published capacity')).toBeVisible()
})

test('a Russian semicolon file in Windows-1251 with decimal commas', async ({ app, page }) => {
  const panel = new ImportsPanel(app, page)
  await panel.choose(movementFiles.russian(app.userData))
  await expect(panel.steps.getByLabel('Encoding')).toHaveValue('windows-1251')
  await expect(panel.steps.getByLabel('Delimiter')).toHaveValue(';')
  await expect(panel.steps.getByLabel('Decimal mark')).toHaveValue(',')
  await expect(panel.role('ДФЭ')).toHaveValue('teu')
  await panel.finish()
  expect(await panel.counts()).toEqual(['3', '3', '0', '0'])
  await panel.show()
  await expect(panel.set('русский')).toContainText('3 rows')
  await panel.form.getByRole('checkbox', { name: 'synthetic-container-movements' }).click()
  await panel.answered()
  await panel.narrow('Show', "Xi'an")
  const table = await panel.seriesTable()
  expect(await panel.row(table, 'Jan 2024')).toContain('1,235')
  await expect(panel.details.getByText('3,235 TEU').first()).toBeVisible()
})

test('a Chinese file in GB18030', async ({ app, page }) => {
  const panel = new ImportsPanel(app, page)
  await panel.choose(movementFiles.chinese(app.userData))
  await expect(panel.steps.getByLabel('Encoding')).toHaveValue('gb18030')
  await expect(panel.steps.getByRole('cell', { name: '机械' })).toBeVisible()
  await panel.finish()
  expect(await panel.counts()).toEqual(['2', '2', '0', '0'])
  await panel.button('Close').click()
  await expect(panel.set('中文')).toContainText('2 rows')
})

test('a workbook: boxes of three lengths give TEU, and it is said how', async ({ app, page }) => {
  const panel = new ImportsPanel(app, page)
  await panel.choose(movementFiles.workbook(app.userData))
  await expect(panel.steps.getByLabel('Format')).toHaveValue('xlsx')
  await expect(panel.steps.getByText('20′ = 1, 40′ = 2, 45′ = 2.25')).toBeVisible()
  await panel.finish()
  expect(await panel.counts()).toEqual(['3', '3', '0', '0'])
  await panel.show()
  for (const name of ['русский', '中文']) {
    await panel.form.getByRole('checkbox', { name }).click()
    await panel.answered()
  }
  await panel.form.getByRole('checkbox', { name: 'synthetic-container-movements' }).click()
  await panel.answered()
  await expect(panel.details.getByText('39 TEU', { exact: true })).toBeVisible()
  await expect(panel.details.getByText('39 TEU from boxes')).toBeVisible()
})

test('P22: rows written as Parquet are read again as they were; as CSV a formula is a text', async ({
  app,
  page,
}) => {
  const panel = new ImportsPanel(app, page)
  const parquet = join(app.userData, 'again.parquet')
  await panel.answerSave(parquet)
  await panel.act('boxes', 'Export rows as Parquet…')
  await expect(panel.statusLine).toContainText('3 rows written to again.parquet')
  await panel.choose(parquet)
  await expect(panel.steps.getByLabel('Format')).toHaveValue('parquet')
  await panel.finish()
  expect(await panel.counts()).toEqual(['3', '3', '0', '0'])
  await panel.button('Close').click()
  const csv = join(app.userData, 'rows.csv')
  await panel.answerSave(csv)
  await panel.act('again', 'Export rows as CSV…')
  await expect(panel.statusLine).toContainText('3 rows written to rows.csv')
  expect(readFileSync(csv, 'utf8').split('\n')[1]).toMatch(/^Xi'an,2024-01,in,,,,,10/)
})

test('P11: a hundred bad rows are all listed; all or nothing first, then the good ones', async ({
  app,
  page,
}) => {
  const panel = new ImportsPanel(app, page)
  await panel.choose(movementFiles.hundredBad(app.userData))
  await panel.finish()
  expect(await panel.counts()).toEqual(['300', '0', '100', '0'])
  await expect(
    panel.steps.getByText('100 of 300 rows were refused, and all or nothing was asked for.'),
  ).toBeVisible()
  const listed = panel.steps.locator('.import-table tbody tr')
  await expect(listed).toHaveCount(100)
  await expect(listed.first()).toContainText('abc')
  await expect(panel.steps.getByText('1–100 of 100')).toBeVisible()
  const list = join(app.userData, 'refused.csv')
  await panel.answerSave(list)
  await panel.button('Export the list…').click()
  await expect(panel.statusLine).toContainText('100 rows written to refused.csv')
  expect(readFileSync(list, 'utf8').trim().split('\n')).toHaveLength(101)
  await panel.button('Keep the good rows').click()
  await expect(panel.steps.getByRole('heading', { name: '“hundred-bad” is imported' })).toBeVisible()
  expect(await panel.counts()).toEqual(['300', '200', '100', '0'])
  await panel.button('Close').click()
  await expect(panel.set('hundred-bad')).toContainText('200 rows, 100 refused')
})

test('P13: an import is ended half-way; nothing is stored, and the next one works', async ({ app, page }) => {
  const panel = new ImportsPanel(app, page)
  await panel.choose(movementFiles.large(app.userData))
  await panel.button('Match the places').click()
  await panel.at('running')
  await panel.button('Cancel').click()
  await panel.at('columns')
  await expect(panel.steps.getByRole('alert')).toContainText('Cancelled. Nothing was stored.')
  await expect(panel.role('Place')).toHaveValue('place')
  await panel.button('Cancel').click()
  await expect(panel.set('hundred-bad')).toBeVisible()
  await expect(panel.set('large')).toHaveCount(0)
})

test('names that are not sure are asked for; a mapping is offered again', async ({ app, page }) => {
  const panel = new ImportsPanel(app, page)
  await panel.choose(movementFiles.misspelt(app.userData))
  await expect(panel.steps.getByText('no utilisation will be worked out')).toBeVisible()
  await panel.steps.getByLabel('Direction of these rows').selectOption('in')
  await expect(panel.steps.getByText('no utilisation will be worked out')).toHaveCount(0)
  await panel.button('Match the places').click()
  await panel.at('names')
  await expect(panel.steps.getByLabel('What “Lianyungan” means')).toHaveValue(/lianyungang/)
  await expect(panel.steps.getByLabel('What “Warehouse 5” means')).toHaveValue('')
  await panel.steps.getByLabel('What “Warehouse 5” means').selectOption({ label: 'Almaty GTS-2' })
  await panel.button('Import').click()
  await panel.at('result')
  await panel.button('Close').click()
  await panel.choose(movementFiles.misspelt(app.userData))
  await expect(panel.steps.getByText('Mapped as a file with these columns was before.')).toBeVisible()
  await expect(panel.steps.getByLabel('Direction of these rows')).toHaveValue('in')
  await panel.button('Cancel').click()
})

test('P10: a file that is no table says what it is', async ({ app, page }) => {
  const panel = new ImportsPanel(app, page)
  await panel.answerOpen(movementFiles.page(app.userData))
  await panel.menu('import-file')
  await expect(panel.steps.getByRole('alert')).toContainText('neither delimited text nor a workbook')
  await panel.button('Cancel').click()
  await expect(panel.form).toBeVisible()
})

test('renamed, imported again in its own place, and removed', async ({ app, page }) => {
  const panel = new ImportsPanel(app, page)
  await panel.act('misspelt', 'Rename…')
  await panel.form.getByLabel('Name of the import').fill('Warehouses')
  await panel.form.getByRole('button', { name: 'Save name' }).click()
  await expect(panel.set('Warehouses')).toBeVisible()
  await panel.act('Warehouses', 'Import again…')
  await panel.at('columns')
  await expect(panel.steps.getByRole('heading', { level: 2 })).toHaveText(
    'Import misspelt.csv again, in place of “Warehouses”',
  )
  await panel.finish()
  await panel.button('Close').click()
  await expect(panel.set('Warehouses')).toHaveCount(1)
  await panel.act('Warehouses', 'Remove…')
  await panel.form.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(panel.set('Warehouses')).toHaveCount(0)
  await expect(panel.statusLine).toContainText('“Warehouses” was removed.')
})
