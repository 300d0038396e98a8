import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures/app'
import { seriousFaults } from '../pages/axe'
import { ImportsPanel } from '../pages/imports-panel'
import { MapPanel } from '../pages/map-panel'
import { Shell } from '../pages/shell'

test.describe.configure({ timeout: 120_000 })

/** Sideways only what is meant to scroll. */
async function wideParts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    ['html', '.top-bar', '.imports-form', '.details-scroll', '.imports-pane', '.import-body']
      .flatMap((selector) => [...document.querySelectorAll(selector)])
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      .map((element) => element.className),
  )
}

test('P24: the steps of an import by keyboard alone, axe clean in both themes', async ({ app, page }) => {
  await app.waitReady()
  const panel = new ImportsPanel(app, page)
  await panel.menu('open-sample')
  await panel.at('columns')
  for (const theme of ['light', 'dark'] as const) {
    await app.setTheme(theme)
    expect(await seriousFaults(page), theme).toEqual([])
  }
  for (const [width, height] of [
    [1440, 900],
    [1024, 700],
    [800, 600],
  ] as const) {
    await app.setContentSize(width, height)
    expect(await wideParts(page), `${width}`).toEqual([])
  }
  await app.setContentSize(1440, 900)
  await panel.steps.getByLabel('Name of this import').focus()
  await page.keyboard.press('Enter')
  await panel.at('result')
  expect(await seriousFaults(page)).toEqual([])
  await expect(panel.steps.getByRole('heading', { level: 2 })).toBeFocused()
  for (let i = 0; i < 6 && (await new Shell(page).focusedText()) !== 'Show it'; i++)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await panel.answered()
})

test('a series is walked by keyboard: each column is said', async ({ app, page }) => {
  const panel = new ImportsPanel(app, page)
  await panel.narrow('Show', "Xi'an")
  const chart = panel.pane.getByRole('img')
  await expect(chart).toHaveAttribute(
    'aria-label',
    /^TEU a month: Xi'an\. 30 columns, the highest .* Arrow keys/,
  )
  await chart.focus()
  await page.keyboard.press('Home')
  const said = panel.pane.locator('.column-said')
  await expect(said).toHaveText(
    /^Jan 2023: [\d,]+ TEU · in [\d,]+, out [\d,]+ · \d+\.\d–\d+\.\d % of capacity$/,
  )
  await page.keyboard.press('End')
  await expect(said).toContainText('Jun 2025')
  await expect(said).toContainText('the file tells of')
  await page.keyboard.press('Escape')
  await expect(said).toHaveText('Point at a column, or walk them with the arrow keys.')
})

test('years, stacks and filters change the series, and every total stays the same', async ({ app, page }) => {
  const panel = new ImportsPanel(app, page)
  const table = await panel.seriesTable()
  const totalOf = async (row: string) => {
    const cells = await panel.row(table, row)
    const head = await table.getByRole('columnheader').allTextContents()
    return Number(cells[head.indexOf('Total, TEU') - 1]?.replaceAll(',', ''))
  }
  const [january, february] = [await totalOf('Jan 2023'), await totalOf('Feb 2023')]
  for (const by of ['commodity', 'loaded, empty', 'not stacked', 'direction']) {
    await panel.pane.getByLabel('Stacked by').selectOption({ label: by })
    await panel.answered()
    expect(await totalOf('Jan 2023'), by).toBe(january)
  }
  await panel.typeDay('From', '2023-01-01')
  await panel.typeDay('To', '2023-02-28')
  await panel.answered()
  await panel.pane.getByRole('radio', { name: 'Years', exact: true }).click()
  await panel.answered()
  await expect.poll(() => totalOf('2023')).toBeGreaterThan(january + february - 2)
  expect(await totalOf('2023')).toBeLessThan(january + february + 2)
  await panel.form.getByRole('button', { name: 'Clear filters' }).click()
  await panel.pane.getByRole('radio', { name: 'Months', exact: true }).click()
  await panel.answered()
})

test('P24: the heat map chooses a place; each pane is axe clean and nothing scrolls sideways', async ({
  app,
  page,
}) => {
  const panel = new ImportsPanel(app, page)
  await panel.tab('Utilisation').click()
  await panel.pane.getByRole('button', { name: 'Almaty GTS-2' }).click()
  await expect(panel.details.getByRole('heading', { level: 2 })).toHaveText('Almaty GTS-2')
  await expect(panel.filter('Show')).toHaveValue('{"place":"terminal:almaty-gts-2"}')
  for (const theme of ['light', 'dark'] as const) {
    await app.setTheme(theme)
    for (const tab of ['Series', 'Utilisation', 'Top routes'] as const) {
      await panel.tab(tab).click()
      expect(await seriousFaults(page), `${tab}, ${theme}`).toEqual([])
    }
  }
  for (const [width, height] of [
    [1024, 700],
    [800, 600],
    [1440, 900],
  ] as const) {
    await app.setContentSize(width, height)
    expect(await wideParts(page), `${width}`).toEqual([])
  }
})

test('flows: table and map show the same, a click or a key chooses, and Network gets its camera back', async ({
  app,
  page,
}) => {
  const panel = new ImportsPanel(app, page)
  const map = new MapPanel(page)
  const shell = new Shell(page)
  await shell.view('Network').click()
  const before = (await map.painted()).camera
  await shell.view('Your data').click()
  await panel.tab('Top routes').click()
  await expect(panel.pane.getByRole('table')).toBeVisible()
  const painted = await map.painted()
  const rows = panel.pane.getByRole('rowheader').getByRole('button')
  expect(painted.flows.length).toBe(await rows.count())
  const widths = painted.flows.map(({ width }) => width)
  expect(widths).toEqual([...widths].sort((a, b) => b - a))
  expect(painted.emphasis['no-such-leg']).toBeUndefined()
  expect(new Set(Object.values(painted.emphasis))).toEqual(new Set(['far']))

  await rows.nth(1).focus()
  await page.keyboard.press('Enter')
  await panel.answered()
  await expect(rows.nth(1)).toHaveAttribute('aria-pressed', 'true')
  const name = await rows.nth(1).textContent()
  await expect(panel.details.getByRole('heading', { level: 2 })).toHaveText(name ?? '')

  const [largest] = painted.flows
  const box = await map.pane.boundingBox()
  if (!largest || !box) throw new Error('no flow')
  await page.mouse.click(box.x + largest.at.x, box.y + largest.at.y)
  await panel.answered()
  await expect(rows.nth(0)).toHaveAttribute('aria-pressed', 'true')

  await shell.view('Network').click()
  await expect.poll(async () => (await map.painted()).camera.zoom).toBeCloseTo(before.zoom, 3)
  expect((await map.painted()).flows).toEqual([])
})

test('Compare sets the own series beside the published ones, by name of the file and never added', async ({
  app,
  page,
}) => {
  const panel = new ImportsPanel(app, page)
  const shell = new Shell(page)
  await shell.view('Compare').click()
  const section = page.getByRole('region', { name: 'Throughput', exact: true })
  await section.scrollIntoViewIfNeeded()
  const own = section.getByRole('heading', { name: "Xi'an: your files (synthetic-container-movements)" })
  await own.scrollIntoViewIfNeeded()
  await expect(own).toBeVisible()
  await section.getByRole('radio', { name: 'Table', exact: true }).click()
  const rows = section.getByRole('row').filter({ hasText: 'your files: synthetic-container-movements' })
  await expect(rows).toHaveCount(6)
  await expect(rows.nth(2)).toContainText('Jun 2025')
  await shell.view('Your data').click()
  await panel.narrow('Show', "Xi'an")
  await panel.pane.getByRole('radio', { name: 'Series', exact: true }).click()
  await panel.pane.getByRole('radio', { name: 'Years', exact: true }).click()
  await panel.answered()
  const table = await panel.seriesTable()
  const cells = await panel.row(table, '2024')
  const total = (await table.getByRole('columnheader').allTextContents()).indexOf('Total, TEU')
  await expect(rows.nth(1)).toBeHidden()
  await shell.view('Compare').click()
  await section.getByRole('radio', { name: 'Table', exact: true }).click()
  await expect(rows.nth(1)).toContainText(cells[total - 1] ?? 'no total')
})
