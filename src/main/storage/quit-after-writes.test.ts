import { EventEmitter } from 'node:events'
import { expect, test, vi } from 'vitest'
import { installQuitAfterWrites } from './quit-after-writes'

test('P14: the app ends only when its writes have', async () => {
  let finish = (): void => undefined
  const idle = new Promise<void>((resolve) => {
    finish = resolve
  })
  const app = Object.assign(new EventEmitter(), { quit: vi.fn() })
  installQuitAfterWrites(app as unknown as Parameters<typeof installQuitAfterWrites>[0], {
    write: vi.fn(),
    idle: () => idle,
  })
  const preventDefault = vi.fn()
  app.emit('will-quit', { preventDefault })
  expect(preventDefault).toHaveBeenCalledOnce()
  expect(app.quit).not.toHaveBeenCalled()

  finish()
  await vi.waitFor(() => expect(app.quit).toHaveBeenCalledOnce())
  app.emit('will-quit', { preventDefault })
  expect(preventDefault).toHaveBeenCalledOnce()
})
