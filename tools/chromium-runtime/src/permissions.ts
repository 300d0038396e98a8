/** Everything that a page can ask for, as Electron names it. */
export type PermissionKind =
  | 'ar'
  | 'automatic-fullscreen'
  | 'background-fetch'
  | 'background-sync'
  | 'captured-surface-control'
  | 'clipboard-read'
  | 'clipboard-sanitized-write'
  | 'deprecated-sync-clipboard-read'
  | 'display-capture'
  | 'fileSystem'
  | 'fullscreen'
  | 'geolocation'
  | 'geolocation-approximate'
  | 'hand-tracking'
  | 'hid'
  | 'idle-detection'
  | 'keyboardLock'
  | 'local-fonts'
  | 'local-network'
  | 'local-network-access'
  | 'loopback-network'
  | 'media'
  | 'mediaKeySystem'
  | 'midi'
  | 'midiSysex'
  | 'nfc'
  | 'notifications'
  | 'openExternal'
  | 'payment-handler'
  | 'periodic-background-sync'
  | 'persistent-storage'
  | 'pointerLock'
  | 'screen-wake-lock'
  | 'sensors'
  | 'serial'
  | 'smart-card'
  | 'speaker-selection'
  | 'storage-access'
  | 'system-wake-lock'
  | 'top-level-storage-access'
  | 'usb'
  | 'vr'
  | 'web-app-installation'
  | 'web-printing'
  | 'window-management'
  | 'unknown'

/** A permission as the DevTools protocol names it and as Electron does. */
export interface PermissionName {
  readonly descriptor: Readonly<Record<string, unknown>>
  readonly electronName: PermissionKind
}

/** Every permission that Chromium lets us settle beforehand. */
export const PERMISSIONS: readonly PermissionName[] = [
  { descriptor: { name: 'geolocation' }, electronName: 'geolocation' },
  { descriptor: { name: 'notifications' }, electronName: 'notifications' },
  { descriptor: { name: 'midi' }, electronName: 'midi' },
  { descriptor: { name: 'midi', sysex: true }, electronName: 'midiSysex' },
  { descriptor: { name: 'camera' }, electronName: 'media' },
  { descriptor: { name: 'microphone' }, electronName: 'media' },
  { descriptor: { name: 'clipboard-read' }, electronName: 'clipboard-read' },
  { descriptor: { name: 'clipboard-write' }, electronName: 'clipboard-sanitized-write' },
  { descriptor: { name: 'clipboard-write', allowWithoutSanitization: true }, electronName: 'clipboard-read' },
  { descriptor: { name: 'idle-detection' }, electronName: 'idle-detection' },
  { descriptor: { name: 'storage-access' }, electronName: 'storage-access' },
  { descriptor: { name: 'top-level-storage-access' }, electronName: 'top-level-storage-access' },
  { descriptor: { name: 'window-management' }, electronName: 'window-management' },
  { descriptor: { name: 'local-fonts' }, electronName: 'local-fonts' },
  { descriptor: { name: 'screen-wake-lock' }, electronName: 'screen-wake-lock' },
  { descriptor: { name: 'persistent-storage' }, electronName: 'persistent-storage' },
  { descriptor: { name: 'background-sync' }, electronName: 'background-sync' },
  { descriptor: { name: 'accelerometer' }, electronName: 'sensors' },
  { descriptor: { name: 'gyroscope' }, electronName: 'sensors' },
  { descriptor: { name: 'magnetometer' }, electronName: 'sensors' },
  { descriptor: { name: 'ambient-light-sensor' }, electronName: 'sensors' },
]
