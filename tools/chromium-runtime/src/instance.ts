import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createElectron } from './electron'

/** The folder of the executable, which starts this bundle and says where it is itself. */
const runtimeFolder = process.env.TARMAQ_RUNTIME_FOLDER ?? resolve(__dirname, '../../tools/chromium-runtime')

/** The `node_modules` folder with Electron's types and Chromium's package. */
export const nodeModules = resolve(runtimeFolder, '../../node_modules')

/** The arguments after the executable. */
export const args: readonly string[] = process.argv.slice(2)

export const executable = join(runtimeFolder, 'electron')

/** The resources of a packaged app, its archive unpacked to a folder, which is to run in place of an app by its path. */
export const packagedResources = process.env.TARMAQ_PACKAGED_RESOURCES

/** Electron's version is the one whose API the app is written for; Chromium's that of its package. */
export const versions: Readonly<Record<string, string>> = {
  electron: packageVersion('electron'),
  chrome: packageVersion('@sparticuz/chromium'),
  node: process.versions.node,
}

/** The one `electron` of this process. */
export const instance = createElectron({
  args,
  executable,
  packaged: packagedResources !== undefined,
  builtFolder: __dirname,
  versions,
})

function packageVersion(name: string): string {
  const text = readFileSync(join(nodeModules, name, 'package.json'), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}
