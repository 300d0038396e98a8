import { commandTitles } from '../../src/shared/ipc/command-titles/command-titles'
import { type CommandId, TABLE_ROWS } from '../../src/shared/ipc/commands'
import { expect, test } from '../fixtures/app'
import { type Asked, noteWhatIsAsked } from '../fixtures/asked-of-system'
import { OwnFolder, SHIPPED } from '../fixtures/own-folder'
import type { TarmaqApp } from '../fixtures/tarmaq-app'
import { MapPanel } from '../pages/map-panel'
import { Palette } from '../pages/palette'
import { Shell } from '../pages/shell'

/** Looks at the window before a command and gives what must come true after it. */
type Effect = (app: TarmaqApp) => Promise<() => Promise<void>>

const TITLES = commandTitles('en')

test.beforeEach(async ({ app }) => app.waitReady())

function shows(find: (shell: Shell) => ReturnType<Shell['sheet']>): Effect {
  return async ({ page }) =>
    async () =>
      expect(find(new Shell(page))).toBeVisible()
}

function opens(sheet: string): Effect {
  return shows((shell) => shell.sheet(sheet))
}

function asks(...wanted: readonly Asked[]): Effect {
  return async (app) => {
    const noted = await noteWhatIsAsked(app)
    return async () => {
      await expect.poll(noted.asked).toEqual(wanted)
      await noted.end()
    }
  }
}

function views(name: Parameters<Shell['view']>[0], from: string): Effect {
  return async ({ page }) => {
    await page.keyboard.press(from)
    return () => expect(new Shell(page).view(name)).toBeChecked()
  }
}

function lists(name: Parameters<Shell['listTab']>[0]): Effect {
  return async ({ page }) =>
    async () =>
      expect(new Shell(page).listTab(name)).toHaveAttribute('aria-selected', 'true')
}

/** Goes to Network first: what can be exported there is known. One thing is asked about at once, of several the menu lets choose. */
function exports(of: 'one' | 'several'): Effect {
  return async (app) => {
    await app.page.keyboard.press('Control+1')
    if (of === 'one') return asks('dialog')(app)
    return async () => {
      await expect(app.page.getByRole('menu')).toBeVisible()
      await app.page.keyboard.press('Escape')
    }
  }
}

/** The year that is shown, from 2020 on. */
function years(wanted: string): Effect {
  return async ({ page }) => {
    await page.keyboard.press('Control+1')
    const bar = page.locator('.year-bar')
    await bar.locator('[type=range]').fill('2020')
    await expect(bar).toHaveAttribute('data-year', '2020')
    return async () => {
      await expect(bar).toHaveAttribute('data-year', wanted)
      await bar.locator('.year-now').click()
    }
  }
}

function colours(theme: string): Effect {
  return async (app) => () =>
    expect.poll(() => app.electron.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe(theme)
}

/** Sets the zoom before the command; it must be greater, smaller or the same after it. */
function zooms(from: number, wanted: (level: number) => boolean): Effect {
  return async (app) => {
    const zoom = (level?: number) =>
      app.electron.evaluate(({ BrowserWindow }, set) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents
        if (set !== null) contents?.setZoomLevel(set)
        return contents?.getZoomLevel() ?? Number.NaN
      }, level ?? null)
    await zoom(from)
    return async () => {
      await expect.poll(async () => wanted(await zoom())).toBe(true)
      await zoom(0)
    }
  }
}

/** Main must say anew what became of the folder. */
const readsFolder: Effect = async ({ page }) => {
  await page.evaluate(() => {
    const counts = window as unknown as { told: number }
    counts.told = 0
    window.tarmaq.onNetwork(() => {
      counts.told += 1
    })
  })
  const told = () => page.evaluate(() => (window as unknown as { told: number }).told)
  return () => expect.poll(told).toBeGreaterThan(0)
}

function moves(to: 'closer' | 'wider'): Effect {
  return async ({ page }) => {
    const map = new MapPanel(page)
    await page.keyboard.press('ControlOrMeta+1')
    await map.stop.focus()
    await map.settle()
    await page.keyboard.press(to === 'closer' ? 'End' : 'Home')
    const zoom = async () => (await map.painted()).camera.zoom
    await map.press('+')
    await map.press('-')
    const before = await zoom()
    return () => expect.poll(async () => Math.sign((await zoom()) - before)).toBe(to === 'closer' ? 1 : -1)
  }
}

function turns(step: 1 | -1): Effect {
  return async ({ page }) => {
    const paneNow = () =>
      page.evaluate(() => document.activeElement?.closest('[data-pane]')?.getAttribute('data-pane'))
    await page.keyboard.press('ControlOrMeta+1')
    await new MapPanel(page).stop.focus()
    expect(await paneNow()).toBe('map')
    return () => expect.poll(paneNow).toBe(step > 0 ? 'years' : 'list')
  }
}

/** Opens a folder first, so that there is something to forget. */
const forgetsRecent: Effect = async (app) => {
  const own = OwnFolder.copyOf(SHIPPED, 'mine')
  const hasRecent = () =>
    app.electron.evaluate(({ Menu }) => Boolean(Menu.getApplicationMenu()?.getMenuItemById('recent')))
  await app.electron.evaluate(({ dialog, Menu }, folder) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [folder] })
    Menu.getApplicationMenu()?.getMenuItemById('open-folder')?.click()
  }, own.path)
  await expect.poll(hasRecent).toBe(true)
  return async () => {
    await expect.poll(hasRecent).toBe(false)
    await app.electron.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()?.getMenuItemById('use-built-in')?.click(),
    )
    await expect(app.page.locator('.status-folder')).toHaveCount(0)
    own.remove()
  }
}

/** What every command does that can be seen from outside. A command that is added is added here. */
const EFFECTS: Readonly<Record<CommandId, Effect>> = {
  'import-file': asks('dialog'),
  'open-sample':
    async ({ page }) =>
    async () => {
      await expect(page.locator('.import-steps')).toBeVisible()
      await page.locator('.import-steps').getByRole('button', { name: 'Cancel' }).click()
    },
  'export-page': exports('one'),
  'export-map': exports('one'),
  'export-chart': exports('one'),
  'export-table': exports('several'),
  'year-back': years('2019'),
  'year-on': years('2021'),
  'year-play': years('2021'),
  'year-now': years('now'),
  'open-folder': asks('dialog'),
  'use-built-in': readsFolder,
  'reload-folder': readsFolder,
  'show-folder': asks('shown'),
  'clear-recent': forgetsRecent,
  'open-settings': opens('Settings'),
  relaunch: asks('relaunch', 'quit'),
  quit: asks('quit'),
  'focus-search':
    async ({ page }) =>
    () =>
      expect(new Shell(page).search).toBeFocused(),
  'fit-all': moves('wider'),
  'fit-opening': moves('closer'),
  'toggle-institutions': async ({ page }) => {
    const button = page.getByRole('button', { name: 'Kazakhstan’s offices in China' })
    const before = await button.getAttribute('aria-pressed')
    return () => expect(button).not.toHaveAttribute('aria-pressed', before ?? '')
  },
  'toggle-legend': async ({ page }) => {
    const button = page.getByRole('button', { name: 'Legend' })
    const before = await button.getAttribute('aria-expanded')
    return () => expect(button).not.toHaveAttribute('aria-expanded', before ?? '')
  },
  'theme-system': colours('system'),
  'theme-light': colours('light'),
  'theme-dark': colours('dark'),
  'actual-size': zooms(1, (level) => level === 0),
  'zoom-in': zooms(0, (level) => level > 0),
  'zoom-out': zooms(0, (level) => level < 0),
  'full-screen': async (app) => {
    const isFull = () =>
      app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen())
    const before = await isFull()
    return async () => {
      await expect.poll(isFull).toBe(!before)
      await app.electron.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.setFullScreen(false),
      )
      await expect.poll(isFull).toBe(false)
    }
  },
  'open-palette':
    async ({ page }) =>
    async () => {
      await expect(new Palette(page).field).toBeFocused()
      await expect(new Palette(page).field).toHaveValue('')
    },
  'go-back': async ({ page }) => {
    await page.keyboard.press('ControlOrMeta+1')
    await page.keyboard.press('ControlOrMeta+2')
    await expect(new Shell(page).view('Compare')).toBeChecked()
    return () => expect(new Shell(page).view('Network')).toBeChecked()
  },
  'go-forward': async ({ page }) => {
    await page.keyboard.press('ControlOrMeta+1')
    await page.keyboard.press('ControlOrMeta+2')
    await page.getByRole('button', { name: 'Back', exact: true }).click()
    await expect(new Shell(page).view('Network')).toBeChecked()
    return () => expect(new Shell(page).view('Compare')).toBeChecked()
  },
  'view-network': views('Network', 'ControlOrMeta+2'),
  'view-compare': views('Compare', 'ControlOrMeta+1'),
  'view-routes': views('Routes', 'ControlOrMeta+1'),
  'view-imports': views('Your data', 'ControlOrMeta+1'),
  'list-crossings': lists('Crossings'),
  'list-routes': lists('Routes'),
  'list-presence': lists('Presence'),
  'list-terminals': lists('Terminals'),
  'next-pane': turns(1),
  'previous-pane': turns(-1),
  'open-sources': opens('Sources and conflicts'),
  'open-method': opens('How routes are worked out'),
  'open-shortcuts': opens('Keyboard'),
  'show-log': asks('shown'),
  'open-about': opens('About Tarmaq'),
}

test.describe('the palette reaches every command', () => {
  test.beforeEach(async ({ app, page }) => {
    await app.setContentSize(1440, 900)
    await page.keyboard.press('ControlOrMeta+1')
  })
  test.afterEach(async ({ page }) => {
    while ((await page.getByRole('dialog').count()) > 0) {
      await page.keyboard.press('Escape')
      await expect(page.locator('.sheet-overlay')).toHaveCount(0)
    }
  })

  for (const { id } of TABLE_ROWS) {
    test(`${id}: “${TITLES[`command.${id}`]}”`, async ({ app, page }) => {
      const happened = await EFFECTS[id](app)
      await new Palette(page).choose(TITLES[`command.${id}`], `command:${id}`)
      await happened()
    })
  }
})

test('lists every command before anything is typed, what was used last first', async ({ page }) => {
  const palette = new Palette(page)
  await palette.choose('dark colours', 'command:theme-dark')
  await palette.choose('light colours', 'command:theme-light')
  await palette.open()
  await expect(palette.items.first()).toHaveAttribute('data-key', 'command:theme-light')
  await expect(palette.items.nth(1)).toHaveAttribute('data-key', 'command:theme-dark')
  expect((await palette.headings())[0]).toBe('Recently used')
  for (const { id } of TABLE_ROWS) await expect(palette.item(`command:${id}`)).toHaveCount(1)
  await page.keyboard.press('Escape')
})

for (const [typed, key] of [
  ['Хоргос', 'crossing:altynkol-khorgos'],
  ['Қорғас', 'crossing:altynkol-khorgos'],
  ['霍尔果斯', 'crossing:altynkol-khorgos'],
  ['khrgos', 'terminal:khorgos-gateway'],
  ['Лянюнган', 'terminal:lianyungang'],
  ['xian tacheng', 'route:xian-tacheng'],
  ['посольство', 'institution:embassy-beijing'],
  ['duisburg', 'place:duisburg'],
  ['gts 2', 'terminal:almaty-gts-2'],
  ['缩小', 'command:zoom-out'],
] as const) {
  test(`finds ${key} as ${typed}`, async ({ page }) => {
    const palette = new Palette(page)
    await palette.open()
    await palette.find(typed, key)
    await page.keyboard.press('Escape')
  })
}

test('does what was typed when Enter follows at once', async ({ page }) => {
  await page.keyboard.press('ControlOrMeta+1')
  for (const [typed, view] of [
    ['view compare', 'Compare'],
    ['view routes', 'Routes'],
    ['view network', 'Network'],
  ] as const) {
    await new Palette(page).open()
    await page.keyboard.insertText(typed)
    await page.keyboard.press('Enter')
    await expect(new Shell(page).view(view)).toBeChecked()
  }
})

test('opens what it found, on the map and in the details', async ({ page }) => {
  const shell = new Shell(page)
  await page.keyboard.press('ControlOrMeta+2')
  await new Palette(page).choose('dostyk', 'crossing:dostyk-alashankou')
  await expect(shell.view('Network')).toBeChecked()
  await expect(shell.details.getByRole('heading', { level: 2 })).toHaveText('Dostyk–Alashankou')
  await expect(shell.row(/^Dostyk–Alashankou/)).toHaveAttribute('aria-selected', 'true')
})

test('says how many were found, and that nothing was', async ({ page }) => {
  const palette = new Palette(page)
  await palette.open()
  await palette.find('khorgos', 'crossing:altynkol-khorgos')
  const count = await palette.items.count()
  await expect(palette.said).toHaveText(`${count} found`)
  await palette.field.fill('Atlantis')
  await expect(palette.dialog.getByText('Nothing is called “Atlantis”')).toBeVisible()
  await expect(palette.said).toHaveText('0 found')
  await page.keyboard.press('Escape')
})

test('shows the keys of a command beside it', async ({ page }) => {
  const palette = new Palette(page)
  await palette.open()
  await palette.find('compare', 'command:view-compare')
  const mac = process.platform === 'darwin'
  await expect(palette.item('command:view-compare').locator('kbd')).toHaveText(
    mac ? ['⌘', '2'] : ['Ctrl', '2'],
  )
  await page.keyboard.press('Escape')
})

test('Escape closes it and gives the focus back, wherever that was', async ({ page }) => {
  const shell = new Shell(page)
  const palette = new Palette(page)
  await page.keyboard.press('ControlOrMeta+1')
  await shell.listTab('Terminals').click()
  for (const stop of [shell.row(/^Lianyungang/), shell.search, new MapPanel(page).stop]) {
    await stop.focus()
    await palette.open()
    await page.keyboard.press('Escape')
    await expect(palette.dialog).toHaveCount(0)
    await expect(stop).toBeFocused()
  }
  await palette.open()
  await page.keyboard.press('ControlOrMeta+k')
  await expect(palette.dialog).toHaveCount(0)
})

test('what is typed in it is text, also where it is the key of a command', async ({ page }) => {
  const palette = new Palette(page)
  await palette.open()
  await page.keyboard.type('?')
  await expect(palette.field).toHaveValue('?')
  await expect(new Shell(page).sheet('Keyboard')).toHaveCount(0)
  await page.keyboard.press('Escape')
})
