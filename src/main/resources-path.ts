import { join } from 'node:path'

/** Where the app's own files lie. Absolute paths. */
export interface AppFolders {
  /** The built page, served as `app://bundle/`. */
  readonly renderer: string
  /** The base map, served as `app://bundle/basemap/`. */
  readonly basemap: string
  /** The network that is shipped with the app. */
  readonly network: string
  /** The synthetic rows that ship with the app. */
  readonly samples: string
  /** The picture of the window where the system asks the app for one, as Linux does. */
  readonly windowIcon: string
  /** The built preload script. */
  readonly preload: string
}

/** What decides between the repository and an installed package. */
export interface AppLocation {
  readonly packaged: boolean
  /** `process.resourcesPath`: the folder of the package's extra resources. */
  readonly resourcesPath: string
  /** Folder of the built main script, `out/main`. */
  readonly mainFolder: string
}

/** The one place that knows whether the app runs from the repository or from a package. */
export function appFolders({ packaged, resourcesPath, mainFolder }: AppLocation): AppFolders {
  const resources = packaged ? resourcesPath : join(mainFolder, '../../resources')
  return {
    renderer: join(mainFolder, '../renderer'),
    basemap: join(resources, 'basemap'),
    network: join(resources, 'network'),
    samples: join(resources, 'samples'),
    windowIcon: join(resources, 'icons', '256x256.png'),
    preload: join(mainFolder, '../preload/index.js'),
  }
}
