import type { CdpConnection } from './cdp-connection'
import type { Gateway } from './gateway'
import { PERMISSIONS, type PermissionKind } from './permissions'
import { type PreventableEvent, preventableEvent } from './preventable-event'
import type { Protocol } from './protocol'
import { TypedEmitter } from './typed-emitter'
import type { WebContents } from './web-contents'

export interface DownloadItem {
  getURL(): string
  getFilename(): string
}

export interface SessionEvents {
  'will-download': [event: PreventableEvent, item: DownloadItem, webContents: WebContents]
}

interface PermissionDetails {
  requestingUrl: string
  isMainFrame: boolean
}

export type PermissionRequestHandler = (
  webContents: WebContents,
  permission: PermissionKind,
  callback: (granted: boolean) => void,
  details: PermissionDetails,
) => void

export type PermissionCheckHandler = (
  webContents: WebContents | null,
  permission: PermissionKind,
  requestingOrigin: string,
  details: PermissionDetails,
) => boolean

export type DevicePermissionHandler = (details: { deviceType: string; origin: string }) => boolean

export interface SessionOptions {
  readonly protocol: Protocol
  readonly gateway: Gateway
  readonly connection: () => CdpConnection
  readonly contents: () => WebContents[]
}

/**
 * `session.defaultSession`. Chromium can't ask a DevTools client about a permission when a page
 * wants it, so the app is asked about every permission before its first page loads and whenever
 * it sets a handler, and Chromium is told the answers.
 */
export class Session extends TypedEmitter<SessionEvents> {
  readonly protocol: Protocol
  readonly #options: SessionOptions
  #request: PermissionRequestHandler | null = null
  #check: PermissionCheckHandler | null = null
  #applied = false

  constructor(options: SessionOptions) {
    super()
    this.protocol = options.protocol
    this.#options = options
  }

  setPermissionRequestHandler(handler: PermissionRequestHandler | null): void {
    this.#request = handler
    this.#applied = false
  }

  setPermissionCheckHandler(handler: PermissionCheckHandler | null): void {
    this.#check = handler
    this.#applied = false
  }

  /** Chromium's device choosers never open here: whatever the handler says, no device is given. */
  setDevicePermissionHandler(_handler: DevicePermissionHandler | null): void {}

  /** Tells Chromium what the app grants; called before each load. */
  async applyPermissions(contents: WebContents): Promise<void> {
    if (this.#applied) return
    this.#applied = true
    const { root } = this.#options.connection()
    for (const { descriptor, electronName } of PERMISSIONS) {
      const granted = await this.#isGranted(contents, electronName)
      const setting = granted ? 'granted' : 'denied'
      await root.attempt('Browser.setPermission', { permission: descriptor, setting })
    }
  }

  /** Refuses every download, after telling the app, as there is no save dialog. */
  async watchDownloads(): Promise<void> {
    const { root } = this.#options.connection()
    root.on('Browser.downloadWillBegin', ({ url, suggestedFilename }) => {
      const [contents] = this.#options.contents()
      if (!contents) return
      const item: DownloadItem = {
        getURL: () => this.#options.gateway.toApp(url),
        getFilename: () => suggestedFilename,
      }
      this.emit('will-download', preventableEvent({}), item, contents)
    })
    await root.attempt('Browser.setDownloadBehavior', { behavior: 'deny', eventsEnabled: true })
  }

  async #isGranted(contents: WebContents, permission: PermissionKind): Promise<boolean> {
    const url = contents.getURL()
    const details: PermissionDetails = { requestingUrl: url, isMainFrame: true }
    if (this.#check && !this.#check(contents, permission, url, details)) return false
    const request = this.#request
    if (!request) return true
    return new Promise((resolve) => request(contents, permission, resolve, details))
  }
}
