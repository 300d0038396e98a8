import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures/app'
import { readCsv } from '../fixtures/csv'
import { readPdf } from '../fixtures/pdf'
import { countPixels, inkOf, readPng } from '../fixtures/png'
import { ExportsPanel } from '../pages/exports-panel'
import { MapPanel } from '../pages/map-panel'
import { Shell } from '../pages/shell'
import { YearBar } from '../pages/year-bar'

test.describe.configure({ timeout: 240_000 })

/** White round a picture, CSS pixels, and its width where it is that of a chart. */
const MARGIN = 24
const CHART_WIDTH = 960
const RATIO = 2

/** Colours of the light palette. */
const HIGHLIGHT = 0xa34400
const BAR = 0x7d93a8
const SOFT_TEXT = 0x4a5765
const SEA = 0xd3e2ec

let panel: ExportsPanel
test.beforeEach(async ({ app, page }) => {
  await app.waitReady()
  panel ??= new ExportsPanel(app, page)
})
test.afterAll(() => panel.remove())

/** Back to the view that each test begins with. */
async function showNetwork(page: Page): Promise<void> {
  await new Shell(page).view('Network').click()
  await expect(page.getByRole('heading', { name: 'Capacity, TEU/yr' })).toBeVisible()
}

/** Numbers of a text of the window. */
function digits(text: string): string {
  return text.replace(/\D/g, '')
}

async function rowsOf(page: Page, table: string): Promise<string[][]> {
  return page
    .getByRole('region', { name: table })
    .getByRole('row')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('th, td')].map((cell) =>
          (cell.textContent ?? '').replace('disputed', '').trim(),
        ),
      ),
    )
}

test('the menu offers what the view has, by keyboard too, and is axe clean', async ({ app, page }) => {
  const shell = new Shell(page)
  await panel.button.focus()
  await page.keyboard.press('Enter')
  await expect(panel.menu.getByRole('menuitem')).toHaveText([
    'Page as PDF…',
    'Map as PNG…',
    'Chart as PNG…',
    'Capacity, TEU/yr',
    /^Figures: Kazakhstan terminal in Xi'an$/,
  ])
  for (const theme of ['light', 'dark'] as const) {
    await app.setTheme(theme)
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('.menu-popover').analyze()
    expect(violations, theme).toEqual([])
  }
  await app.setTheme('light')
  await page.keyboard.press('Escape')
  await expect(panel.button).toBeFocused()
  await shell.view('Compare').click()
  await expect(page.getByRole('heading', { name: 'Compare terminals' })).toBeVisible()
  await panel.command('export-chart')
  await expect(panel.menu.getByRole('group', { name: 'Charts as PNG' }).getByRole('menuitem')).toHaveText([
    'Capacity',
    'Area',
    'Intensity',
    'Utilisation',
    'Throughput',
  ])
  await page.keyboard.press('Escape')
  await panel.command('export-map')
  await expect(panel.notice).toHaveText('There is no map to export in this view.')
  await showNetwork(page)
})

test('a map as PNG: twice the pane, with legend, scale and sources; the map in the window stays as it was', async ({
  page,
}) => {
  const map = new MapPanel(page)
  const before = await map.painted()
  const { name, bytes } = await panel.save('export-map')
  expect(name).toMatch(/^tarmaq-network-map-\d{4}-\d\d-\d\d\.png$/)
  const picture = readPng(bytes)
  expect(picture.width).toBe(RATIO * (before.size.width + 2 * MARGIN))
  const pane = { left: RATIO * MARGIN, right: RATIO * (MARGIN + before.size.width) }
  const top =
    [...Array(picture.height).keys()].find((y) => picture.at(pane.left + 2, y) !== 0xffffff && y > 150) ?? 0
  const bottom = top + RATIO * before.size.height
  const drawn = { ...pane, top, bottom }
  expect(countPixels(picture, drawn, HIGHLIGHT), 'the links').toBeGreaterThan(4000)
  expect(countPixels(picture, drawn, SEA), 'the sea').toBeGreaterThan(20_000)
  const below = { ...pane, top: bottom + 8, bottom: picture.height - RATIO * MARGIN }
  expect(inkOf(picture, below), 'legend and sources').toBeGreaterThan(0.02)
  expect(countPixels(picture, below, SOFT_TEXT), 'words of the sources').toBeGreaterThan(3000)
  const edge = { left: 0, top: 0, right: picture.width, bottom: RATIO * 8 }
  expect(inkOf(picture, edge), 'nothing on the margin').toBe(0)
  const after = await map.painted()
  expect(after.camera).toEqual(before.camera)
  expect(after.size).toEqual(before.size)
})

test('a chart as PNG from a dark window: light on white, at twice its size', async ({ app }) => {
  await app.setTheme('dark')
  const { name, bytes } = await panel.save('export-chart')
  expect(name).toMatch(/^tarmaq-capacity-\d{4}-\d\d-\d\d\.png$/)
  const picture = readPng(bytes)
  expect(picture.width).toBe(RATIO * (CHART_WIDTH + 2 * MARGIN))
  const all = { left: 0, top: 0, right: picture.width, bottom: picture.height }
  expect(countPixels(picture, all, 0xffffff) / (picture.width * picture.height)).toBeGreaterThan(0.7)
  expect(countPixels(picture, all, HIGHLIGHT), "the bar of Xi'an").toBeGreaterThan(2000)
  expect(countPixels(picture, all, BAR), 'the other bars').toBeGreaterThan(10_000)
  const foot = { ...all, top: picture.height - 400 }
  expect(countPixels(picture, foot, SOFT_TEXT), 'words of the sources').toBeGreaterThan(2000)
  await app.setTheme('light')
})

test('P22: a table as CSV holds what the window shows, bare numbers, and names its sources', async ({
  page,
}) => {
  await page.getByRole('radiogroup', { name: 'Show “Capacity, TEU/yr” as' }).getByText('Table').click()
  const shown = await rowsOf(page, 'Table: Capacity, TEU/yr')
  const { name, bytes } = await panel.save({ item: 'Capacity, TEU/yr' })
  expect(name).toMatch(/^tarmaq-capacity-\d{4}-\d\d-\d\d\.csv$/)
  expect([...bytes.subarray(0, 3)], 'marked as UTF-8').toEqual([0xef, 0xbb, 0xbf])
  const [head, ...rows] = readCsv(bytes.toString('utf8'))
  const at = (column: string) => {
    const found = head?.indexOf(column) ?? -1
    expect(found, column).toBeGreaterThanOrEqual(0)
    return found
  }
  const [terminal, figure, words, sources] = ['Terminal', 'TEU/yr', 'TEU/yr, as shown', 'Sources'].map(at)
  expect(rows).toHaveLength(shown.length - 1)
  rows.forEach((row, i) => {
    const [label = '', value = ''] = shown[i + 1] ?? []
    expect(row[terminal ?? -1]).toBe(label)
    expect(row[figure ?? -1], label).toBe(digits(value))
    if (digits(value) === '') {
      expect(row[words ?? -1]).toBe(value)
      expect(value).toBe('no figure found')
    } else expect(row[sources ?? -1], label).toMatch(/\d{4}/)
  })
  expect(rows.filter((row) => row[terminal ?? -1] === "Xi'an").map((row) => row[figure ?? -1])).toEqual([
    '66500',
    '133000',
  ])
  expect(rows.flat().join('\n')).toContain('KTZ')
  await page.getByRole('radiogroup', { name: 'Show “Capacity, TEU/yr” as' }).getByText('Chart').click()
})

test('a page as PDF: real text, fonts with it, pictures of 300 dots and more, every source a link', async ({
  page,
}) => {
  const changes = await page.evaluateHandle(() => {
    const seen: string[] = []
    const app = document.querySelector('.app')
    if (app) {
      new MutationObserver(() => seen.push(app.getAttribute('data-layout') ?? '')).observe(app, {
        attributes: true,
      })
    }
    return seen
  })
  const title = await page.title()
  const { name, bytes } = await panel.save('export-page')
  expect(name).toMatch(/^tarmaq-network-\d{4}-\d\d-\d\d\.pdf$/)
  const pdf = await readPdf(bytes)
  expect(pdf.title).toBe('Rail container terminals and freight corridors')
  expect(pdf.language).toBe('en')
  expect(pdf.tagged).toBe(true)
  expect(pdf.sizes.map((size) => size.map(Math.round))).toEqual(Array(pdf.pages).fill([595, 842]))
  for (const words of [
    "Selected: Kazakhstan terminal in Xi'an",
    'Natural Earth · © OpenStreetMap contributors · GeoNames',
    'Rail, 1435 mm',
    'no figure found',
    '66,500',
    '133,000',
    'KTZ (Kazakhstan Temir Zholy)',
    '中哈连云港物流合作基地',
    'Tarmaq 0.1.0 · exported',
    'Where sources differ, all figures are shown; none is averaged.',
  ])
    expect(pdf.text).toContain(words)
  expect(pdf.fonts.filter(({ embedded }) => !embedded)).toEqual([])
  expect(pdf.fonts.filter(({ drawn }) => drawn)).toEqual([])
  expect(pdf.pictures.length, 'the map and the chart').toBe(2)
  for (const { dpi } of pdf.pictures) for (const way of dpi) expect(way).toBeGreaterThanOrEqual(300)
  const numbers = pdf.text.slice(pdf.text.indexOf('Sources: publisher'))
  expect(numbers).toMatch(/1 \S.* 2 \S.* 3 \S/)
  expect(pdf.links.length).toBeGreaterThan(10)
  expect(pdf.links.every((link) => /^https?:/.test(link))).toBe(true)
  expect(await changes.jsonValue(), 'the window is not laid out anew').toEqual([])
  expect(await page.title()).toBe(title)
})

test('a dark window prints on white paper, to the edges', async ({ app, page }) => {
  await app.setTheme('dark')
  const { bytes } = await panel.save('export-page')
  const { grounds, text } = await readPdf(bytes)
  expect(text).toContain('66,500')
  expect(grounds.filter((colour) => colour.some((part) => part < 255))).toEqual([])
  await app.setTheme('light')
  await showNetwork(page)
})

test('a page of Compare has every section, those out of sight too, and says the year', async ({ page }) => {
  const shell = new Shell(page)
  const years = new YearBar(page)
  await years.go(2024)
  await shell.view('Compare').click()
  await expect(page.getByRole('heading', { name: 'Compare terminals' })).toBeVisible()
  const { name, bytes } = await panel.save('export-page')
  expect(name).toMatch(/^tarmaq-compare-/)
  const { text, pictures } = await readPdf(bytes)
  for (const words of [
    'Terminals compared',
    'As of 31 December 2024',
    'Differences',
    'Utilisation',
    'Throughput',
  ])
    expect(text).toContain(words)
  expect(text).toContain('≈23,000')
  expect(text, 'a figure of 2025').not.toContain('10,524')
  expect(pictures.length).toBeGreaterThanOrEqual(5)
  for (const { dpi } of pictures) for (const way of dpi) expect(way).toBeGreaterThanOrEqual(300)
  await showNetwork(page)
  await years.now.click()
})

test('routes: the strip as a picture, the alternatives as a table with their borders', async ({ page }) => {
  const shell = new Shell(page)
  await shell.view('Routes').click()
  await expect(page.locator('.routes-pane')).toHaveAttribute('data-search', 'answered')
  const { bytes: table } = await panel.save('export-table')
  const [head, first] = readCsv(table.toString('utf8'))
  const cell = (column: string) => first?.[head?.indexOf(column) ?? -1]
  expect(cell('Gauge changes')).toBe('2')
  expect(cell('km, by legs')).toMatch(/^\d{4,5}$/)
  expect(cell('Borders')).toContain('Dostyk–Alashankou')
  await page.getByRole('radio', { name: 'Strip diagram' }).click()
  const { name, bytes } = await panel.save('export-chart')
  expect(name).toMatch(/^tarmaq-strip-/)
  const picture = readPng(bytes)
  expect(picture.width).toBe(RATIO * (CHART_WIDTH + 2 * MARGIN))
  const drawn = { left: 48, right: picture.width - 48, top: 200, bottom: picture.height - 300 }
  expect(inkOf(picture, drawn)).toBeGreaterThan(0.05)
  await page.getByRole('radio', { name: 'Alternatives' }).click()
  await showNetwork(page)
})

test('nothing is written when no place was chosen, and a place that cannot be written is said', async () => {
  const before = (await panel.proposed()).length
  await panel.answer(null)
  await panel.command('export-table')
  await panel.menu.getByRole('menuitem', { name: 'Capacity, TEU/yr' }).click()
  await expect.poll(async () => (await panel.proposed()).length).toBe(before + 1)
  await expect(panel.notice).toHaveText('')
  await panel.answer('/dev/null/tarmaq.csv')
  await panel.command('export-table')
  await panel.menu.getByRole('menuitem', { name: 'Capacity, TEU/yr' }).click()
  await expect(panel.notice).toHaveText(
    '“tarmaq.csv” could not be written. Check the space and the rights of its folder.',
  )
})
