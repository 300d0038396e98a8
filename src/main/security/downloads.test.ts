import { EventEmitter } from 'node:events'
import { expect, test, vi } from 'vitest'
import { refuseDownloads } from './downloads'

test('P3: a download is refused, and its address is not logged', () => {
  const session = new EventEmitter()
  const log = vi.fn()
  refuseDownloads(session as unknown as Parameters<typeof refuseDownloads>[0], log)
  const preventDefault = vi.fn()
  session.emit('will-download', { preventDefault }, { getURL: () => 'https://secret.example/' }, {})
  expect(preventDefault).toHaveBeenCalledOnce()
  expect(log.mock.calls).toEqual([['warn', 'download-refused']])
})
