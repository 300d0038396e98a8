import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../fixtures/app'
import { EXAMPLE, OwnFolder, SHIPPED } from '../fixtures/own-folder'
import type { TarmaqApp } from '../fixtures/tarmaq-app'
import { MapPanel } from '../pages/map-panel'
import { Shell } from '../pages/shell'

type Item = 'open-folder' | 'use-built-in' | 'reload-folder'

/** Chooses an item of the native menu. */
async function choose(app: TarmaqApp, item: Item): Promise<void> {
  await app.electron.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), item)
}

/** Chooses a folder in the dialog that the menu opens. */
async function openFolder(app: TarmaqApp, folder: string): Promise<void> {
  await app.electron.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
  }, folder)
  await choose(app, 'open-folder')
}

const problems = (page: Page): Locator => page.getByRole('dialog', { name: /^Problems in/ })
const chip = (page: Page): Locator => page.locator('.status-folder')

async function labelsOf(page: Page): Promise<string[]> {
  return (await new MapPanel(page).painted()).labels.map(({ text }) => text)
}

/** No sideways scrolling: neither of the window nor of a pane that should not. */
async function expectNoOverflow(page: Page): Promise<void> {
  const wide = await page.evaluate(() =>
    ['html', '.top-bar', '.list-panel:not([hidden])', '.details-scroll', '.status-line', '.compare-main']
      .flatMap((selector) => [...document.querySelectorAll(selector)])
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      .map((element) => `${element.tagName}.${element.className}`),
  )
  expect(wide.filter((name) => !name.includes('status-line'))).toEqual([])
}

test.describe('--data with a good folder', () => {
  test.use({ launch: { args: ['--data', EXAMPLE] } })
  test.beforeEach(async ({ app }) => app.waitReady())

  test('shows that network and nothing of another', async ({ page }) => {
    const shell = new Shell(page)
    await expect(chip(page)).toHaveText('Your folder: example-network')
    await expect(page).toHaveTitle('example-network – Tarmaq')
    await expect(page.getByText('50.0 %'), 'a utilisation with nothing to say beside it').toBeVisible()
    await expect(page.locator('.badge:empty')).toHaveCount(0)
    await expect(shell.row(/^Varna.*120,000/)).toHaveAttribute('aria-selected', 'true')
    await expect(shell.details.getByRole('heading', { level: 2 })).toHaveText('Example Terminal Varna')
    expect(await labelsOf(page)).toEqual(expect.arrayContaining(['Varna', 'Giurgiu']))
    for (const tab of ['Terminals', 'Crossings', 'Routes', 'Presence'] as const) {
      await shell.listTab(tab).click()
      await expect(page.locator('body')).not.toContainText(/Xi.an/)
      await page.getByRole('complementary', { name: 'List' }).getByRole('option').first().click()
      await expect(shell.details.getByRole('heading', { level: 2 })).not.toBeEmpty()
      await expect(page.locator('body')).not.toContainText(/Xi.an/)
    }
    await shell.listTab('Terminals').click()
  })

  test('compares, searches and lists the sources of that network', async ({ page }) => {
    const shell = new Shell(page)
    await shell.view('Compare').click()
    await expect(page.getByRole('row', { name: /Capacity/ }).first()).toContainText('120,000')
    await expect(page.locator('body')).not.toContainText(/Xi.an/)
    await shell.view('Network').click()
    await shell.search.fill('Odessos')
    await shell.hits.first().click()
    await expect(shell.details.getByRole('heading', { level: 2 })).toContainText('Varna')
    await shell.statusLine.getByRole('button', { name: /figures/ }).click()
    await expect(shell.sheet('Sources and conflicts')).toBeVisible()
    await page.keyboard.press('Escape')
  })

  test('the built-in network comes back from the menu', async ({ app, page }) => {
    const shell = new Shell(page)
    await choose(app, 'use-built-in')
    await expect(page).toHaveTitle('Tarmaq')
    await expect(chip(page)).toHaveCount(0)
    await expect(shell.row(/^Xi'an.*66,500/)).toBeVisible()
    await expect(shell.statusLine).toContainText('Showing the built-in network.')
    await new MapPanel(page).press('Home')
    expect(await labelsOf(page)).toEqual(expect.arrayContaining([expect.stringContaining("Xi'an")]))
  })
})

test.describe('a copy of the shipped folder', () => {
  let own: OwnFolder
  test.beforeAll(() => {
    own = OwnFolder.copyOf(SHIPPED, 'my copy')
  })
  test.afterAll(() => own.remove())
  test.beforeEach(async ({ app }) => app.waitReady())

  test('opens from the dialog; Reload shows an edited capacity, with view, selection and camera kept', async ({
    app,
    page,
  }) => {
    const shell = new Shell(page)
    const map = new MapPanel(page)
    await openFolder(app, own.path)
    await expect(chip(page)).toHaveText('Your folder: my copy')
    await shell.row(/^Lianyungang/).click()
    await map.press('+')
    const { camera } = await map.painted()

    own.edit('observations.json', (content) =>
      (content as { subject: string; measure: string; value: unknown }[]).map((figure) =>
        figure.subject === 'terminal:lianyungang' && figure.value === 410_000
          ? { ...figure, value: 432_100 }
          : figure,
      ),
    )
    await choose(app, 'reload-folder')
    await expect(shell.row(/^Lianyungang.*432,100/)).toHaveAttribute('aria-selected', 'true')
    await expect(shell.details).toContainText('432,100')
    await expect(page.getByRole('img', { name: /432,100/ }).first()).toBeVisible()
    expect((await map.painted()).camera).toEqual(camera)
  })

  test('P10: broken, it shows every problem, by keyboard alone, and the last good network stays', async ({
    app,
    page,
  }) => {
    const shell = new Shell(page)
    const before = await page.evaluate(() => document.querySelector('.list-pane')?.textContent)
    own.edit('places.json', (content) => {
      const [first, ...rest] = content as { position: object }[]
      return [{ ...first, position: { ...first?.position, lat: 112 } }, ...rest]
    })
    writeFileSync(join(own.path, 'place.json'), '[]')
    await new MapPanel(page).stop.focus()
    await choose(app, 'reload-folder')

    const list = problems(page)
    await expect(list).toBeVisible()
    await expect(list).toContainText('2 problems were found')
    await expect(list).toContainText('The last good network, “my copy”, stays on screen.')
    const row = list.getByRole('row', { name: /places\.json/ }).filter({ hasText: 'position.lat' })
    await expect(row.getByRole('rowheader')).toHaveText(
      /^places\.json\[0\]\.position\.latline \d+, column \d+$/,
    )
    await expect(row.getByRole('cell')).toHaveText([
      'This value cannot stand here. Replace it by what is expected.',
      '112',
      'a number from -90 to 90',
    ])
    expect(await list.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true)
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('.sheet').analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])

    const copy = list.getByRole('button', { name: 'Copy as text' })
    for (let i = 0; i < 5 && !(await copy.evaluate((node) => node === document.activeElement)); i++)
      await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const copied = () => app.electron.evaluate(({ clipboard }) => clipboard.readText())
    await expect.poll(copied).toMatch(/^Problems in “my copy”\n\nplace\.json\n {2}This JSON file is none/)
    await page.keyboard.press('Escape')
    await expect(list).toBeHidden()
    await expect(new MapPanel(page).stop).toBeFocused()
    expect(await page.evaluate(() => document.querySelector('.list-pane')?.textContent)).toBe(before)
    await expect(shell.details).toContainText('432,100')

    await shell.statusLine.getByRole('button', { name: '“my copy”: 2 problems' }).press('Enter')
    await expect(list).toBeVisible()
    own.edit('places.json', (content) => {
      const [first, ...rest] = content as { position: object }[]
      return [{ ...first, position: { ...first?.position, lat: 34.6 } }, ...rest]
    })
    rmSync(join(own.path, 'place.json'))
    await choose(app, 'reload-folder')
    await expect(list).toBeHidden()
    await expect(shell.statusLine.getByRole('button', { name: /problems/ })).toHaveCount(0)
  })

  test('P10: a folder of something else is refused, and a dialog that is cancelled changes nothing', async ({
    app,
    page,
  }) => {
    await openFolder(app, EXAMPLE)
    await expect(chip(page)).toHaveText('Your folder: example-network')
    await openFolder(app, join(SHIPPED, '..'))
    await expect(problems(page)).toContainText('The file is missing. Create it')
    await page.keyboard.press('Escape')
    await app.electron.evaluate(({ dialog }) => {
      dialog.showOpenDialog = async () => ({ canceled: true, filePaths: [] })
    })
    await choose(app, 'open-folder')
    await expect(chip(page)).toHaveText('Your folder: example-network')
    await expect(problems(page)).toBeHidden()
  })
})

test.describe('--data with a broken folder', () => {
  test.use({ launch: { args: ['--data', join(EXAMPLE, 'places.json')] } })

  test('P10: opens on the built-in network with the problems over it', async ({ app, page }) => {
    await app.waitReady()
    await expect(problems(page)).toContainText('This folder is not there or cannot be read.')
    await expect(problems(page)).toContainText('The built-in network stays on screen.')
    await page.keyboard.press('Escape')
    await expect(new Shell(page).row(/^Xi'an.*66,500/)).toBeVisible()
    await expect(page).toHaveTitle('Tarmaq')
  })
})

/** Texts that would do harm as anything but text. */
const HOSTILE = {
  markup: '<img src=x onerror=alert(1)><b>bold</b>{0}%s',
  'RTL override': '\u202eevil \u2067text',
  '10,000 characters': `${'W'.repeat(6000)} ${'я'.repeat(3999)}`,
} as const

const NAMES = new Set(['en', 'bg', 'kk', 'ru', 'zh', 'name', 'title', 'publisher', 'note'])

function renamed(value: unknown, word: string): unknown {
  if (Array.isArray(value)) return value.map((item) => renamed(item, word))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      NAMES.has(key) && typeof inner === 'string' ? word : renamed(inner, word),
    ]),
  )
}

for (const [kind, word] of Object.entries(HOSTILE)) {
  test(`P23: names of ${kind} are text in list, map, tooltip, chart, details and title`, async ({
    app,
    page,
  }) => {
    test.setTimeout(180_000)
    const own = OwnFolder.copyOf(EXAMPLE, kind === 'markup' ? '<img src=x onerror=alert(1)>' : 'hostile')
    for (const file of [
      'places',
      'terminals',
      'crossings',
      'institutions',
      'routes',
      'originators',
      'sources',
    ]) {
      own.edit(`${file}.json`, (content) => renamed(content, word))
    }
    await app.waitReady()
    const shell = new Shell(page)
    await openFolder(app, own.path)
    await expect(chip(page)).toBeVisible()
    await shell.listTab('Terminals').click()
    await page.locator('.row-name').first().click()
    await expect(shell.details.getByRole('heading', { level: 2 })).toHaveText(word)
    await expect(page.locator('.row-name').first()).toHaveText(word)
    await expect(page.locator('.capacity-name').first()).toHaveText(word)
    await expectNoOverflow(page)
    const folder = kind === 'markup' ? '<img src=x onerror=alert(1)>' : 'hostile'
    await expect(page).toHaveTitle(`${folder} – Tarmaq`)

    const map = new MapPanel(page)
    const { labels, size } = await map.painted()
    for (const { text, box } of labels.filter(({ key }) => !key.startsWith('place:'))) {
      for (const line of text.split('\n')) expect([...line].length).toBeLessThanOrEqual(40)
      expect(box.right - box.left).toBeLessThan(size.width)
    }
    await map.stop.focus()
    await page.keyboard.press('PageDown')
    const card = page.locator('.map-hover-card')
    await expect(card.locator('strong')).toBeVisible()
    expect((await card.boundingBox())?.height).toBeLessThan(size.height)

    await shell.view('Compare').click()
    await expect(page.locator('.picker-name').first()).toHaveText(word)
    await expectNoOverflow(page)
    await shell.view('Network').click()
    expect(await page.locator('img, b').count()).toBe(0)
    own.remove()
  })
}

test.describe('a network with nothing in it', () => {
  let own: OwnFolder
  test.beforeAll(() => {
    own = OwnFolder.copyOf(EXAMPLE, 'nothing')
    for (const file of ['places', 'terminals', 'crossings', 'institutions', 'legs', 'routes', 'themes']) {
      writeFileSync(join(own.path, `${file}.json`), '[]')
    }
    for (const file of ['observations', 'originators', 'sources']) {
      writeFileSync(join(own.path, `${file}.json`), '[]')
    }
  })
  test.afterAll(() => own.remove())

  test('says so, in every view', async ({ app, page }) => {
    await app.waitReady()
    const shell = new Shell(page)
    await openFolder(app, own.path)
    await expect(chip(page)).toHaveText('Your folder: nothing')
    await expect(page.getByRole('complementary', { name: 'List' })).toContainText('None in this network')
    await expect(page.getByText('This network has no terminals.')).toBeVisible()
    await expect(shell.statusLine).toContainText('0 figures')
    await shell.view('Compare').click()
    await expect(page.locator('.compare-empty')).toBeVisible()
    await shell.view('Network').click()
    await choose(app, 'use-built-in')
    await expect(shell.row(/^Xi'an.*66,500/)).toBeVisible()
  })
})
