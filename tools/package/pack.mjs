// Lets electron-builder pack what was built, and tells what it made and where it lies.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'electron-builder'

/** Electron's own start page: nobody is to open it, and the fuses would not let it. */
const START_PAGE = 'default_app.asar'

/**
 * @typedef {object} Packed
 * @property {string} folder the app before it is put into packages
 * @property {string} resources its `process.resourcesPath`
 * @property {string} executable its program; on macOS the bundle
 * @property {readonly string[]} packages absolute paths of the packages made
 * @property {readonly unknown[]} computed what the Linux packages are or would be made with
 */

/**
 * @param {object} options
 * @param {string} options.root the project
 * @param {string} options.electronDist folder of Electron's binary or of a placeholder
 * @param {boolean} options.makesPackages false stops before each package: the folder alone is made
 * @returns {Promise<Packed>}
 * @throws what electron-builder could not do, above all when it cannot download the tools for a package
 */
export async function pack({ root, electronDist, makesPackages }) {
  const config = JSON.parse(readFileSync(join(root, 'electron-builder.json'), 'utf8'))
  rmSync(join(root, config.directories.output), { recursive: true, force: true })
  const computed = []
  let place
  const packages = await build({
    projectDir: root,
    publish: 'never',
    config: {
      ...config,
      electronDist,
      afterExtract: ({ appOutDir, electronPlatformName }) => {
        const resources = electronPlatformName === 'darwin' ? 'Electron.app/Contents/Resources' : 'resources'
        rmSync(join(appOutDir, resources, START_PAGE), { force: true })
      },
      afterPack: ({ appOutDir, packager }) => {
        const resources = packager.getResourcesDir(appOutDir)
        place = { folder: appOutDir, resources, executable: executableIn(appOutDir, packager) }
      },
    },
    effectiveOptionComputed: async (options) => {
      computed.push(readable(options))
      return !makesPackages
    },
  })
  if (!place) throw new Error('electron-builder packed nothing')
  return { ...place, packages, computed }
}

function executableIn(folder, { platform, executableName, appInfo }) {
  if (platform.name === 'linux') return join(folder, executableName)
  return join(folder, `${appInfo.productFilename}${platform.name === 'mac' ? '.app' : '.exe'}`)
}

/** The desktop entry of a deb is a file that is gone afterwards. */
function readable(options) {
  if (!Array.isArray(options) || !String(options[1]).endsWith('.desktop')) return options
  const [args, desktopFile] = options
  return { deb: args, desktop: readFileSync(desktopFile, 'utf8') }
}
