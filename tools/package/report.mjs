// What `npm run package` says at its end.
import { lstatSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { filesBelow } from './files.mjs'

/** @typedef {{ readonly name: string, readonly faults: readonly string[] }} Check */

/**
 * @param {readonly Check[]} checks
 * @returns {string[]} a line a check, with its faults below
 */
export function checkLines(checks) {
  return checks.flatMap(({ name, faults }) => [
    `${faults.length > 0 ? '✗' : '✓'} ${name}`,
    ...faults.map((fault) => `    ${fault}`),
  ])
}

/**
 * @param {string} resources of the packaged app
 * @param {readonly string[]} names what to weigh in it
 * @param {readonly string[]} packages absolute paths
 * @returns {string[]} what each takes on the disk
 */
export function sizeLines(resources, names, packages) {
  const parts = names.map((name) => [name, bytesOf(join(resources, name))])
  const made = packages.map((path) => [basename(path), bytesOf(path)])
  return [...parts, ...made].map(([name, bytes]) => `${(bytes / 1e6).toFixed(1).padStart(8)} MB  ${name}`)
}

function bytesOf(path) {
  if (!lstatSync(path).isDirectory()) return statSync(path).size
  return filesBelow(path).reduce((sum, name) => sum + statSync(join(path, name)).size, 0)
}

/** The packages of each system, by how their names end. */
const PACKAGES = { linux: ['.AppImage', '.deb'], darwin: ['.dmg'], win32: ['.exe'] }

/**
 * @param {readonly string[]} packages paths of what was made
 * @param {NodeJS.Platform} platform
 * @param {boolean} real false where the app runs on a placeholder, of which no package shall be made
 * @returns {string[]} which packages are missing, or should not be there
 */
export function packageFaults(packages, platform, real) {
  if (!real) return packages.map((path) => `${basename(path)} was made around a placeholder`)
  const wanted = PACKAGES[platform] ?? []
  const missing = wanted.filter((ending) => !packages.some((path) => path.endsWith(ending)))
  if (wanted.length === 0) return [`there is no package for ${platform}`]
  return missing.map((ending) => `no ${ending} was made`)
}

/**
 * @param {boolean} placeholder
 * @returns {string[]} what was not done, and why
 */
export function notDoneLines(placeholder) {
  const always = ['Not done here: nothing was installed, signed or started on Electron from a package.']
  if (!placeholder) return always
  return [
    "Not made: the AppImage and the deb. Electron's binary is not there, and a package around a placeholder is not Tarmaq.",
    '  With the binary (`npx install-electron`; ELECTRON_MIRROR where GitHub is closed) and with GitHub or its mirror',
    '  (ELECTRON_BUILDER_BINARIES_MIRROR) for the tools of the packages, this command makes them or fails.',
    'Not checked: the fuses of a binary of Electron. Those above were set by electron-builder in the placeholder.',
    ...always,
  ]
}
