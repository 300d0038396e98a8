import { homedir, tmpdir } from 'node:os'
import { isAbsolute, join } from 'node:path'

/** Names that `app.getPath` knows. */
export type PathName =
  | 'home'
  | 'appData'
  | 'userData'
  | 'sessionData'
  | 'temp'
  | 'exe'
  | 'module'
  | 'desktop'
  | 'documents'
  | 'downloads'
  | 'music'
  | 'pictures'
  | 'videos'
  | 'logs'
  | 'crashDumps'

const HOME_FOLDERS: Partial<Record<PathName, string>> = {
  desktop: 'Desktop',
  documents: 'Documents',
  downloads: 'Downloads',
  music: 'Music',
  pictures: 'Pictures',
  videos: 'Videos',
}

/** The app's folders, as Electron places them on Linux. */
export class AppPaths {
  readonly #set = new Map<PathName, string>()
  readonly #executable: string
  readonly #appName: () => string

  constructor(options: Readonly<{ executable: string; appName: () => string; userData?: string }>) {
    this.#executable = options.executable
    this.#appName = options.appName
    if (options.userData) this.#set.set('userData', options.userData)
  }

  /** @throws for a name that Electron does not know */
  get(name: PathName): string {
    const given = this.#set.get(name)
    if (given !== undefined) return given
    const folder = HOME_FOLDERS[name]
    if (folder) return join(homedir(), folder)
    switch (name) {
      case 'home':
        return homedir()
      case 'temp':
        return tmpdir()
      case 'exe':
      case 'module':
        return this.#executable
      case 'appData':
        return process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config')
      case 'userData':
        return join(this.get('appData'), this.#appName())
      case 'sessionData':
        return this.get('userData')
      case 'logs':
        return join(this.get('userData'), 'logs')
      case 'crashDumps':
        return join(this.get('userData'), 'Crashpad')
      default:
        throw new Error(`Failed to get '${name}' path`)
    }
  }

  /** @throws for a relative path */
  set(name: PathName, path: string): void {
    if (!isAbsolute(path)) throw new Error('Path must be absolute')
    this.#set.set(name, path)
  }
}
