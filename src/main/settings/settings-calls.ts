import { fail, ok, type Result } from '../../shared/ipc/result'
import { FIRST_SESSION, type Session } from '../../shared/ipc/session'
import type { CallHandlers } from '../ipc/gate'
import type { Log } from '../logging'
import type { NetworkSource } from '../network/network-source'
import type { JsonStore } from '../storage/json-store'
import type { AppSettings } from './app-settings'
import { nameOfPath } from './recent-list'

export type SettingsChannel = Extract<keyof CallHandlers, `settings:${string}` | `recent:${string}`>

export interface SettingsCallsDeps {
  readonly settings: AppSettings
  readonly session: JsonStore<Session>
  readonly network: Pick<NetworkSource, 'open' | 'useBuiltIn' | 'ownFolder'>
  /** Offers a file to the window, to be imported. */
  readonly offer: (path: string) => void
  readonly isFolder: (path: string) => Promise<boolean>
  readonly isFile: (path: string) => Promise<boolean>
  /** Tells the window that something recent is no longer there. */
  readonly tellGone: (name: string) => void
  readonly log: Log
}

/** What is done about settings for the window's calls, and for the menu of what was opened before. */
export interface SettingsCalls {
  readonly calls: Pick<CallHandlers, SettingsChannel>
  /** Opens a recent folder or offers a recent file; takes it off the list and says so where it is gone. */
  readonly openRecent: (id: string) => Promise<void>
}

export function createSettingsCalls(deps: Readonly<SettingsCallsDeps>): SettingsCalls {
  const { settings, session, log } = deps
  const { open: openFolder, useBuiltIn: showBuiltIn, ownFolder } = deps.network
  const saved = async <T>(work: Promise<unknown>, value: T): Promise<Result<T>> => {
    try {
      await work
      return ok(value)
    } catch (error) {
      log('error', 'settings-not-written', { error })
      return fail('save-failed')
    }
  }
  const openRecent = async (id: string): Promise<void> => {
    const entry = settings.recent().find((one) => one.id === id)
    if (!entry) return
    const { kind, path } = entry
    if (await (kind === 'folder' ? deps.isFolder(path) : deps.isFile(path)))
      return kind === 'folder' ? openFolder(path) : deps.offer(path)
    deps.tellGone(nameOfPath(path))
    await saved(settings.forget(id), null)
  }

  return {
    openRecent,
    calls: {
      'settings:change': (change) => saved(settings.change(change), null),

      'settings:reset': async () => {
        const written = [settings.reset(), session.save(FIRST_SESSION)]
        if (ownFolder() !== null) written.push(showBuiltIn())
        return saved(Promise.all(written), FIRST_SESSION)
      },

      'recent:open': async (id) => {
        await openRecent(id)
        return ok(null)
      },
    },
  }
}
