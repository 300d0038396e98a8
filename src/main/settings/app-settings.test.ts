import { describe, expect, test, vi } from 'vitest'
import { type AppSettingsDeps, createAppSettings } from './app-settings'
import { FIRST_SETTINGS, type SettingsFile } from './settings-file'

function open(over: Partial<AppSettingsDeps> = {}, first: SettingsFile = FIRST_SETTINGS) {
  let value = first
  let ids = 0
  const save = vi.fn(async (next: SettingsFile) => {
    value = next
  })
  const changed = vi.fn()
  const settings = createAppSettings({
    store: { value: () => value, putAside: null, save },
    argv: [],
    systemLanguages: () => ['bg-BG'],
    accelerated: true,
    folderGiven: false,
    ownFolder: () => null,
    newId: () => {
      ids += 1
      return `${ids}`
    },
    changed,
    ...over,
  })
  return { settings, save, changed, stored: () => value }
}

describe('the language', () => {
  test.each([
    {
      name: 'the system’s',
      argv: [],
      chosen: 'system',
      view: { chosen: 'system', spoken: 'bg', system: 'bg', given: false },
    },
    {
      name: 'the chosen one',
      argv: [],
      chosen: 'kk',
      view: { chosen: 'kk', spoken: 'kk', system: 'bg', given: false },
    },
    {
      name: 'the command line’s, which is said',
      argv: ['--lang', 'zh'],
      chosen: 'kk',
      view: { chosen: 'kk', spoken: 'zh', system: 'bg', given: true },
    },
  ] as const)('is $name', ({ argv, chosen, view }) => {
    const { settings } = open({ argv }, { ...FIRST_SETTINGS, language: chosen })
    expect(settings.view().language).toEqual(view)
    expect(settings.language()).toBe(view.spoken)
  })

  test('another is spoken at once, before it is written', async () => {
    const { settings, changed } = open()
    const seen: string[] = []
    changed.mockImplementation(() => void seen.push(settings.language()))
    await settings.change({ language: 'ru' })
    expect(seen).toEqual(['ru'])
  })
})

describe('a change', () => {
  test('leaves the rest as it was', async () => {
    const { settings, stored } = open()
    await settings.change({ motion: 'reduce' })
    await settings.change({ hardwareAcceleration: false })
    expect(stored()).toEqual({ ...FIRST_SETTINGS, motion: 'reduce', hardwareAcceleration: false })
    expect(settings.view().hardwareAcceleration).toEqual({ chosen: false, current: true })
  })

  test('that cannot be written holds, and rejects', async () => {
    const save = async (next: SettingsFile) => {
      value = next
      throw new Error('ENOSPC')
    }
    let value = FIRST_SETTINGS
    const { settings } = open({ store: { value: () => value, putAside: null, save } })
    await expect(settings.change({ language: 'ru' })).rejects.toThrow('ENOSPC')
    expect(settings.language()).toBe('ru')
  })

  test('reset gives the first day’s, nothing recent either', async () => {
    const { settings, stored } = open({ ownFolder: () => '/data/mine' })
    await settings.change({ language: 'ru', folderAtStart: true })
    await settings.folderShown()
    await settings.reset()
    expect(stored()).toEqual(FIRST_SETTINGS)
  })
})

describe('the folder of every start', () => {
  test('P1: is the one on screen, and the window learns its name alone', async () => {
    let shown: string | null = '/home/me/mine'
    const { settings, stored } = open({ ownFolder: () => shown })
    await settings.change({ folderAtStart: true })
    expect(stored().folderAtStart).toBe('/home/me/mine')
    expect(settings.view().folder.atStart).toEqual({ name: 'mine', shown: true })
    shown = null
    expect(settings.view().folder.atStart).toEqual({ name: 'mine', shown: false })
    expect(JSON.stringify(settings.view())).not.toContain('/home')
    await settings.change({ folderAtStart: false })
    expect(stored().folderAtStart).toBeNull()
  })

  test('is the built-in one where that is on screen', async () => {
    const { settings, stored } = open()
    await settings.change({ folderAtStart: true })
    expect(stored().folderAtStart).toBeNull()
  })
})

describe('what is recent', () => {
  test('begins with what was opened last; the same again is not written again', async () => {
    const { settings, save } = open({ ownFolder: () => '/data/mine' })
    await settings.opened({ kind: 'file', path: '/data/a.csv' })
    await settings.folderShown()
    await settings.folderShown()
    expect(settings.view().recent).toEqual([
      { id: '2', kind: 'folder', name: 'mine' },
      { id: '1', kind: 'file', name: 'a.csv' },
    ])
    expect(save).toHaveBeenCalledTimes(2)
  })

  test('can be forgotten, one or all', async () => {
    const { settings } = open()
    for (const path of ['/a', '/b', '/c']) await settings.opened({ kind: 'file', path })
    await settings.forget('2')
    expect(settings.recent().map(({ path }) => path)).toEqual(['/c', '/a'])
    await settings.clearRecent()
    expect(settings.recent()).toEqual([])
  })
})
