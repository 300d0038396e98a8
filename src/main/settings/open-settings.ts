import { randomBytes } from 'node:crypto'
import type { Session } from '../../shared/ipc/session'
import type { Log } from '../logging'
import type { NetworkSource } from '../network/network-source'
import type { JsonStore } from '../storage/json-store'
import { isFile, isFolder } from '../storage/on-disk'
import { type AppSettings, createAppSettings } from './app-settings'
import { recentTitles } from './recent-list'
import { createSettingsCalls, type SettingsCalls } from './settings-calls'
import type { SettingsFile } from './settings-file'

export interface SettingsOptions {
  readonly store: JsonStore<SettingsFile>
  readonly session: JsonStore<Session>
  readonly source: NetworkSource
  readonly argv: readonly string[]
  /** See `AppSettingsDeps`. */
  readonly systemLanguages: () => readonly string[]
  readonly accelerated: boolean
  readonly folderGiven: boolean
  /** Offers a file to the window, to be imported. */
  readonly offer: (path: string) => void
  /** Tells the window that something recent is no longer there. */
  readonly tellGone: (name: string) => void
  /** Called after every change. */
  readonly changed: () => void
  readonly log: Log
}

/** The settings as the rest of main knows them: whatever cannot be written is told by the writer, and never thrown. */
export interface Settings extends Pick<AppSettings, 'language' | 'view'>, Pick<SettingsCalls, 'calls'> {
  /** For the native menu, the last opened first. */
  readonly recent: () => readonly { readonly label: string; readonly open: () => void }[]
  readonly opened: (...opened: Parameters<AppSettings['opened']>) => void
  readonly clearRecent: () => void
  /** Another network is on screen. */
  readonly folderShown: () => void
}

/** Ties the settings to the network, the window and the disk. */
export function openSettings(options: Readonly<SettingsOptions>): Settings {
  const { source, log } = options
  const settings = createAppSettings({
    ...options,
    ownFolder: source.ownFolder,
    newId: () => randomBytes(16).toString('hex'),
  })
  const { calls, openRecent } = createSettingsCalls({
    ...options,
    settings,
    network: source,
    isFile,
    isFolder,
  })
  const written = (work: Promise<void>): void =>
    void work.catch((error: unknown) => log('error', 'settings-not-written', { error }))
  return {
    language: settings.language,
    view: settings.view,
    calls,
    recent: () => {
      const titles = recentTitles(settings.recent())
      return settings.recent().map(({ id }, at) => ({
        label: titles[at] ?? '',
        open: () => void openRecent(id),
      }))
    },
    opened: (opened) => written(settings.opened(opened)),
    clearRecent: () => written(settings.clearRecent()),
    folderShown: () => written(settings.folderShown()),
  }
}
