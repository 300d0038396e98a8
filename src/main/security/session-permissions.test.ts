import { expect, test, vi } from 'vitest'
import { installSessionPermissions, isGranted, PERMISSIONS } from './session-permissions'

type Ask = (contents: null, permission: string, answer: (granted: boolean) => void) => void
type Check = (contents: null, permission: string) => boolean
type Device = (details: object) => boolean

function install() {
  const handlers: { ask?: Ask; check?: Check; device?: Device } = {}
  const session = {
    setPermissionRequestHandler: (handler: Ask) => {
      handlers.ask = handler
    },
    setPermissionCheckHandler: (handler: Check) => {
      handlers.check = handler
    },
    setDevicePermissionHandler: (handler: Device) => {
      handlers.device = handler
    },
  }
  installSessionPermissions(session as unknown as Parameters<typeof installSessionPermissions>[0], vi.fn())
  return handlers
}

const NAMES = [...Object.keys(PERMISSIONS), 'a-new-one', '', '__proto__', 'constructor', 'toString']

test.each(NAMES)('P6: %s is not granted, neither asked for nor checked', (permission) => {
  const { ask, check } = install()
  const answer = vi.fn()
  ask?.(null, permission, answer)
  expect(answer.mock.calls).toEqual([[false]])
  expect(check?.(null, permission)).toBe(false)
  expect(isGranted(permission)).toBe(false)
})

test('P6: no device is granted', () => {
  expect(install().device?.({ deviceType: 'usb', origin: 'app://bundle' })).toBe(false)
})

test('P6: every line of the table says why', () => {
  for (const { reason } of Object.values(PERMISSIONS)) expect(reason.length).toBeGreaterThan(5)
})
