import { describe, expect, test, vi } from 'vitest'
import { createTellingWriter } from './telling-writer'

function open() {
  const full = { is: false }
  const tell = vi.fn()
  const log = vi.fn()
  const inner = {
    write: async () => {
      if (full.is) throw Object.assign(new Error('ENOSPC: /home/aigerim'), { code: 'ENOSPC' })
    },
    idle: async () => undefined,
  }
  const writer = createTellingWriter(inner, { tell, log })
  const save = (file: string) => writer.write(file, '{}').catch(() => 'failed')
  return { full, tell, log, save }
}

describe('P14: a save that fails is said', () => {
  test('once for fifty failures of two files', async () => {
    const { full, tell, save } = open()
    full.is = true
    for (let time = 0; time < 50; time++) {
      expect(await save('/a/session.json')).toBe('failed')
      expect(await save('/a/window.json')).toBe('failed')
    }
    expect(tell).toHaveBeenCalledOnce()
  })

  test('again after it had worked', async () => {
    const { full, tell, save } = open()
    full.is = true
    await save('/a/session.json')
    full.is = false
    expect(await save('/a/session.json')).toBeUndefined()
    full.is = true
    await save('/a/session.json')
    expect(tell).toHaveBeenCalledTimes(2)
  })

  test('not while another file still fails', async () => {
    const { full, tell, save } = open()
    full.is = true
    await save('/a/session.json')
    await save('/a/window.json')
    full.is = false
    await save('/a/session.json')
    full.is = true
    await save('/a/session.json')
    expect(tell).toHaveBeenCalledOnce()
  })

  test('never when all is well, and the log holds the name and the cause, not the path', async () => {
    const { full, tell, log, save } = open()
    await save('/home/aigerim/session.json')
    expect(tell).not.toHaveBeenCalled()
    full.is = true
    await save('/home/aigerim/session.json')
    expect(log.mock.calls).toEqual([
      ['error', 'settings-not-saved', { file: 'session.json', code: 'ENOSPC' }],
    ])
  })
})
