import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures/app'
import { MapPanel } from '../pages/map-panel'
import { RoutesPanel } from '../pages/routes-panel'
import { Shell } from '../pages/shell'
import { YearBar } from '../pages/year-bar'

test.beforeEach(async ({ app, page }) => {
  await app.setContentSize(1440, 900)
  await app.waitReady()
  await new Shell(page).view('Network').click()
  await new YearBar(page).now.click()
})

/** Keys of all that stands on the map, a marker of several taken apart. */
async function onMap(page: Page): Promise<readonly string[]> {
  const { points } = await new MapPanel(page).painted()
  return points.flatMap(({ key }) => key.split('+').map((one) => one.replace(/\/.*/, '')))
}

test.describe('as of 31 December', () => {
  for (const [year, tab, row] of [
    [2013, 'Crossings', /^Altynkol–Khorgos.*since 22 Dec 2012.*rail in service/],
    [2014, 'Terminals', /^Lianyungang.*since 19 May 2014.*410,000/],
    [2023, 'Terminals', /^Xi'an since 23 Dec 2023.*trial operation/],
    [2024, 'Terminals', /^Xi'an since 28 Feb 2024.*66,500/],
    [2025, 'Terminals', /^Almaty GTS-2.*since 10 Jun 2025/],
    [2025, 'Presence', /Guangzhou.*since May 2025.*agreed/],
    [2026, 'Presence', /Guangzhou.*since 16 Jan 2026.*operating/],
    [2028, 'Crossings', /^Bakhty–Tacheng.*for Dec 2027 to 2028.*road; rail promised/],
  ] as const) {
    test(`${year}: ${row.source}`, async ({ page }) => {
      const shell = new Shell(page)
      await shell.listTab(tab).click()
      await new YearBar(page).go(year)
      await expect(shell.row(row)).toBeVisible()
    })
  }

  test('2013: Xi’an and Lianyungang are not there, neither in the list nor on the map, and are counted', async ({
    page,
  }) => {
    const shell = new Shell(page)
    await shell.listTab('Terminals').click()
    await new YearBar(page).go(2013)
    await expect(shell.row(/^Lianyungang/)).toHaveCount(0)
    await expect(page.getByRole('complementary', { name: 'List' })).toContainText('11 not there yet')
    await expect.poll(() => onMap(page)).not.toContain('terminal:xian')
    const there = await onMap(page)
    expect(there).toContain('crossing:altynkol-khorgos')
    expect(there.filter((key) => key.startsWith('terminal:'))).toEqual([])
    await new YearBar(page).go(2014)
    await expect.poll(() => onMap(page)).toContain('terminal:lianyungang')
  })

  test('lines come when they open, and what is promised stays dashed', async ({ page }) => {
    const bar = new YearBar(page)
    const map = new MapPanel(page)
    const line = async (id: string) => (await map.painted()).lines[id]
    await bar.go(2018)
    await expect.poll(() => line('emin-tacheng-1435')).toBeUndefined()
    await bar.go(2019)
    await expect.poll(() => line('emin-tacheng-1435')).toBe('leg-gauge-1435')
    await bar.go(2024)
    await expect.poll(() => line('emin-tacheng-1435')).toBe('link-gauge-1435')
    await expect.poll(() => line('urzhar-ayagoz-1520')).toBe('leg-gauge-1520-unbuilt')
    await bar.go(2022)
    await expect.poll(() => line('urzhar-ayagoz-1520')).toBeUndefined()
    await bar.go(2028)
    await expect.poll(() => line('urzhar-ayagoz-1520')).toBe('leg-gauge-1520-unbuilt')
  })

  test('an opening that sources dispute is a window with all of them', async ({ page }) => {
    const shell = new Shell(page)
    await shell.listTab('Crossings').click()
    await shell.row(/^Bakhty/).click()
    await new YearBar(page).go(2027)
    await expect(shell.details).toContainText('Promised for Dec 2027 to 2028; sources differ')
    await expect(shell.details).toContainText('Ministry of Transport of Kazakhstan, 2025: Dec 2027')
    await expect(shell.details).toContainText('KTZ (Kazakhstan Temir Zholy), Sept 2025: 2028')
    await shell.listTab('Terminals').click()
  })

  test('what no source dates stands in every year and says so', async ({ page }) => {
    const shell = new Shell(page)
    await shell.listTab('Presence').click()
    await new YearBar(page).go(1990)
    await expect(shell.row(/QazTrade office in Sichuan.*no opening date found.*operating/)).toBeVisible()
    await expect(page.getByRole('complementary', { name: 'List' })).toContainText('not there yet')
    await expect(page.locator('.map-legend')).toContainText(
      'Lines without an opening date are shown in every year.',
    )
    await shell.listTab('Terminals').click()
  })
})

test('the slider: arrows a year, pages five, ends, and what changed in its words', async ({ page }) => {
  const bar = new YearBar(page)
  await expect(bar.slider).toHaveAttribute('aria-valuetext', 'Now')
  await bar.slider.focus()
  const lastEnd = new Date().getFullYear() - 1
  for (const [key, year] of [
    ['ArrowLeft', lastEnd],
    ['ArrowRight', lastEnd + 1],
    ['Home', 1990],
    ['ArrowLeft', 1990],
    ['PageUp', 1995],
    ['ArrowUp', 1996],
    ['PageDown', 1991],
    ['End', 2030],
    ['ArrowRight', 2030],
  ] as const) {
    await page.keyboard.press(key)
    await bar.shows(year)
  }
  await bar.go(2024)
  await expect(bar.slider).toHaveAttribute('aria-valuetext', /^2024: Xi'an operating since 28 Feb 2024;/)
  await bar.go(1998)
  await expect(bar.slider).toHaveAttribute('aria-valuetext', '1998: no change found')
})

test('a chip says the year wherever figures are of it, and leads back to now', async ({ page }) => {
  const bar = new YearBar(page)
  const shell = new Shell(page)
  await shell
    .row(/^Xi'an/)
    .first()
    .click()
  await bar.go(2024)
  await expect(bar.chips(2024)).toHaveCount(3)
  await expect(shell.details.getByRole('button', { name: /back to now/i })).toBeVisible()
  await expect(page.locator('.capacity-pane')).toContainText('as of 2024')
  await bar.bar.getByRole('button', { name: /back to now/i }).click()
  await bar.shows('now')
  await expect(bar.now).toHaveAttribute('aria-pressed', 'true')
  await expect(bar.chips(2024)).toHaveCount(0)
})

test('a tick sends nothing to the map’s worker', async ({ page }) => {
  const bar = new YearBar(page)
  const map = new MapPanel(page)
  await bar.go(2017)
  await map.settle()
  await page.evaluate(() => {
    const { postMessage } = Worker.prototype
    Worker.prototype.postMessage = function count(this: Worker, ...message: unknown[]) {
      document.documentElement.dataset.sent = String(Number(document.documentElement.dataset.sent ?? 0) + 1)
      Reflect.apply(postMessage, this, message)
    }
  })
  for (const year of [2018, 2019, 2020]) {
    await page.keyboard.press('ArrowRight')
    await bar.shows(year)
  }
  await expect
    .poll(async () => (await map.painted()).lines['emin-tacheng-1435'] ?? 'away')
    .toBe('leg-gauge-1435')
  expect(await page.evaluate(() => document.documentElement.dataset.sent)).toBeUndefined()
})

test('the years go by on their own when they are asked to, and stop when a year is chosen', async ({
  page,
}) => {
  const bar = new YearBar(page)
  await bar.shows('now')
  await bar.play.click()
  await bar.shows(1990)
  await bar.shows(1991)
  await expect(new Shell(page).statusLine.getByRole('status')).toContainText('1991: no change found')
  await bar.shows(1992)
  await bar.play.click()
  const stopped = await bar.bar.getAttribute('data-year')
  await bar.play.click()
  await expect(bar.bar).not.toHaveAttribute('data-year', stopped ?? '')
  await bar.go(2020)
  await expect(bar.play).toHaveAccessibleName('Play the years')
})

test('the timeline says where the year lies, and its sources lead to their cards', async ({ page }) => {
  const bar = new YearBar(page)
  const shell = new Shell(page)
  await shell.listTab('Presence').click()
  await shell.row(/Guangzhou/).click()
  const lines = shell.details.locator('.timeline > li')
  await expect(lines).toHaveText([/May 2025.*agreed/, /16 Jan 2026.*operating/, 'Now'])
  await bar.go(2025)
  await expect(lines).toHaveText([/May 2025.*agreed/, '31 December 2025', /16 Jan 2026.*operating/])
  await expect(shell.details.locator('.details-status')).toHaveText('agreed since May 2025')
  await lines
    .last()
    .getByRole('button', { name: /^Show this source: Forbes/ })
    .click()
  await expect(shell.details.locator('.source-card:focus')).toContainText('Forbes')
  await shell.listTab('Terminals').click()
})

test('Compare keeps to the year: no figure found as of then, disputes in all years, throughput up to it', async ({
  page,
}) => {
  const bar = new YearBar(page)
  const shell = new Shell(page)
  const row = (name: RegExp) => page.getByRole('row', { name }).first()
  await bar.go(2014)
  await shell.view('Compare').click()
  await bar.shows(2014)
  await expect(row(/^Capacity, TEU\/yr/)).toContainText(/not there yet.*410,000/)
  await expect(row(/^Area, ha/)).toContainText('no figure found as of 2014')
  await expect(row(/^Throughput, TEU/)).toContainText('no figure found as of 2014')
  await bar.go(2023)
  await expect(row(/^Capacity, TEU\/yr/)).toContainText('no figure found as of 2023')
  await expect(row(/^Throughput, TEU/)).toContainText('66,100 (2023, by rail)')
  await bar.go(2024)
  await expect(row(/^Capacity, TEU\/yr/)).toContainText(/66,500.*133,000/)
  await expect(row(/^Utilisation/)).toContainText('17.3–34.6 % (2024)')
  await expect(page.locator('.compare-view')).toContainText('as of 2024')
  await shell.view('Network').click()
  await bar.shows(2024)
})

test('Routes and the user’s own files are of now, whatever year is shown', async ({ page }) => {
  const bar = new YearBar(page)
  await bar.go(2013)
  await expect.poll(() => onMap(page)).not.toContain('terminal:xian')
  await new RoutesPanel(page).open()
  await expect(bar.bar).toHaveCount(0)
  await expect.poll(() => onMap(page)).toContain('terminal:xian')
  await new Shell(page).view('Network').click()
  await bar.shows(2013)
})

test('the keyboard finds the bar between the map and the chart', async ({ page }) => {
  await new YearBar(page).go(2024)
  await new MapPanel(page).stop.focus()
  const stops: string[] = []
  for (let i = 0; i < 16; i += 1) {
    await page.keyboard.press('Tab')
    stops.push(await new Shell(page).focusedText())
  }
  const places = [
    /^Now$/,
    /^Play the years$/,
    /^Year, as of/,
    /^Shown as of 31 December 2024/,
    /^Height of the chart$/,
  ]
  const found = places.map((place) => stops.findIndex((stop) => place.test(stop)))
  expect(
    found.every((at, i) => at >= 0 && at > (found[i - 1] ?? -1)),
    stops.join(' | '),
  ).toBe(true)
})

for (const [width, height] of [
  [1440, 900],
  [1024, 700],
  [800, 600],
] as const) {
  test(`${width}×${height}: nothing in the bar meets, and the map keeps its room`, async ({ app, page }) => {
    await app.setContentSize(width, height)
    const bar = new YearBar(page)
    await bar.go(2024)
    await expect.poll(() => bar.faults()).toEqual([])
    expect((await new MapPanel(page).painted()).size.height).toBeGreaterThanOrEqual(320)
  })
}

for (const theme of ['light', 'dark'] as const) {
  test(`P24: a year, ${theme}`, async ({ app, page }) => {
    await app.setTheme(theme)
    const bar = new YearBar(page)
    const faults = async () => {
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) =>
          nodes.map((node) => `${id}: ${node.target.join(' ')} — ${node.failureSummary ?? ''}`),
        )
    }
    expect(await faults(), 'now').toEqual([])
    await bar.go(2023)
    expect(await faults(), '2023').toEqual([])
    await bar.go(2013)
    await new Shell(page).view('Compare').click()
    await expect(page.locator('.compare-view')).toContainText('not there yet')
    expect(await faults(), 'Compare in 2013').toEqual([])
  })
}

test('where motion is reduced nothing plays: a press goes one year on, and says why', async ({ page }) => {
  const bar = new YearBar(page)
  const session = await page.context().newCDPSession(page)
  const setMotion = (value: string) =>
    session.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value }] })
  await setMotion('reduce')
  await bar.go(2013)
  await expect(bar.play).toHaveAccessibleName('One year on')
  await expect(bar.play).toHaveAttribute('title', /Motion is reduced/)
  await bar.play.click()
  await bar.shows(2014)
  await expect(new Shell(page).statusLine.getByRole('status')).toContainText('2014: Lianyungang operating')
  await setMotion('')
})

test('the menu goes through the years, from any view', async ({ app, page }) => {
  const bar = new YearBar(page)
  const choose = (id: string) =>
    app.electron.evaluate(
      ({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click(),
      id,
    )
  await bar.go(2014)
  await new Shell(page).view('Routes').click()
  await choose('year-on')
  await bar.shows(2015)
  await choose('year-back')
  await bar.shows(2014)
  await choose('year-now')
  await bar.shows('now')
})
