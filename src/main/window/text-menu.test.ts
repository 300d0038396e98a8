import { EventEmitter } from 'node:events'
import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, test, vi } from 'vitest'
import { LANGUAGES } from '../../shared/network/language'
import { menuMessages } from './menu-messages'
import { installTextMenu, type TextPlace, textMenuTemplate } from './text-menu'

const ALL = {
  canUndo: true,
  canRedo: true,
  canCut: true,
  canCopy: true,
  canPaste: true,
  canSelectAll: true,
}
const FIELD: TextPlace = { isEditable: true, selectionText: '', editFlags: ALL }
const WORDS: TextPlace = { isEditable: false, selectionText: 'Khorgos', editFlags: ALL }

function open(platform: string) {
  const webContents = new EventEmitter()
  const popup = vi.fn()
  const buildFromTemplate = vi.fn((_items: MenuItemConstructorOptions[]) => ({ popup }))
  installTextMenu({
    window: { webContents } as never,
    menu: { buildFromTemplate } as never,
    messages: () => menuMessages('en'),
    platform,
  })
  return { popup, buildFromTemplate, ask: (place: TextPlace) => webContents.emit('context-menu', {}, place) }
}

describe('the menu of text', () => {
  test.each(LANGUAGES)('has the roles of a text field, in %s', (language) => {
    const items = textMenuTemplate(FIELD, menuMessages(language))
    const roles = items.flatMap(({ role }) => role ?? [])
    expect(roles).toEqual(['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll'])
    const words = Object.values(menuMessages(language))
    for (const { role, label } of items) if (role) expect(words).toContain(label)
  })

  test('offers only what can be done', () => {
    const editFlags = { ...ALL, canCut: false, canUndo: false }
    const off = textMenuTemplate({ ...FIELD, editFlags }, menuMessages('en')).filter(
      ({ enabled }) => enabled === false,
    )
    expect(off.map(({ role }) => role)).toEqual(['undo', 'cut'])
  })

  test('selected text can be copied, and plain ground has no menu', () => {
    expect(textMenuTemplate(WORDS, menuMessages('en')).map(({ role }) => role)).toEqual(['copy'])
    expect(textMenuTemplate({ ...WORDS, selectionText: ' ' }, menuMessages('en'))).toEqual([])
  })

  test('opens in the window, with access keys but on a Mac', () => {
    for (const [platform, label] of [
      ['linux', '&Copy'],
      ['darwin', 'Copy'],
    ] as const) {
      const { popup, buildFromTemplate, ask } = open(platform)
      ask(WORDS)
      expect(buildFromTemplate.mock.calls[0]?.[0][0]?.label).toBe(label)
      expect(popup).toHaveBeenCalledOnce()
    }
  })

  test('does not open where there is nothing to do', () => {
    const { popup, ask } = open('linux')
    ask({ ...WORDS, selectionText: '' })
    expect(popup).not.toHaveBeenCalled()
  })
})
