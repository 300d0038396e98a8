import { mkdtempSync, rmSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { closeApp, openApp } from '../fixtures/opened-app'
import type { TarmaqApp } from '../fixtures/tarmaq-app'
import { SettingsSheet } from '../pages/settings-sheet'
import { YearBar } from '../pages/year-bar'

/** A test here starts the app, some twice; leaves a busy machine its time. */
test.setTimeout(120_000)

let userData = ''
test.beforeEach(() => {
  userData = mkdtempSync(join(tmpdir(), 'tarmaq-settings-'))
})
test.afterEach(() => rmSync(userData, { recursive: true, force: true }))

function saved(): Promise<string> {
  return readFile(join(userData, 'settings.json'), 'utf8').catch(() => '')
}

function themeSource(app: TarmaqApp): Promise<string> {
  return app.electron.evaluate(({ nativeTheme }) => nativeTheme.themeSource)
}

/** How far one press on *Zoom in* has brought the map by the end of that press. */
function zoomedAtOnce(page: Page): Promise<number> {
  return page.locator('.map-pane').evaluate((pane) => {
    const zoom = (): number => {
      let at = Number.NaN
      const take = (event: Event) => {
        at = (event as CustomEvent<{ camera: { zoom: number } }>).detail.camera.zoom
      }
      pane.addEventListener('tarmaq:probe-result', take, { once: true })
      pane.dispatchEvent(new Event('tarmaq:probe'))
      return at
    }
    const before = zoom()
    pane.querySelector<HTMLElement>('.map-controls button')?.click()
    return zoom() - before
  })
}

test('the theme has one owner: the sheet and the button of the top bar say the same', async () => {
  const { app } = await openApp(userData)
  const sheet = new SettingsSheet(app)
  await sheet.open()
  await sheet.theme.getByRole('radio', { name: 'Dark' }).click()
  await expect.poll(() => themeSource(app)).toBe('dark')
  await sheet.close()
  await app.page.getByRole('button', { name: 'Colours: dark. Press to change' }).click()
  await expect.poll(() => themeSource(app)).toBe('system')
  await sheet.open()
  await expect(sheet.theme.getByRole('radio', { name: 'As the system' })).toBeChecked()
  await closeApp(app)
})

test('reduced motion: style sheets, the map and the years obey, now and at the next start', async () => {
  const first = await openApp(userData)
  const sheet = new SettingsSheet(first.app)
  const html = first.app.page.locator('html')
  expect(await zoomedAtOnce(first.app.page)).toBeLessThan(0.5)
  await sheet.open()
  await sheet.motion.getByRole('radio', { name: 'Always reduced' }).click()
  await expect(html).toHaveAttribute('data-motion', 'reduce')
  await sheet.close()
  await closeApp(first.app)

  const { app, shell } = await openApp(userData)
  expect(await zoomedAtOnce(app.page)).toBe(1)
  const years = new YearBar(app.page)
  await expect(years.play).toHaveAccessibleName('One year on')
  await shell.details.getByRole('button', { name: /Capacity: 66,500.*Where this comes from/ }).click()
  const duration = () => shell.evidence.evaluate((panel) => getComputedStyle(panel).animationDuration)
  expect(Number.parseFloat(await duration())).toBeLessThan(0.001)
  const again = new SettingsSheet(app)
  await again.open()
  await again.motion.getByRole('radio', { name: 'As the system' }).click()
  await expect.poll(duration).toBe('0.14s')
  await again.close()
  await expect(years.play).not.toHaveAccessibleName('One year on')
  await closeApp(app)
})

test('hardware acceleration: said to need a restart, which is one press away', async () => {
  const first = await openApp(userData)
  const sheet = new SettingsSheet(first.app)
  await sheet.open()
  const box = sheet.graphics.getByRole('checkbox')
  const restart = sheet.graphics.getByRole('button', { name: 'Restart Tarmaq' })
  await expect(restart).toHaveCount(0)
  await box.uncheck()
  await expect(sheet.graphics.getByRole('status')).toContainText('Takes effect when Tarmaq is started again.')
  await box.check()
  await expect(restart).toHaveCount(0)
  await box.uncheck()
  await first.app.electron.evaluate(({ app }) => {
    const quit = app.quit.bind(app)
    const asked: string[] = []
    Object.assign(globalThis, { asked })
    app.relaunch = () => void asked.push('relaunch')
    app.quit = () => {
      asked.push('quit')
      app.quit = quit
    }
  })
  await restart.click()
  await expect
    .poll(() => first.app.electron.evaluate(() => (globalThis as unknown as { asked: string[] }).asked))
    .toEqual(['relaunch', 'quit'])
  await expect.poll(saved).toContain('"hardwareAcceleration": false')
  await closeApp(first.app)

  const { app } = await openApp(userData)
  expect(await app.electron.evaluate(({ app: main }) => main.isHardwareAccelerationEnabled())).toBe(false)
  const again = new SettingsSheet(app)
  await again.open()
  await expect(again.graphics.getByRole('checkbox')).not.toBeChecked()
  await expect(again.graphics.getByRole('button')).toHaveCount(0)
  await closeApp(app)
})

test('P15: a settings file that cannot be read holds nothing up, before the window either', async () => {
  await writeFile(join(userData, 'settings.json'), '{"version":1,"hardwareAcceleration":fal')
  const { app, shell } = await openApp(userData)
  expect(await app.electron.evaluate(({ app: main }) => main.isHardwareAccelerationEnabled())).toBe(true)
  await expect(shell.warnings).toContainText('settings.json could not be read')
  await closeApp(app)
})

test('reset: asked first; then all is as on the first day, and imports are not touched', async () => {
  const { app, shell } = await openApp(userData)
  const { page } = app
  const sheet = new SettingsSheet(app)
  await shell.listTab('Crossings').click()
  await shell.row(/Dostyk/).click()
  await sheet.open()
  await sheet.theme.getByRole('radio', { name: 'Dark' }).click()
  await sheet.motion.getByRole('radio', { name: 'Always reduced' }).click()
  await sheet.speak('ru')
  await sheet.reset.getByRole('button').click()
  await expect(sheet.question).toContainText('Импортированные данные не затрагиваются.')
  await page.keyboard.press('Enter')
  await expect(sheet.question, 'Enter takes the harmless answer').toHaveCount(0)
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')

  await sheet.reset.getByRole('button').click()
  await sheet.question.getByRole('button', { name: 'Сбросить' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(sheet.root).toHaveCount(0)
  await expect.poll(() => themeSource(app)).toBe('system')
  await expect(page.locator('html')).not.toHaveAttribute('data-motion', /./)
  await expect(shell.row(/^Xi'an.*66,500/)).toHaveAttribute('aria-selected', 'true')
  await expect(shell.details.getByRole('heading', { level: 2 })).toContainText("Xi'an")
  await expect
    .poll(async () => JSON.parse(await saved()))
    .toEqual({
      version: 1,
      language: 'system',
      motion: 'system',
      hardwareAcceleration: true,
      folderAtStart: null,
      recent: [],
    })
  await expect
    .poll(async () => JSON.parse(await readFile(join(userData, 'session.json'), 'utf8')))
    .toMatchObject({ theme: 'system', listTab: 'terminals', selection: { id: 'xian' } })
  await closeApp(app)
})

test('by keyboard alone: open, choose, leave', async () => {
  const { app } = await openApp(userData)
  const { page } = app
  const sheet = new SettingsSheet(app)
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
  await sheet.open()
  for (let i = 0; i < 5 && !(await focused()).startsWith('As the system'); i += 1)
    await page.keyboard.press('Tab')
  for (const name of ['English', 'Қазақша', 'Русский']) {
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toBe(name)
  }
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
  expect(await focused(), 'the keyboard stays where it was').toBe('Русский')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
  await expect.poll(() => themeSource(app)).toBe('light')
  await page.keyboard.press('Escape')
  await expect(sheet.root).toHaveCount(0)
  await closeApp(app)
})

test('P24: the sheet and its question, light and dark', async () => {
  const { app } = await openApp(userData)
  const sheet = new SettingsSheet(app)
  const faults = async () => {
    const { violations } = await new AxeBuilder({ page: app.page }).setLegacyMode().analyze()
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])
  }
  await sheet.open()
  await sheet.graphics.getByRole('checkbox').uncheck()
  for (const theme of ['light', 'dark'] as const) {
    await app.setTheme(theme)
    expect(await faults(), theme).toEqual([])
    await sheet.reset.getByRole('button').click()
    await expect(sheet.question).toBeVisible()
    expect(await faults(), `question, ${theme}`).toEqual([])
    await app.page.keyboard.press('Escape')
    await expect(sheet.question).toHaveCount(0)
    await expect(sheet.root).toBeVisible()
  }
  await closeApp(app)
})
