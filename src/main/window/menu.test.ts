import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, test, vi } from 'vitest'
import { COMMANDS } from '../../shared/ipc/commands'
import { LANGUAGES } from '../../shared/network/language'
import { type MenuDeps, menuTemplate } from './menu'
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
  resetZoom: 'CmdOrCtrl+0',
  zoomIn: 'CmdOrCtrl+Plus',
  zoomOut: 'CmdOrCtrl+-',
  togglefullscreen: 'F11',
  toggleDevTools: 'CmdOrCtrl+Shift+I',
  quit: 'CmdOrCtrl+Q',
}

function items(
  over: Partial<
    Pick<MenuDeps, 'mac' | 'developer' | 'send' | 'showLog' | 'openFolder' | 'useBuiltIn' | 'reload'>
  > = {},
): Item[] {
  const template = menuTemplate({
    messages: menuMessages('en'),
    mac: false,
    developer: true,
    send: vi.fn(),
    showLog: vi.fn(),
    openFolder: vi.fn(),
    useBuiltIn: vi.fn(),
    reload: vi.fn(),
    ...over,
  })
  return template.flatMap((item) => [item, ...((item.submenu as Item[] | undefined) ?? [])])
}

describe('P24: the native menu', () => {
  test('sends every command of the contract, and no other', () => {
    const send = vi.fn()
    for (const item of items({ send })) item.click?.({} as never, undefined, {} as never)
    expect(send.mock.calls.map(([command]) => command).toSorted()).toEqual([...COMMANDS].toSorted())
  })

  test.each([
    ['showLog', 'show-log'],
    ['openFolder', 'open-folder'],
    ['useBuiltIn', 'use-built-in'],
    ['reload', 'reload-folder'],
  ] as const)('has an item for %s, on a Mac too', (what, id) => {
    for (const mac of [false, true]) {
      const act = vi.fn()
      const item = items({ mac, [what]: act }).find((each) => each.id === id)
      item?.click?.({} as never, undefined, {} as never)
      expect(act).toHaveBeenCalledTimes(1)
    }
  })

  test('binds no key twice', () => {
    const keys = items().flatMap(({ accelerator, role }) => accelerator ?? ROLE_KEYS[role ?? ''] ?? [])
    expect(keys.toSorted()).toEqual([...new Set(keys)].toSorted())
    expect(keys).toContain('CmdOrCtrl+Shift+F')
  })

  test('shows the developer tools only to developers', () => {
    const hasTools = (developer: boolean): boolean =>
      items({ developer }).some(({ role }) => role === 'toggleDevTools')
    expect([hasTools(true), hasTools(false)]).toEqual([true, false])
  })

  test('has the app menu on a Mac', () => {
    expect(items({ mac: true })[0]?.role).toBe('appMenu')
  })

  test.each(LANGUAGES)('has words for all of it in %s', (language) => {
    const messages = menuMessages(language)
    expect(Object.keys(messages)).toEqual(Object.keys(menuMessages('en')))
    for (const word of Object.values(messages)) expect(word.length).toBeGreaterThan(0)
  })

  test('Bulgarian has its own words', () => {
    const [en, bg] = [menuMessages('en'), menuMessages('bg')]
    for (const key of Object.keys(en) as (keyof typeof en)[]) expect(bg[key]).not.toBe(en[key])
  })
})
