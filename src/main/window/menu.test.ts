import type { Menu, MenuItemConstructorOptions } from 'electron'
import { describe, expect, test, vi } from 'vitest'
import { commandTitles } from '../../shared/ipc/command-titles/command-titles'
import { COMMAND_GROUPS, TABLE_ROWS } from '../../shared/ipc/commands'
import { LANGUAGES } from '../../shared/network/language'
import { installMenu, type MenuDeps, menuTemplate } from './menu'
import { menuMessages } from './menu-messages'

type Item = MenuItemConstructorOptions

/** What Electron binds to the roles that we use, on Windows and Linux. */
const ROLE_KEYS: Readonly<Record<string, string>> = {
  undo: 'CmdOrCtrl+Z',
  redo: 'CmdOrCtrl+Shift+Z',
  cut: 'CmdOrCtrl+X',
  copy: 'CmdOrCtrl+C',
  paste: 'CmdOrCtrl+V',
  selectAll: 'CmdOrCtrl+A',
  toggleDevTools: 'CmdOrCtrl+Shift+I',
}

const PLATFORMS = ['linux', 'darwin'] as const

function template(over: Partial<MenuDeps> = {}): Item[] {
  return menuTemplate({
    language: 'en',
    platform: 'linux',
    developer: true,
    recent: [],
    run: vi.fn(),
    ...over,
  })
}

function submenu(item: Item | undefined): Item[] {
  return (item?.submenu as Item[] | undefined) ?? []
}

function flat(items: readonly Item[]): Item[] {
  return items.flatMap((item) => [item, ...flat(submenu(item))])
}

/** A label as it is read: without access keys. */
function words(label = ''): string {
  return label
    .replace(/\(&[A-Z]\)/, '')
    .replace(/&(?!&)/, '')
    .replaceAll('&&', '&')
}

describe('P24: the native menu', () => {
  test.each(PLATFORMS)('runs every command of the table, each once, on %s', (platform) => {
    const run = vi.fn()
    for (const item of flat(template({ platform, run }))) item.click?.({} as never, undefined, {} as never)
    const inMenu = TABLE_ROWS.filter(({ menu }) => menu !== false).map(({ id }) => id)
    expect(run.mock.calls.map(([command]) => command).toSorted()).toEqual(inMenu.toSorted())
  })

  test('binds no key twice', () => {
    const keys = flat(template()).flatMap(
      ({ accelerator, role }) => accelerator ?? ROLE_KEYS[role ?? ''] ?? [],
    )
    expect(keys.toSorted()).toEqual([...new Set(keys)].toSorted())
    expect(keys).toContain('CmdOrCtrl+Shift+F')
  })

  test('shows the developer tools only to developers', () => {
    const hasTools = (developer: boolean): boolean =>
      flat(template({ developer })).some(({ role }) => role === 'toggleDevTools')
    expect([hasTools(true), hasTools(false)]).toEqual([true, false])
  })

  test('has the menus of a Mac on a Mac, and no access keys there', () => {
    const menu = template({ platform: 'darwin', language: 'ru' })
    expect(menu.map(({ label }) => label)).toEqual([
      'Tarmaq',
      'Файл',
      'Правка',
      'Вид',
      'Переход',
      'Окно',
      'Справка',
    ])
    expect(submenu(menu[0]).map(({ id, role }) => id ?? role)).toEqual([
      'open-about',
      undefined,
      'open-settings',
      undefined,
      'services',
      undefined,
      'hide',
      'hideOthers',
      'unhide',
      undefined,
      'quit',
    ])
    expect(
      flat(menu)
        .map(({ label }) => label)
        .join(),
    ).not.toContain('&')
  })

  describe.each(LANGUAGES)('in %s', (language) => {
    const menu = template({ language })

    test('says all of it in the language', () => {
      const known = [...Object.values(commandTitles(language)), ...Object.values(menuMessages(language))]
      for (const { type, label } of flat(menu))
        if (type !== 'separator') expect(known).toContain(words(label))
      expect(menu.map(({ label }) => words(label))).toEqual(
        COMMAND_GROUPS.map((group) => commandTitles(language)[`group.${group}`]),
      )
    })

    test.each([
      ['the bar', menu],
      ...menu.map((item) => [words(item.label), submenu(item)] as const),
    ] as const)('gives each item of %s an access key of its own', (_name, items) => {
      const keys = items.flatMap(({ type, label = '' }) =>
        type === 'separator' ? [] : [/&([^&])/u.exec(label)?.[1]?.toUpperCase()],
      )
      expect(keys).toEqual([...new Set(keys)])
      expect(keys).not.toContain(undefined)
    })
  })

  test('the bar has the access keys that readers expect', () => {
    const bar = (language: MenuDeps['language']): (string | undefined)[] =>
      template({ language }).map(({ label }) => label)
    expect(bar('en')).toEqual(['&File', '&Edit', '&View', '&Go', '&Help'])
    expect(bar('ru')).toEqual(['&Файл', '&Правка', '&Вид', 'П&ереход', '&Справка'])
    expect(bar('zh')).toEqual(['文件(&F)', '编辑(&E)', '查看(&V)', '转到(&G)', '帮助(&H)'])
  })

  test('opens what was opened before, the last first', () => {
    const [open, other] = [vi.fn(), vi.fn()]
    const recent = [
      { label: 'Ports & rail', open },
      { label: 'Altai', open: other },
    ]
    const items = submenu(flat(template({ recent })).find(({ id }) => id === 'recent'))
    expect(items.map(({ id, label }) => id ?? words(label))).toEqual([
      'Ports & rail',
      'Altai',
      '',
      'clear-recent',
    ])
    items[0]?.click?.({} as never, undefined, {} as never)
    expect([open.mock.calls.length, other.mock.calls.length]).toEqual([1, 0])
    expect(flat(template()).some(({ id }) => id === 'recent')).toBe(false)
  })

  test('is replaced as a whole when it is installed again', () => {
    const menu = {
      buildFromTemplate: (items: Item[]) => ({ items }) as unknown as Menu,
      setApplicationMenu: vi.fn(),
    }
    for (const language of ['en', 'bg'] as const)
      installMenu(menu, { language, platform: 'linux', developer: false, recent: [], run: vi.fn() })
    const bars = menu.setApplicationMenu.mock.calls.map(([shown]) => words(shown.items[3]?.label))
    expect(bars).toEqual(['Go', 'Отиване'])
  })
})

describe('the words of main', () => {
  test.each(LANGUAGES.filter((language) => language !== 'en'))('%s has its own', (language) => {
    const [en, own] = [menuMessages('en'), menuMessages(language)]
    expect(Object.keys(own)).toEqual(Object.keys(en))
    for (const key of Object.keys(en) as (keyof typeof en)[]) expect(own[key], key).not.toBe(en[key])
  })
})
