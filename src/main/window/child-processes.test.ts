import { EventEmitter } from 'node:events'
import { expect, test, vi } from 'vitest'
import { watchChildProcesses } from './child-processes'

function gone(type: string, reason: string) {
  const app = new EventEmitter()
  const [tellGraphicsLost, log] = [vi.fn(), vi.fn()]
  watchChildProcesses(app as unknown as Parameters<typeof watchChildProcesses>[0], { tellGraphicsLost, log })
  app.emit('child-process-gone', {}, { type, reason, exitCode: 1 })
  return { told: tellGraphicsLost.mock.calls.length, logged: log.mock.calls }
}

test.each(['crashed', 'killed', 'oom', 'launch-failed'])(
  'P17: a graphics process that is gone (%s) is logged and told',
  (reason) => {
    expect(gone('GPU', reason)).toEqual({
      told: 1,
      logged: [['warn', 'process-gone', { type: 'GPU', reason }]],
    })
  },
)

test.each([
  { type: 'GPU', reason: 'clean-exit' },
  { type: 'Utility', reason: 'crashed' },
])('P17: $type that is gone ($reason) is logged only', ({ type, reason }) => {
  const { told, logged } = gone(type, reason)
  expect([told, logged.length]).toEqual([0, 1])
})
