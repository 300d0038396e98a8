import { mkdtempSync, rmSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { closeApp, openApp } from '../fixtures/opened-app'
import type { TarmaqApp } from '../fixtures/tarmaq-app'
import { MapPanel } from '../pages/map-panel'
import { SettingsSheet, type SpokenLanguage } from '../pages/settings-sheet'

/** A test here starts the app, some twice; leaves a busy machine its time. */
test.setTimeout(120_000)

let userData = ''
test.beforeEach(() => {
  userData = mkdtempSync(join(tmpdir(), 'tarmaq-language-'))
})
test.afterEach(() => rmSync(userData, { recursive: true, force: true }))

interface Known {
  readonly language: SpokenLanguage
  /** The tab of Compare, and what the tabs are called. */
  readonly compare: string
  readonly tabs: string
  /** Of a crossing, on the map. */
  readonly crossing: string
  readonly bar: readonly string[]
  /** What the dialog that opens a file calls the files it shows. */
  readonly tables: string
}

const KNOWN: readonly Known[] = [
  {
    language: 'kk',
    compare: 'Салыстыру',
    tabs: 'Бөлімдер',
    crossing: 'Достық–Алашанькоу',
    bar: ['Файл', 'Өңдеу', 'Көрініс', 'Өту', 'Анықтама'],
    tables: 'Кестелер мен тізімдер',
  },
  {
    language: 'ru',
    compare: 'Сравнение',
    tabs: 'Разделы',
    crossing: 'Достык–Алашанькоу',
    bar: ['Файл', 'Правка', 'Вид', 'Переход', 'Справка'],
    tables: 'Таблицы и списки',
  },
  {
    language: 'zh',
    compare: '比较',
    tabs: '视图',
    crossing: '多斯特克—阿拉山口',
    bar: ['文件', '编辑', '查看', '转到', '帮助'],
    tables: '表格与列表',
  },
  {
    language: 'bg',
    compare: 'Сравнение',
    tabs: 'Изгледи',
    crossing: 'Достик–Алашанькоу',
    bar: ['Файл', 'Редактиране', 'Изглед', 'Отиване', 'Помощ'],
    tables: 'Таблици и списъци',
  },
  {
    language: 'en',
    compare: 'Compare',
    tabs: 'Views',
    crossing: 'Dostyk–Alashankou',
    bar: ['File', 'Edit', 'View', 'Go', 'Help'],
    tables: 'Tables and lists',
  },
]

/** The words that a dialog for files is opened with. */
async function wordsOfFileDialog(app: TarmaqApp): Promise<string[]> {
  return app.electron.evaluate(async ({ dialog, Menu }) => {
    const asked = new Promise<string[]>((resolve) => {
      dialog.showOpenDialog = async (...given: unknown[]) => {
        const options = given.at(-1) as { filters?: { name: string }[] }
        resolve((options.filters ?? []).map(({ name }) => name))
        return { canceled: true, filePaths: [] }
      }
    })
    Menu.getApplicationMenu()?.getMenuItemById('import-file')?.click()
    return asked
  })
}

async function labelsOf(app: TarmaqApp): Promise<string[]> {
  const { labels } = await new MapPanel(app.page).painted()
  return labels.map(({ text }) => text.replaceAll('\n', ' '))
}

/** All that can be read in the window, but for the map. */
function words(app: TarmaqApp): Promise<string> {
  return app.page.locator('body').innerText()
}

test('the window, the map, the menu and the dialogs change language while the app runs', async () => {
  const { app } = await openApp(userData)
  const { page } = app
  const sheet = new SettingsSheet(app)
  for (const { language, compare, tabs, crossing, bar, tables } of KNOWN) {
    await sheet.open()
    await sheet.speak(language)
    await expect(sheet.language.getByRole('radio', { checked: true })).toHaveCount(1)
    await sheet.close()
    await expect(page.getByRole('radiogroup', { name: tabs })).toContainText(compare)
    await expect.poll(() => labelsOf(app), language).toContainEqual(expect.stringContaining(crossing))
    expect(await sheet.menuBar(), language).toEqual(bar)
    expect(await wordsOfFileDialog(app), language).toContain(tables)
    await expect(page).toHaveTitle('Tarmaq')
  }
  await closeApp(app)
})

test('a language stays over a restart, and says what a start in it says', async () => {
  const first = await openApp(userData)
  const sheet = new SettingsSheet(first.app)
  await sheet.open()
  await sheet.speak('zh')
  await sheet.speak('kk')
  await sheet.close()
  await expect.poll(() => readFile(join(userData, 'settings.json'), 'utf8')).toContain('"kk"')
  await first.app.page.locator('#search').blur()
  const switched = await words(first.app)
  await closeApp(first.app)

  const second = await openApp(userData)
  await expect(second.app.page.locator('html')).toHaveAttribute('lang', 'kk')
  await expect.poll(() => words(second.app)).toBe(switched)
  expect(await new SettingsSheet(second.app).menuBar()).toEqual(KNOWN[0]?.bar)
  await closeApp(second.app)
})

test('Kazakh has its own numbers, months, counts and words of the controls', async () => {
  const { app } = await openApp(userData)
  const { page } = app
  const sheet = new SettingsSheet(app)
  await sheet.open()
  await sheet.speak('kk')
  await sheet.close()
  const details = page.locator('.details-pane')
  await expect(details).toContainText(/66\s500/)
  await expect(details).toContainText('2024 ж. 28 ақпан')
  await expect(page.locator('.status-line')).toContainText(/\d+ көрсеткіш/)
  await page.locator('#search').fill('Dostyk')
  await expect(page.locator('[data-live-announcer]')).toContainText(/нұсқа бар\./)
  await page.keyboard.press('Escape')
  await closeApp(app)
})

test('the system decides until the user does, and it is said what it gives', async () => {
  const { app } = await openApp(userData, { env: { LC_ALL: 'bg_BG.UTF-8', LANG: 'bg_BG.UTF-8' } })
  const sheet = new SettingsSheet(app)
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'bg')
  await sheet.open()
  const system = sheet.choice(sheet.language, 0)
  await expect(system).toBeChecked()
  await expect(system.locator('[lang=bg]')).toHaveText('Български')
  await sheet.speak('ru')
  await expect(system).not.toBeChecked()
  await expect(system.locator('[lang=bg]')).toHaveText('Български')
  await system.click()
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'bg')
  await closeApp(app)
})

test('--lang decides for its start, which is said, and a choice is kept for the next', async () => {
  await writeFile(join(userData, 'settings.json'), '{"version":1,"language":"kk"}')
  const first = await openApp(userData, { args: ['--lang=ru'] })
  const sheet = new SettingsSheet(first.app)
  await sheet.open()
  await expect(sheet.language).toContainText('(--lang): Русский')
  await expect(sheet.language.getByRole('radio', { checked: true })).toHaveText('Қазақша')
  await sheet.language.getByRole('radio', { name: '中文' }).click()
  await expect(sheet.language.getByRole('radio', { checked: true })).toHaveText('中文')
  await expect(first.app.page.locator('html')).toHaveAttribute('lang', 'ru')
  await closeApp(first.app)

  const second = await openApp(userData)
  await expect(second.app.page.locator('html')).toHaveAttribute('lang', 'zh')
  await closeApp(second.app)
})
