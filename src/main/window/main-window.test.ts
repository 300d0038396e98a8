import { EventEmitter } from 'node:events'
import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { JsonStore } from '../storage/json-store'
import { createMainWindow, focusWindow, mainWindowOptions } from './main-window'
import { FIRST_WINDOW_STATE, type WindowState } from './window-state'

class FakeWindow extends EventEmitter {
  readonly maximize = vi.fn()
  readonly show = vi.fn()
  readonly restore = vi.fn()
  readonly focus = vi.fn()
  readonly isDestroyed = vi.fn(() => false)
  readonly isMinimized = vi.fn(() => false)
  readonly isFullScreen = vi.fn(() => false)
  readonly isMaximized = vi.fn(() => false)
  bounds = { x: 10, y: 20, width: 900, height: 700 }
  getNormalBounds() {
    return this.bounds
  }
}

function open(state: WindowState = FIRST_WINDOW_STATE, over: { readonly hidden?: boolean } = {}) {
  const window = new FakeWindow()
  const create = vi.fn((_options: BrowserWindowConstructorOptions) => window as unknown as BrowserWindow)
  let value = state
  const save = vi.fn(async (next: WindowState) => {
    value = next
  })
  const store: JsonStore<WindowState> = { value: () => value, putAside: null, save }
  createMainWindow({
    create,
    preload: '/app/out/preload/index.js',
    dark: false,
    state: store,
    workAreas: [{ x: 0, y: 0, width: 1920, height: 1080 }],
    ...over,
  })
  return { window, create, save }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('createMainWindow', () => {
  test('P1: the page has no Node, no Electron and no way to either', () => {
    const bounds = { x: 0, y: 0, width: 1440, height: 900 }
    const { webPreferences, minWidth, minHeight } = mainWindowOptions({
      bounds,
      preload: '/p.js',
      dark: true,
    })
    expect(webPreferences).toEqual({
      preload: '/p.js',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    })
    expect([minWidth, minHeight]).toEqual([800, 600])
  })

  test('has a picture of its own only where it is given one', () => {
    const deps = { bounds: { x: 0, y: 0, width: 1440, height: 900 }, preload: '/p.js', dark: true }
    expect(mainWindowOptions(deps)).not.toHaveProperty('icon')
    expect(mainWindowOptions({ ...deps, icon: '/256x256.png' }).icon).toBe('/256x256.png')
  })

  test('opens 1440 × 900 in the middle, unseen until the page has drawn', () => {
    const { window, create } = open()
    expect(create.mock.calls[0]?.[0]).toMatchObject({ x: 240, y: 90, width: 1440, height: 900, show: false })
    expect(window.show).not.toHaveBeenCalled()
    window.emit('ready-to-show')
    expect(window.show).toHaveBeenCalledOnce()
    expect(window.maximize).not.toHaveBeenCalled()
  })

  test('a window for exports is drawn and never shown, and leaves no trace of its place', () => {
    const { window, create, save } = open(FIRST_WINDOW_STATE, { hidden: true })
    expect(create.mock.calls[0]?.[0]).toMatchObject({
      show: false,
      webPreferences: { backgroundThrottling: false, sandbox: true },
    })
    for (const event of ['ready-to-show', 'resize', 'close'] as const) window.emit(event)
    vi.advanceTimersByTime(1000)
    expect(window.show).not.toHaveBeenCalled()
    expect(save).not.toHaveBeenCalled()
  })

  test('is maximized again', () => {
    const { window } = open({ ...FIRST_WINDOW_STATE, maximized: true })
    window.emit('ready-to-show')
    expect(window.maximize).toHaveBeenCalledOnce()
  })

  test('a hundred steps of a resize are written once', () => {
    const { window, save } = open()
    for (let step = 0; step < 100; step++) window.emit('resize')
    vi.advanceTimersByTime(1000)
    expect(save.mock.calls).toEqual([[{ version: 1, bounds: window.bounds, maximized: false }]])
  })

  test('closing writes at once, and not again what is written', () => {
    const { window, save } = open()
    window.emit('move')
    window.emit('close')
    vi.advanceTimersByTime(1000)
    window.emit('close')
    expect(save).toHaveBeenCalledOnce()
  })

  test.each(['isMinimized', 'isFullScreen', 'isDestroyed'] as const)('keeps no place while %s', (state) => {
    const { window, save } = open()
    window[state].mockReturnValue(true)
    window.emit('close')
    expect(save).not.toHaveBeenCalled()
  })
})

describe('P19: focusWindow', () => {
  test('brings a minimized window back', () => {
    const { window } = open()
    window.isMinimized.mockReturnValue(true)
    focusWindow(window as unknown as BrowserWindow)
    expect([window.restore, window.show, window.focus].map((call) => call.mock.calls.length)).toEqual([
      1, 1, 1,
    ])
  })

  test('leaves a closed window alone', () => {
    const { window } = open()
    window.isDestroyed.mockReturnValue(true)
    focusWindow(window as unknown as BrowserWindow)
    expect(window.focus).not.toHaveBeenCalled()
  })
})
