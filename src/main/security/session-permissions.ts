import type { Session } from 'electron'
import type { Log } from '../logging'

/** Names of everything that a page can ask for, as this Electron knows them. */
type Permission = Parameters<NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>>[1]

interface Verdict {
  readonly granted: boolean
  readonly reason: string
}

const deny = (reason: string): Verdict => ({ granted: false, reason })

/** What a page may do beyond drawing itself: nothing. A line per permission, with the reason. */
export const PERMISSIONS: Readonly<Record<Permission, Verdict>> = {
  ar: deny('nothing is shown in three dimensions'),
  'automatic-fullscreen': deny('full screen is a menu item'),
  'background-fetch': deny('nothing is fetched'),
  'background-sync': deny('nothing is synchronised'),
  'captured-surface-control': deny('nothing is captured'),
  'clipboard-read': deny('the app never reads the clipboard'),
  'clipboard-sanitized-write': deny('copying goes through main, which checks what is copied'),
  'deprecated-sync-clipboard-read': deny('the app never reads the clipboard'),
  'display-capture': deny('nothing is captured'),
  fileSystem: deny('files are opened by main only'),
  fullscreen: deny('full screen is a menu item'),
  geolocation: deny('the map does not ask where the user is'),
  'geolocation-approximate': deny('the map does not ask where the user is'),
  'hand-tracking': deny('not used'),
  hid: deny('no devices are used'),
  'idle-detection': deny('nobody is watched'),
  keyboardLock: deny('keys stay with the system'),
  'local-fonts': deny('fonts are shipped with the app'),
  'local-network': deny('nothing is fetched'),
  'local-network-access': deny('nothing is fetched'),
  'loopback-network': deny('nothing is fetched'),
  media: deny('no camera and no microphone'),
  mediaKeySystem: deny('no protected media'),
  midi: deny('no devices are used'),
  midiSysex: deny('no devices are used'),
  nfc: deny('no devices are used'),
  notifications: deny('the app has nothing to announce'),
  openExternal: deny('links leave through main, which checks them'),
  'payment-handler': deny('nothing is paid'),
  'periodic-background-sync': deny('nothing is synchronised'),
  'persistent-storage': deny('the page stores nothing'),
  pointerLock: deny('the map is moved by dragging'),
  'screen-wake-lock': deny('the screen may sleep'),
  sensors: deny('no sensors are used'),
  serial: deny('no devices are used'),
  'smart-card': deny('no devices are used'),
  'speaker-selection': deny('no sound'),
  'storage-access': deny('no other site is embedded'),
  'system-wake-lock': deny('the system may sleep'),
  'top-level-storage-access': deny('no other site is embedded'),
  usb: deny('no devices are used'),
  vr: deny('nothing is shown in three dimensions'),
  'web-app-installation': deny('no other app is installed'),
  'web-printing': deny('nothing is printed from the page'),
  'window-management': deny('windows are placed by main'),
  unknown: deny('what has no name is not granted'),
}

/** Whether a permission is granted. A name that is not in the table is not. */
export function isGranted(permission: string): boolean {
  return Object.hasOwn(PERMISSIONS, permission) && PERMISSIONS[permission as Permission].granted
}

/** Answers every request, check and device by the table; without this a session grants everything. */
export function installSessionPermissions(
  session: Pick<
    Session,
    'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'
  >,
  log: Log,
): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    const granted = isGranted(permission)
    if (!granted) log('warn', 'permission-refused', { permission })
    answer(granted)
  })
  session.setPermissionCheckHandler((_contents, permission) => isGranted(permission))
  session.setDevicePermissionHandler(() => false)
}
