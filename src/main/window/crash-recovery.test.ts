import { EventEmitter } from 'node:events'
import { describe, expect, test, vi } from 'vitest'
import { type CrashRecoveryDeps, installCrashRecovery } from './crash-recovery'
import { menuMessages } from './menu-messages'

function install(response: number) {
  const webContents = Object.assign(new EventEmitter(), { reload: vi.fn() })
  const window = Object.assign(new EventEmitter(), { webContents, isDestroyed: vi.fn(() => false) })
  const dialog = { showMessageBox: vi.fn(async () => ({ response })) }
  const quit = vi.fn()
  const forgetView = vi.fn(async () => undefined)
  installCrashRecovery({
    window,
    dialog,
    messages: () => menuMessages('en'),
    now: () => 1000,
    forgetView,
    quit,
    log: vi.fn(),
  } as unknown as CrashRecoveryDeps)
  const crash = async (times: number): Promise<void> => {
    for (let time = 0; time < times; time++) {
      webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 })
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  return { window, reload: webContents.reload, dialog, forgetView, quit, crash }
}

describe('P17: a crash of the page is survivable', () => {
  test('one crash: the page is loaded again, nobody is asked', async () => {
    const { reload, dialog, crash } = install(0)
    await crash(1)
    expect([reload.mock.calls.length, dialog.showMessageBox.mock.calls.length]).toEqual([1, 0])
  })

  test('four crashes end in the dialog, and Quit quits', async () => {
    const { reload, dialog, quit, crash } = install(2)
    await crash(4)
    expect([reload.mock.calls.length, dialog.showMessageBox.mock.calls.length]).toEqual([3, 1])
    expect(quit).toHaveBeenCalledOnce()
  })

  test('Reload begins to count anew', async () => {
    const { reload, dialog, crash } = install(0)
    await crash(4)
    expect(reload).toHaveBeenCalledTimes(4)
    await crash(1)
    expect([reload.mock.calls.length, dialog.showMessageBox.mock.calls.length]).toEqual([5, 1])
  })

  test('the view of the first day is there before the page is loaded again', async () => {
    const { reload, forgetView, quit, crash } = install(1)
    let reloads = -1
    forgetView.mockImplementation(async () => {
      reloads = reload.mock.calls.length
      return undefined
    })
    await crash(4)
    expect([forgetView.mock.calls.length, reloads, reload.mock.calls.length]).toEqual([1, 3, 4])
    expect(quit).not.toHaveBeenCalled()
  })

  test('a window that is closed is left alone', async () => {
    const { window, reload, dialog, crash } = install(0)
    window.isDestroyed.mockReturnValue(true)
    await crash(5)
    expect([reload.mock.calls.length, dialog.showMessageBox.mock.calls.length]).toEqual([0, 0])
  })
})
