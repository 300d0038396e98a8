import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { movementFiles } from '../fixtures/movement-files'
import type { TarmaqApp } from '../fixtures/tarmaq-app'
import { ImportsPanel } from './imports-panel'

/** Where a walk stands. */
export interface Walk {
  readonly app: TarmaqApp
  readonly page: Page
  /** The panes stand behind tabs. */
  readonly narrow: boolean
  /** For files of the walk's own. */
  readonly folder: string
}

/** A state of the window that is worth a look. */
export interface Screen {
  readonly name: string
  /** Only there where the panes stand behind tabs. */
  readonly narrowOnly?: true
  /** Comes from the screen before. Locators go by position and state, so that they hold in every language. */
  readonly reach: (walk: Walk) => Promise<void>
}

async function tab({ page, narrow }: Walk, at: number): Promise<void> {
  if (narrow) await page.locator('.narrow-tabs [role=tab]').nth(at).click()
}

/** Chooses an item of the native menu. */
async function command({ app }: Walk, item: string): Promise<void> {
  const found = await app.electron.evaluate(({ Menu }, id) => {
    const chosen = Menu.getApplicationMenu()?.getMenuItemById(id)
    chosen?.click()
    return chosen !== undefined && chosen !== null
  }, item)
  if (!found) throw new Error(`the menu has no ${item}`)
}

async function switchTo({ page }: Walk, bar: string, at: number): Promise<void> {
  await page.locator(`${bar} .chart-switch`).first().locator('button').nth(at).click()
}

/** Of a list that stands beside the map, or is folded in smaller windows. */
async function listTab({ page }: Walk, at: number): Promise<void> {
  const tabs = page.locator('.list-tabs [role=tab]')
  if (!(await tabs.first().isVisible()))
    await page.locator('.top-bar .icon-button[aria-expanded=false]:not([aria-haspopup])').click()
  await tabs.nth(at).click()
  await expect(tabs.nth(at)).toHaveAttribute('aria-selected', 'true')
}

/** Folds the list where it lies over the map. */
async function foldList({ page }: Walk): Promise<void> {
  const over = page.locator('.list-pane[data-floating=true]')
  if (!(await over.isVisible())) return
  await page.locator('.top-bar .icon-button[aria-expanded=true]:not([aria-haspopup])').click()
  await expect(over).toBeHidden()
}

const network: readonly Screen[] = [
  { name: 'network', reach: async () => {} },
  {
    name: 'evidence',
    reach: async (walk) => {
      await tab(walk, 2)
      await walk.page.locator('.details-scroll .figure-tile .figure-button').first().click()
      await walk.page.locator('.evidence').waitFor()
    },
  },
  {
    name: 'chart',
    narrowOnly: true,
    reach: async (walk) => {
      await walk.page.keyboard.press('Escape')
      await tab(walk, 1)
    },
  },
  {
    name: 'tacheng-link',
    reach: async (walk) => {
      if (await walk.page.locator('.evidence').count()) await walk.page.keyboard.press('Escape')
      await tab(walk, 2)
      await walk.page.locator('.link-row .button').nth(2).click()
    },
  },
  {
    name: 'crossing',
    reach: async (walk) => {
      await walk.page.locator('#search').fill('Dostyk')
      await walk.page
        .locator('.search-hit')
        .filter({ hasText: /Alashankou|Алашан|阿拉山口/ })
        .first()
        .click()
      await tab(walk, 2)
    },
  },
  { name: 'list-crossings', reach: (walk) => listTab(walk, 1) },
  { name: 'list-routes', reach: (walk) => listTab(walk, 2) },
  {
    name: 'institution',
    reach: async (walk) => {
      await listTab(walk, 3)
      await walk.page.locator('.list-row').first().click()
      await tab(walk, 2)
    },
  },
]

const years: readonly Screen[] = [
  {
    name: 'year-2013',
    reach: async (walk) => {
      await listTab(walk, 0)
      await tab(walk, 0)
      await command(walk, 'fit-all')
      await walk.page.locator('.year-bar [type=range]').fill('2013')
      await expect(walk.page.locator('.year-bar')).toHaveAttribute('data-year', '2013')
    },
  },
  {
    name: 'year-2028',
    reach: async ({ page }) => {
      await page.locator('.year-bar [type=range]').fill('2028')
      await expect(page.locator('.year-bar')).toHaveAttribute('data-year', '2028')
    },
  },
  {
    name: 'context-menu',
    reach: async (walk) => {
      await command(walk, 'year-now')
      await listTab(walk, 0)
      await walk.page.locator('.list-row').nth(1).click({ button: 'right' })
      await walk.page.locator('[role=menu]').waitFor()
    },
  },
  {
    name: 'palette',
    reach: async (walk) => {
      await walk.page.keyboard.press('Escape')
      await expect(walk.page.getByRole('menu')).toHaveCount(0)
      await command(walk, 'open-palette')
      await walk.page.locator('.palette-item').first().waitFor()
    },
  },
  {
    name: 'export-menu',
    reach: async ({ page }) => {
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await page.locator('.export-button').click()
      await page.locator('[role=menu]').waitFor()
    },
  },
]

const compare: readonly Screen[] = [
  {
    name: 'compare',
    reach: async (walk) => {
      await walk.page.keyboard.press('Escape')
      await expect(walk.page.getByRole('menu')).toHaveCount(0)
      await command(walk, 'view-compare')
      await walk.page.locator('.compare-view').waitFor()
    },
  },
  {
    name: 'compare-end',
    reach: async ({ page }) => {
      await page.locator('.compare-view').evaluate((pane) => {
        const scroller = [pane, ...pane.querySelectorAll('*')].find(
          (element) => element.scrollHeight > element.clientHeight + 40,
        )
        scroller?.scrollTo({ top: scroller.scrollHeight })
      })
    },
  },
]

const routes: readonly Screen[] = [
  {
    name: 'routes',
    reach: async (walk) => {
      await command(walk, 'view-routes')
      await walk.page.locator('[data-view=routes]').waitFor()
      await foldList(walk)
      await tab(walk, 0)
      await walk.page.locator('.map-pane').waitFor()
    },
  },
  {
    name: 'routes-alternatives',
    reach: async (walk) => {
      await tab(walk, 1)
      await walk.page.locator('.ways tbody tr').first().waitFor()
      for (const i of [0, 1, 2]) await walk.page.locator('.ways input[type=checkbox]').nth(i).check()
      await walk.page.locator('.ways .way-choose').nth(2).click()
    },
  },
  {
    name: 'routes-strip',
    reach: async (walk) => {
      await switchTo(walk, '.routes-bar', 1)
      await walk.page.locator('.strip-svg').waitFor()
    },
  },
  {
    name: 'routes-compare',
    reach: async (walk) => {
      await switchTo(walk, '.routes-bar', 2)
      await walk.page.locator('.stack-chart canvas').first().waitFor()
    },
  },
]

/** Chooses a file in the view of the user's own files, as if in the dialog. */
async function begin({ app, page }: Walk, path: string): Promise<ImportsPanel> {
  const panel = new ImportsPanel(app, page)
  await panel.choose(path)
  return panel
}

async function submit({ page }: Walk): Promise<void> {
  await page.locator('.import-form button[type=submit]').click()
}

const imports: readonly Screen[] = [
  {
    name: 'imports-welcome',
    reach: async (walk) => {
      await command(walk, 'view-imports')
      await walk.page.locator('.imports-welcome-card').waitFor()
    },
  },
  {
    name: 'imports-columns',
    reach: async (walk) => {
      await begin(walk, movementFiles.misspelt(walk.folder))
    },
  },
  {
    name: 'imports-names',
    reach: async (walk) => {
      await submit(walk)
      await new ImportsPanel(walk.app, walk.page).at('names')
    },
  },
  {
    name: 'imports-refused',
    reach: async (walk) => {
      const panel = await begin(walk, movementFiles.hundredBad(walk.folder))
      await submit(walk)
      await panel.at('result')
    },
  },
  {
    name: 'imports-series',
    reach: async (walk) => {
      const panel = new ImportsPanel(walk.app, walk.page)
      await panel.menu('open-sample')
      await panel.at('columns')
      await submit(walk)
      await panel.at('result')
      await walk.page.locator('.import-outcome .button.is-primary').click()
      await panel.answered()
    },
  },
  {
    name: 'imports-utilisation',
    reach: async (walk) => {
      await switchTo(walk, '.imports-bar', 1)
      await walk.page.locator('.heat').first().waitFor()
    },
  },
  {
    name: 'imports-flows',
    reach: async (walk) => {
      await switchTo(walk, '.imports-bar', 2)
      await walk.page.locator('.imports-body table').first().waitFor()
    },
  },
]

/** Opens a sheet by its command, once what stood open is closed. */
function sheet(name: string, id: string, shows: string): Screen {
  return {
    name,
    reach: async (walk) => {
      await walk.page.keyboard.press('Escape')
      await expect(walk.page.getByRole('dialog')).toHaveCount(0)
      await command(walk, id)
      await walk.page.locator(shows).first().waitFor()
    },
  }
}

const sheets: readonly Screen[] = [
  {
    name: 'conflicts',
    reach: async (walk) => {
      await command(walk, 'view-network')
      await walk.page.locator('.status-button').click()
      await walk.page.locator('.ledger').waitFor()
    },
  },
  { name: 'sources', reach: async ({ page }) => page.locator('.sheet-tablist [role=tab]').nth(1).click() },
  sheet('about', 'open-about', '.sheet-body'),
  sheet('shortcuts', 'open-shortcuts', '.shortcuts'),
  sheet('method', 'open-method', '.method'),
  sheet('settings', 'open-settings', '.settings'),
  {
    name: 'settings-reset',
    reach: async ({ page }) => {
      await page.locator('.settings-section').last().getByRole('button').click()
      await page.getByRole('alertdialog').waitFor()
    },
  },
]

/** Every screen of the window, each reached from the one before. */
export const SCREENS: readonly Screen[] = [...network, ...years, ...compare, ...routes, ...imports, ...sheets]

/** Waits until nothing is half drawn: fonts and animations in place, no move of the map. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)))
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  })
  await page
    .locator('[data-map-state="idle"], [data-map-state="none"]')
    .first()
    .waitFor({ state: 'attached' })
}

/** Goes through every screen of a window that is ready, and calls `look` on each. */
export async function walkScreens(app: TarmaqApp, look: (screen: string) => Promise<void>): Promise<void> {
  const { page } = app
  const folder = mkdtempSync(join(tmpdir(), 'tarmaq-walk-'))
  const narrow = await page.evaluate(() => innerWidth < 900)
  try {
    for (const { name, narrowOnly, reach } of SCREENS) {
      if (narrowOnly && !narrow) continue
      await reach({ app, page, narrow, folder })
      await settled(page)
      await look(name)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
