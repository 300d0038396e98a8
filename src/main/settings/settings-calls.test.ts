import { describe, expect, test, vi } from 'vitest'
import { FIRST_SESSION } from '../../shared/ipc/session'
import type { AppSettings } from './app-settings'
import { createSettingsCalls, type SettingsCallsDeps } from './settings-calls'
import type { StoredRecent } from './settings-file'

const RECENT: readonly StoredRecent[] = [
  { id: 'folder', kind: 'folder', path: '/data/mine' },
  { id: 'file', kind: 'file', path: '/data/a.csv' },
]

function open(
  over: {
    readonly there?: readonly string[]
    readonly ownFolder?: string | null
    readonly change?: AppSettings['change']
  } = {},
) {
  const there = new Set(over.there ?? RECENT.map(({ path }) => path))
  const acts = {
    openFolder: vi.fn(async (_path: string) => undefined),
    useBuiltIn: vi.fn(async () => undefined),
    offer: vi.fn(),
    tellGone: vi.fn(),
    forget: vi.fn(async (_id: string) => undefined),
    reset: vi.fn(async () => undefined),
    saveSession: vi.fn(async () => undefined),
    change: vi.fn(over.change ?? (async () => undefined)),
  }
  const deps: SettingsCallsDeps = {
    settings: {
      recent: () => RECENT,
      change: acts.change,
      forget: acts.forget,
      reset: acts.reset,
    } as unknown as AppSettings,
    session: { value: () => FIRST_SESSION, putAside: null, save: acts.saveSession },
    network: {
      open: acts.openFolder,
      useBuiltIn: acts.useBuiltIn,
      ownFolder: () => over.ownFolder ?? null,
    },
    offer: acts.offer,
    isFolder: async (path) => there.has(path),
    isFile: async (path) => there.has(path),
    tellGone: acts.tellGone,
    log: vi.fn(),
  }
  return { ...createSettingsCalls(deps), acts }
}

describe('something recent', () => {
  test('is opened, a folder as the network and a file to be imported', async () => {
    const { calls, acts } = open()
    await calls['recent:open']('folder')
    await calls['recent:open']('file')
    expect(acts.openFolder.mock.calls).toEqual([['/data/mine']])
    expect(acts.offer.mock.calls).toEqual([['/data/a.csv']])
    expect(acts.forget).not.toHaveBeenCalled()
  })

  test.each([
    ['folder', 'mine'],
    ['file', 'a.csv'],
  ])('a %s that is gone is said to be, by name, and taken off the list', async (id, name) => {
    const { openRecent, acts } = open({ there: [] })
    await openRecent(id)
    expect(acts.tellGone.mock.calls).toEqual([[name]])
    expect(acts.forget.mock.calls).toEqual([[id]])
    expect(acts.openFolder.mock.calls.length + acts.offer.mock.calls.length).toBe(0)
  })

  test('that was taken off the list meanwhile opens nothing', async () => {
    const { calls, acts } = open()
    expect(await calls['recent:open']('other')).toEqual({ ok: true, value: null })
    expect(acts.tellGone).not.toHaveBeenCalled()
  })
})

describe('reset', () => {
  test('gives the view of the first day back', async () => {
    const { calls, acts } = open()
    expect(await calls['settings:reset']()).toEqual({ ok: true, value: FIRST_SESSION })
    expect(acts.saveSession.mock.calls).toEqual([[FIRST_SESSION]])
    expect(acts.reset).toHaveBeenCalledOnce()
    expect(acts.useBuiltIn).not.toHaveBeenCalled()
  })

  test('and the built-in network, where another is on screen', async () => {
    const { calls, acts } = open({ ownFolder: '/data/mine' })
    await calls['settings:reset']()
    expect(acts.useBuiltIn).toHaveBeenCalledOnce()
  })
})

test('P14: a change that cannot be written is a value', async () => {
  const { calls } = open({ change: () => Promise.reject(new Error('ENOSPC')) })
  expect(await calls['settings:change']({ language: 'kk' })).toEqual({
    ok: false,
    error: { code: 'save-failed' },
  })
})
