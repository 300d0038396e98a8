import { join } from 'node:path'
import { expect, test } from 'vitest'
import { appFolders } from './resources-path'

const REPOSITORY = join('/', 'home', 'tarmaq')
const PACKAGE = join('/', 'opt', 'Tarmaq', 'resources')

test('from the repository the shipped files lie beside out', () => {
  const folders = appFolders({
    packaged: false,
    resourcesPath: join('/', 'electron', 'resources'),
    mainFolder: join(REPOSITORY, 'out', 'main'),
  })
  expect(folders).toEqual({
    renderer: join(REPOSITORY, 'out', 'renderer'),
    basemap: join(REPOSITORY, 'resources', 'basemap'),
    network: join(REPOSITORY, 'resources', 'network'),
    samples: join(REPOSITORY, 'resources', 'samples'),
    windowIcon: join(REPOSITORY, 'resources', 'icons', '256x256.png'),
    preload: join(REPOSITORY, 'out', 'preload', 'index.js'),
  })
})

test('from a package they lie outside the archive', () => {
  const folders = appFolders({
    packaged: true,
    resourcesPath: PACKAGE,
    mainFolder: join(PACKAGE, 'app.asar', 'out', 'main'),
  })
  expect(folders).toEqual({
    renderer: join(PACKAGE, 'app.asar', 'out', 'renderer'),
    basemap: join(PACKAGE, 'basemap'),
    network: join(PACKAGE, 'network'),
    samples: join(PACKAGE, 'samples'),
    windowIcon: join(PACKAGE, 'icons', '256x256.png'),
    preload: join(PACKAGE, 'app.asar', 'out', 'preload', 'index.js'),
  })
})
