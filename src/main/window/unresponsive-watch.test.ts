import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { menuMessages } from './menu-messages'
import { installUnresponsiveWatch, type UnresponsiveWatchDeps } from './unresponsive-watch'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function install(...responses: readonly number[]) {
  const answers = [...responses]
  const webContents = Object.assign(new EventEmitter(), { forcefullyCrashRenderer: vi.fn() })
  const window = Object.assign(new EventEmitter(), { webContents, isDestroyed: vi.fn(() => false) })
  const dialog = {
    showMessageBox: vi.fn(async (..._args: unknown[]) => ({ response: answers.shift() ?? 0 })),
  }
  const log = vi.fn()
  const messages = menuMessages('en')
  installUnresponsiveWatch({
    window,
    dialog,
    messages: () => messages,
    log,
  } as unknown as UnresponsiveWatchDeps)
  return {
    window,
    webContents,
    asked: dialog.showMessageBox,
    log,
    crash: webContents.forcefullyCrashRenderer,
  }
}

describe('P17: a page that hangs', () => {
  test('is logged at once, and asked about after half a minute', async () => {
    const { window, asked, log } = install(0)
    window.emit('unresponsive')
    expect(log.mock.calls).toEqual([['warn', 'page-unresponsive']])
    await vi.advanceTimersByTimeAsync(29_999)
    expect(asked).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(asked.mock.calls[0]?.[1]).toMatchObject({ buttons: ['Wait', 'Reload'], defaultId: 0, cancelId: 0 })
  })

  test('is ended on Reload', async () => {
    const { window, crash } = install(1)
    window.emit('unresponsive')
    await vi.advanceTimersByTimeAsync(30_000)
    expect(crash).toHaveBeenCalledOnce()
  })

  test('is asked about again after Wait', async () => {
    const { window, asked, crash } = install(0, 1)
    window.emit('unresponsive')
    await vi.advanceTimersByTimeAsync(60_000)
    expect([asked.mock.calls.length, crash.mock.calls.length]).toEqual([2, 1])
  })

  test.each(['responsive', 'closed'])('is left alone when it is %s in time', async (event) => {
    const { window, asked } = install(1)
    window.emit('unresponsive')
    window.emit(event)
    await vi.advanceTimersByTimeAsync(120_000)
    expect(asked).not.toHaveBeenCalled()
  })

  test('is not ended when it answers while the question stands', async () => {
    const { window, asked, crash } = install()
    asked.mockImplementation(async () => {
      window.emit('responsive')
      return { response: 1 }
    })
    window.emit('unresponsive')
    await vi.advanceTimersByTimeAsync(30_000)
    expect([asked.mock.calls.length, crash.mock.calls.length]).toEqual([1, 0])
  })

  test('is not asked about when its process is gone, which is another matter', async () => {
    const { window, webContents, asked } = install(1)
    window.emit('unresponsive')
    webContents.emit('render-process-gone', {}, { reason: 'crashed' })
    await vi.advanceTimersByTimeAsync(120_000)
    expect(asked).not.toHaveBeenCalled()
  })

  test('that hangs again and again is asked about once at a time', async () => {
    const { window, asked } = install(0)
    for (let time = 0; time < 5; time++) window.emit('unresponsive')
    await vi.advanceTimersByTimeAsync(30_000)
    expect(asked).toHaveBeenCalledOnce()
  })
})
