import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { movementFiles } from '../fixtures/movement-files'
import { closeApp, openApp } from '../fixtures/opened-app'
import { EXAMPLE, OwnFolder } from '../fixtures/own-folder'
import { ImportsPanel } from '../pages/imports-panel'
import { SettingsSheet } from '../pages/settings-sheet'

/** A test here starts the app, some twice; leaves a busy machine its time. */
test.setTimeout(150_000)

let userData = ''
let own: OwnFolder
test.beforeEach(() => {
  userData = mkdtempSync(join(tmpdir(), 'tarmaq-recent-'))
  own = OwnFolder.copyOf(EXAMPLE, 'ports of mine')
})
test.afterEach(() => {
  own.remove()
  rmSync(userData, { recursive: true, force: true })
})

test('the data folder: opened, shown in the file manager, and opened at every start', async () => {
  const first = await openApp(userData)
  const sheet = new SettingsSheet(first.app)
  await first.app.electron.evaluate(({ shell }) => {
    shell.showItemInFolder = (path) => void Object.assign(globalThis, { shownPath: path })
  })
  const shownPath = () =>
    first.app.electron.evaluate(() => (globalThis as unknown as { shownPath?: string }).shownPath)
  await sheet.answerOpen(own.path)
  await sheet.open()
  await expect(sheet.folder).toContainText('The built-in network')
  await expect(sheet.folder.getByRole('checkbox')).toHaveCount(0)
  await sheet.folder.getByRole('button', { name: 'Open…' }).click()
  await expect(sheet.folder).toContainText('ports of mine')
  await sheet.folder.getByRole('button', { name: 'Show in the file manager' }).click()
  await expect.poll(shownPath).toBe(own.path)
  await sheet.folder.getByRole('checkbox', { name: 'Open “ports of mine” at every start' }).check()
  await expect(sheet.recent.getByRole('listitem')).toHaveText('ports of minefolder')
  await closeApp(first.app)

  const second = await openApp(userData)
  const page = second.app.page
  await expect(page).toHaveTitle('ports of mine – Tarmaq')
  const told = await page.evaluate(async () => JSON.stringify(await window.tarmaq.bootstrap()))
  expect(told).toContain('ports of mine')
  expect(told, 'P1: the window learns no path').not.toContain(join(own.path, '..'))
  const again = new SettingsSheet(second.app)
  await again.open()
  await again.folder.getByRole('button', { name: 'Use the built-in network' }).click()
  await expect(again.folder).toContainText('The built-in network')
  await again.folder.getByRole('checkbox', { name: 'Open “ports of mine” at every start' }).click()
  await expect(again.folder.getByRole('checkbox')).toHaveCount(0)
  await closeApp(second.app)

  const third = await openApp(userData)
  await expect(third.app.page).toHaveTitle('Tarmaq')
  await closeApp(third.app)
})

test('--data goes before the folder of every start, and it is said', async () => {
  const other = OwnFolder.copyOf(EXAMPLE, 'another')
  const first = await openApp(userData, { args: ['--data', own.path] })
  const sheet = new SettingsSheet(first.app)
  await sheet.open()
  await expect(sheet.folder).toContainText('(--data)')
  await sheet.folder.getByRole('checkbox').check()
  await closeApp(first.app)

  const second = await openApp(userData, { args: ['--data', other.path] })
  await expect(second.app.page).toHaveTitle('another – Tarmaq')
  await closeApp(second.app)
  other.remove()
})

test('recent folders: in the menu and the sheet; one that is gone is said to be; cleared', async () => {
  const { app, shell } = await openApp(userData)
  const { page } = app
  const sheet = new SettingsSheet(app)
  expect(await sheet.menuOfRecent()).toEqual([])
  await sheet.answerOpen(own.path)
  await sheet.open()
  await sheet.folder.getByRole('button', { name: 'Open…' }).click()
  await expect(page).toHaveTitle('ports of mine – Tarmaq')
  await sheet.folder.getByRole('button', { name: 'Use the built-in network' }).click()
  await expect(page).toHaveTitle('Tarmaq')
  await sheet.close()

  await expect.poll(() => sheet.menuOfRecent()).toEqual(['ports of mine'])
  await sheet.openRecent(0)
  await expect(page).toHaveTitle('ports of mine – Tarmaq')

  await sheet.open()
  await sheet.folder.getByRole('button', { name: 'Use the built-in network' }).click()
  await expect(page).toHaveTitle('Tarmaq')
  own.remove()
  await sheet.recent.getByRole('button', { name: 'ports of mine' }).click()
  await expect(sheet.root).toHaveCount(0)
  await expect(shell.warnings).toContainText('“ports of mine” is no longer where it was')
  await expect.poll(() => sheet.menuOfRecent()).toEqual([])
  await sheet.open()
  await expect(sheet.recent).toContainText('Folders that you open and files that you import are listed here.')
  await closeApp(app)
})

test('an imported file is recent, and offered again from there; cleared, and kept by a reset', async () => {
  const { app } = await openApp(userData)
  const panel = new ImportsPanel(app, app.page)
  await panel.choose(movementFiles.russian(userData))
  await panel.finish()
  await panel.show()
  const sheet = new SettingsSheet(app)
  await expect.poll(() => sheet.menuOfRecent()).toEqual(['русский.csv'])
  await sheet.open()
  await sheet.recent.getByRole('button', { name: 'русский.csv' }).click()
  await panel.at('columns')
  await expect(panel.steps).toContainText('русский')
  await sheet.open()
  await sheet.recent.getByRole('button', { name: 'Clear the list' }).click()
  await expect(sheet.recent.getByRole('listitem')).toHaveCount(0)
  expect(await sheet.menuOfRecent()).toEqual([])
  await expect
    .poll(async () => JSON.parse(await readFile(join(userData, 'settings.json'), 'utf8')))
    .toMatchObject({ recent: [] })

  await sheet.reset.getByRole('button').click()
  await sheet.question.getByRole('button', { name: 'Reset' }).click()
  await expect(sheet.root).toHaveCount(0)
  await panel.open()
  await expect(panel.set('русский'), 'a reset leaves imports alone').toContainText('3 rows')
  await closeApp(app)
})
