import { EventEmitter } from 'node:events'
import { expect, test, vi } from 'vitest'
import { installFatalErrors } from './fatal-errors'

function install() {
  const deps = { events: new EventEmitter(), log: vi.fn(), showErrorBox: vi.fn(), exit: vi.fn() }
  installFatalErrors(deps)
  return deps
}

test.each(['uncaughtException', 'unhandledRejection'])(
  '%s is logged, shown, and ends the app with 1',
  (kind) => {
    const { events, log, showErrorBox, exit } = install()
    events.emit(kind, new Error('broken'))
    expect(log).toHaveBeenCalledOnce()
    expect(showErrorBox).toHaveBeenCalledWith('Tarmaq', 'broken')
    expect(exit).toHaveBeenCalledWith(1)
  },
)

test('a second error on the way out shows no second box', () => {
  const { events, showErrorBox } = install()
  events.emit('uncaughtException', new Error('first'))
  events.emit('unhandledRejection', 'second')
  expect(showErrorBox).toHaveBeenCalledOnce()
})

test('what is thrown need not be an error', () => {
  const { events, showErrorBox } = install()
  events.emit('unhandledRejection', undefined)
  expect(showErrorBox).toHaveBeenCalledWith('Tarmaq', 'undefined')
})
