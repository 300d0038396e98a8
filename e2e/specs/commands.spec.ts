import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures/app'
import type { TarmaqApp } from '../fixtures/tarmaq-app'
import { seriousFaults } from '../pages/axe'
import { ContextMenu } from '../pages/context-menu'
import { MapPanel } from '../pages/map-panel'
import { Palette } from '../pages/palette'
import { RoutesPanel } from '../pages/routes-panel'
import { Shell } from '../pages/shell'

test.beforeEach(async ({ app, page }) => {
  await app.waitReady()
  await page.keyboard.press('ControlOrMeta+1')
})

function copied(app: TarmaqApp): Promise<string> {
  return app.electron.evaluate(({ clipboard }) => clipboard.readText())
}

/** The pane that has the focus, and whether one can see where in it. */
function focusedPane(page: Page): Promise<{ readonly pane: string; readonly ringed: boolean }> {
  return page.evaluate(() => {
    const focused = document.activeElement ?? document.body
    const around = [focused, focused.parentElement, focused.parentElement?.parentElement]
    const ringed = around.some((element) => {
      if (!element) return false
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
    })
    return { pane: focused.closest('[data-pane]')?.getAttribute('data-pane') ?? '', ringed }
  })
}

/** Goes once round by F6 from where the focus is. */
async function round(page: Page, key: string): Promise<string[]> {
  const panes: string[] = []
  for (let i = 0; i < 12; i += 1) {
    await page.keyboard.press(key)
    const { pane, ringed } = await focusedPane(page)
    expect(ringed, `the focus is seen in ${pane}`).toBe(true)
    if (pane === panes[0]) return panes
    panes.push(pane)
  }
  throw new Error(`no way round: ${panes.join(' ')}`)
}

test.describe('F6', () => {
  for (const [view, key, shown, panes] of [
    ['Network', '1', '[data-view=network]', ['top', 'list', 'map', 'years', 'chart', 'details', 'status']],
    ['Compare', '2', '.compare-view', ['top', 'main', 'years', 'status']],
    [
      'Routes',
      '3',
      '[data-view=routes]:has([data-search=answered]) [data-pane=details] button >> nth=0',
      ['top', 'list', 'map', 'chart', 'details', 'status'],
    ],
    ['Your data', '4', '.imports-welcome-card', ['top', 'main', 'status']],
  ] as const) {
    test(`goes round the panes of ${view}, and back`, async ({ app, page }) => {
      await app.setContentSize(1440, 900)
      await page.keyboard.press(`ControlOrMeta+${key}`)
      await expect(page.locator(shown)).toBeVisible()
      const forth = await round(page, 'F6')
      const fromTop = (round: string[]) => [
        ...round.slice(round.indexOf('top')),
        ...round.slice(0, round.indexOf('top')),
      ]
      expect(fromTop(forth)).toEqual(panes)
      expect(fromTop((await round(page, 'Shift+F6')).toReversed())).toEqual(panes)
    })
  }

  test('comes back to what had the focus in a pane', async ({ app, page }) => {
    await app.setContentSize(1440, 900)
    const shell = new Shell(page)
    await shell.listTab('Terminals').click()
    await shell.row(/^Dostyk/).click()
    await round(page, 'F6')
    while ((await focusedPane(page)).pane !== 'list') await page.keyboard.press('F6')
    await expect(shell.row(/^Dostyk/)).toBeFocused()
  })

  test('goes only to the pane that is shown in a narrow window', async ({ app, page }) => {
    await app.setContentSize(820, 640)
    const panes = await round(page, 'F6')
    expect(panes.toSorted()).toEqual(['map', 'status', 'tabs', 'top', 'years'].toSorted())
    await app.setContentSize(1440, 900)
  })
})

test.describe('back and forward', () => {
  // An app of its own, in which one has been nowhere yet.
  test.use({ launch: { args: ['--lang=en'] } })

  test('through views, selections and questions by keys, buttons and the mouse', async ({ page }) => {
    const shell = new Shell(page)
    const heading = shell.details.getByRole('heading', { level: 2 })
    const back = page.getByRole('button', { name: 'Back', exact: true })
    const forward = page.getByRole('button', { name: 'Forward', exact: true })
    await expect(back).toBeDisabled()
    await expect(forward).toBeDisabled()

    await shell.row(/^Lianyungang/).click()
    await shell.row(/^Dostyk/).click()
    await page.keyboard.press('ControlOrMeta+2')
    await expect(shell.view('Compare')).toBeChecked()

    await page.keyboard.press('Alt+ArrowLeft')
    await expect(heading).toContainText('Dostyk')
    await back.click()
    await expect(heading).toContainText('Lianyungang')
    await page.evaluate(() =>
      document.body.dispatchEvent(new MouseEvent('mouseup', { button: 3, bubbles: true })),
    )
    await expect(heading).toContainText("Xi'an")
    await expect(back).toBeDisabled()

    await page.evaluate(() =>
      document.body.dispatchEvent(new MouseEvent('mouseup', { button: 4, bubbles: true })),
    )
    await expect(heading).toContainText('Lianyungang')
    await forward.click()
    await page.keyboard.press('Alt+ArrowRight')
    await expect(shell.view('Compare')).toBeChecked()
    await expect(forward).toBeDisabled()

    await page.keyboard.press('Alt+ArrowLeft')
    await shell.row(/^Poti/).click()
    await expect(forward, 'a new way cuts off what lay ahead').toBeDisabled()
  })

  test('rows that the arrows pass are one step', async ({ page }) => {
    const shell = new Shell(page)
    const heading = shell.details.getByRole('heading', { level: 2 })
    await shell.row(/^Xi'an.*66,500/).click()
    for (let i = 0; i < 4; i += 1) await page.keyboard.press('ArrowDown')
    await expect(heading).toContainText('Almaty GTS-2')
    await page.keyboard.press('Alt+ArrowLeft')
    await expect(heading).toContainText("Xi'an")
  })

  test('a question of the Routes view comes back', async ({ page }) => {
    const routes = new RoutesPanel(page)
    await routes.open()
    const before = await routes.end('To').inputValue()
    await routes.setEnd('To', 'Baku')
    await page.keyboard.press('Alt+ArrowLeft')
    await expect(routes.end('To')).toHaveValue(before)
    await routes.answered()
  })

  test('a button tells its keys', async ({ page }) => {
    await page.keyboard.press('ControlOrMeta+2')
    await page.mouse.move(700, 500)
    await page.getByRole('button', { name: 'Back', exact: true }).hover()
    await expect(page.getByRole('tooltip')).toContainText('Back')
    await expect(page.getByRole('tooltip').locator('kbd').first()).toBeVisible()
  })
})

test.describe('context menus by keyboard', () => {
  test('of a row: details, comparison, map, route, name, coordinates', async ({ app, page }) => {
    const shell = new Shell(page)
    const menu = new ContextMenu(page)
    await shell.listTab('Terminals').click()
    const row = shell.row(/^Lianyungang/)
    await row.focus()
    await menu.open()
    expect(await menu.items()).toEqual(
      expect.arrayContaining([
        'Open details',
        'Remove from the comparison',
        'Centre on the map',
        'Copy name',
      ]),
    )
    await menu.choose('Copy name')
    await expect(row).toBeFocused()
    expect(await copied(app)).toBe('Lianyungang China–Kazakhstan logistics base')

    await menu.open()
    await menu.choose('Copy coordinates')
    expect(await copied(app)).toMatch(/^34\.\d+, 119\.\d+$/)

    await menu.open()
    await menu.choose('Route from here')
    await expect(shell.view('Routes')).toBeChecked()
    await expect(new RoutesPanel(page).end('From')).toHaveValue('Lianyungang')
    await page.keyboard.press('ControlOrMeta+1')
  })

  test('Escape closes it and gives the focus back', async ({ page }) => {
    const shell = new Shell(page)
    const menu = new ContextMenu(page)
    await shell.row(/^Dostyk/).focus()
    await menu.open()
    await page.keyboard.press('Escape')
    await expect(menu.menu).toHaveCount(0)
    await expect(shell.row(/^Dostyk/)).toBeFocused()
  })

  test('of a mark on the map', async ({ page }) => {
    const map = new MapPanel(page)
    const menu = new ContextMenu(page)
    await map.settle()
    await map.stop.focus()
    await page.keyboard.press('PageDown')
    await menu.open()
    const name = await menu.menu.locator('.context-heading').first().innerText()
    await menu.choose('Open details')
    await expect(new Shell(page).details.getByRole('heading', { level: 2 })).toHaveText(name)
  })

  test('of a row of the chart, and of a figure of its table', async ({ app, page }) => {
    const menu = new ContextMenu(page)
    const chart = page.locator('.capacity-pane')
    await chart.locator('canvas').focus()
    await page.keyboard.press('ArrowDown')
    await menu.open()
    await menu.choose('Copy with citation')
    expect(await copied(app)).toContain('410,000 TEU/yr')

    await chart.getByRole('radio', { name: 'Table' }).click()
    await chart.getByRole('button', { name: /133,000/ }).focus()
    await menu.open()
    expect((await menu.items())[0]).toBe('Where this comes from')
    expect(await menu.items()).toContain('Route from here')
    await menu.choose('Where this comes from')
    await expect(new Shell(page).evidence).toContainText('133,000 TEU/yr')
    await page.keyboard.press('Escape')
    await chart.getByRole('radio', { name: 'Chart' }).click()
  })

  test('of a figure in the details: its source opens', async ({ app, page }) => {
    await app.electron.evaluate(({ shell }) => {
      const opened: string[] = []
      Object.assign(globalThis, { opened })
      shell.openExternal = async (url: string) => void opened.push(url)
    })
    const menu = new ContextMenu(page)
    await new Palette(page).choose('kazakhstan terminal in xian', 'terminal:xian')
    await page.locator('.details .figure-button', { hasText: '66,500' }).first().focus()
    await menu.open()
    await menu.choose('Open source: RailFreight.com')
    const opened = () => app.electron.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)
    await expect.poll(opened).toEqual([expect.stringMatching(/^https:/)])
  })

  test('by the right button where it was pressed', async ({ page }) => {
    const menu = new ContextMenu(page)
    await new Shell(page).row(/^Poti/).click({ button: 'right', position: { x: 60, y: 10 } })
    await expect(menu.item('Centre on the map')).toBeVisible()
    const [row, box] = await Promise.all([
      new Shell(page).row(/^Poti/).boundingBox(),
      menu.menu.boundingBox(),
    ])
    expect(Math.abs((box?.x ?? 0) - (row?.x ?? 0) - 60)).toBeLessThanOrEqual(2)
    await page.keyboard.press('Escape')
  })

  test('text fields have the menu of the system, with its roles', async ({ app, page }) => {
    await app.electron.evaluate(({ Menu }) => {
      const shown: unknown[] = []
      Object.assign(globalThis, { shown })
      Menu.prototype.popup = function popup() {
        shown.push(this.items.flatMap(({ role }) => role ?? []))
      }
    })
    await new Shell(page).search.focus()
    await page.keyboard.press('Shift+F10')
    const shown = () => app.electron.evaluate(() => (globalThis as unknown as { shown: unknown[] }).shown)
    await expect.poll(shown).toEqual([['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll']])
    await expect(new ContextMenu(page).menu).toHaveCount(0)
  })
})

test('open, view a route and compare capacities by the palette alone', async ({ page }) => {
  const shell = new Shell(page)
  const palette = new Palette(page)
  await palette.choose('khorgos gateway', 'terminal:khorgos-gateway')
  await expect(shell.details.getByRole('heading', { level: 2 })).toContainText('Khorgos Gateway')

  await palette.choose('xian tacheng', 'route:xian-tacheng')
  await expect(shell.details.getByRole('heading', { level: 2 })).toContainText('Tacheng')
  await expect(shell.listTab('Routes')).toHaveAttribute('aria-selected', 'true')

  await palette.choose('compare', 'command:view-compare')
  await expect(page.locator('.compare-view')).toContainText('66,500')
  await expect(page.locator('.compare-view')).toContainText('410,000')
})

for (const theme of ['light', 'dark'] as const) {
  test(`P24: palette, context menu and shortcut sheet, ${theme}`, async ({ app, page }) => {
    await app.setTheme(theme)
    const palette = new Palette(page)
    await palette.open()
    expect(await seriousFaults(page), 'the palette').toEqual([])
    await palette.field.fill('xi')
    await expect(palette.items.first()).toHaveAttribute('data-focused')
    expect(await seriousFaults(page), 'what it found').toEqual([])
    await page.keyboard.press('Escape')
    await expect(palette.dialog).toHaveCount(0)

    const menu = new ContextMenu(page)
    await new Shell(page).listTab('Terminals').click()
    await new Shell(page).row(/^Lianyungang/).focus()
    await menu.open()
    expect(await seriousFaults(page), 'a context menu').toEqual([])
    await page.keyboard.press('Escape')

    await page.keyboard.press('?')
    await expect(new Shell(page).sheet('Keyboard')).toBeVisible()
    expect(await seriousFaults(page), 'the shortcut sheet').toEqual([])
    await page.keyboard.press('Escape')
  })
}
