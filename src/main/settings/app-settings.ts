import type { SettingsChange, SettingsView } from '../../shared/ipc/settings'
import type { Language } from '../../shared/network/language'
import { chooseLanguage, languageOption } from '../language'
import type { JsonStore } from '../storage/json-store'
import { nameOfPath, recentEntry, withRecent } from './recent-list'
import { FIRST_SETTINGS, type SettingsFile, type StoredRecent } from './settings-file'

/** The settings of the running app, and every way to change them. A save that fails rejects; the change holds all the same. */
export interface AppSettings {
  /** Spoken now, by the window, the menu and the dialogs. */
  readonly language: () => Language
  readonly view: () => SettingsView
  readonly recent: () => readonly StoredRecent[]
  readonly change: (change: SettingsChange) => Promise<void>
  /** Puts what was opened first among the recent ones. */
  readonly opened: (opened: Pick<StoredRecent, 'kind' | 'path'>) => Promise<void>
  readonly forget: (id: string) => Promise<void>
  readonly clearRecent: () => Promise<void>
  /** The settings of the first day, nothing recent either. */
  readonly reset: () => Promise<void>
  /** Another network is on screen. */
  readonly folderShown: () => Promise<void>
}

export interface AppSettingsDeps {
  readonly store: JsonStore<SettingsFile>
  readonly argv: readonly string[]
  /** BCP 47 tags, the preferred first. */
  readonly systemLanguages: () => readonly string[]
  /** Whether this start draws with the graphics card. */
  readonly accelerated: boolean
  /** Whether the command line named a network folder. */
  readonly folderGiven: boolean
  /** See `NetworkSource.ownFolder`. */
  readonly ownFolder: () => string | null
  /** 32 random hexadecimal digits. */
  readonly newId: () => string
  /** Called after every change, before it is written. */
  readonly changed: () => void
}

/** Keeps the settings and says when they change. */
export function createAppSettings(deps: Readonly<AppSettingsDeps>): AppSettings {
  const { store, argv, systemLanguages, ownFolder } = deps
  const language = (): Language => chooseLanguage(argv, systemLanguages(), store.value().language)

  const keep = async (next: SettingsFile): Promise<void> => {
    const saved = store.save(next)
    deps.changed()
    await saved
  }
  const keepRecent = async (recent: SettingsFile['recent']): Promise<void> => {
    if (JSON.stringify(recent) !== JSON.stringify(store.value().recent))
      await keep({ ...store.value(), recent })
  }
  const opened: AppSettings['opened'] = (entry) =>
    keepRecent(withRecent(store.value().recent, entry, deps.newId))

  return {
    language,
    view: () => {
      const { language: chosen, motion, hardwareAcceleration, folderAtStart, recent } = store.value()
      return {
        language: {
          chosen,
          spoken: language(),
          system: chooseLanguage([], systemLanguages()),
          given: languageOption(argv) !== undefined,
        },
        motion,
        hardwareAcceleration: { chosen: hardwareAcceleration, current: deps.accelerated },
        folder: {
          atStart:
            folderAtStart === null
              ? null
              : { name: nameOfPath(folderAtStart), shown: folderAtStart === ownFolder() },
          given: deps.folderGiven,
        },
        recent: recent.map(recentEntry),
      }
    },
    recent: () => store.value().recent,
    change: ({ folderAtStart, ...change }) =>
      keep({
        ...store.value(),
        ...change,
        ...(folderAtStart === undefined ? {} : { folderAtStart: folderAtStart ? ownFolder() : null }),
      }),
    opened,
    forget: (id) => keepRecent(store.value().recent.filter((entry) => entry.id !== id)),
    clearRecent: () => keepRecent([]),
    reset: () => keep(FIRST_SETTINGS),
    folderShown: async () => {
      const path = ownFolder()
      deps.changed()
      if (path !== null) await opened({ kind: 'folder', path })
    },
  }
}
