// What is in app.asar and beside it, compared with what was built and installed.
import { existsSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { extractFile, listPackage, statFile, uncacheAll } from '@electron/asar'
import { filesBelow } from './files.mjs'

/** What is built for the app; nothing else of `out` is packed. */
const BUILT = ['out/main', 'out/preload', 'out/renderer']

/** What nobody needs at run time, wherever it lies. */
const REFUSED = [
  [/\.map$/, 'a source map'],
  [/\.[cm]?tsx?$/, 'TypeScript'],
  [/\.(test|spec)\.|(^|\/)(test|tests|__tests__|e2e)\//, 'a test'],
  [/\.woff$/, 'an older copy of a font'],
  [/(^|\/)(\.env|\.git|\.npmrc)/, 'a file of the workshop'],
]

/** Words that only the documentation of a package is in; packages are compared without it. */
const DOCUMENTATION = /(\.d\.[cm]?ts|\.md)$/

/** Packages that are packed as they are. Of DuckDB's bindings there is one for each system. */
const PACKED = /^(@duckdb\/node-api|@duckdb\/node-bindings(-[a-z0-9-]+)?|detect-libc)$/

/** @typedef {{ readonly path: string, readonly unpacked: boolean }} ArchiveFile */

/**
 * @param {string} archive path of app.asar
 * @returns {ArchiveFile[]} its files, with `/` between the parts
 */
export function archiveFiles(archive) {
  uncacheAll()
  return listPackage(archive, { isPack: false }).flatMap((listed) => {
    const path = listed.split(sep).filter(Boolean).join('/')
    const stat = statFile(archive, path.split('/').join(sep), false)
    return 'files' in stat ? [] : [{ path, unpacked: stat.unpacked === true }]
  })
}

/**
 * @param {readonly ArchiveFile[]} files
 * @param {readonly string[]} built files of the build, from the project's folder on
 * @returns {string[]} what is wrong with the list
 */
export function listFaults(files, built) {
  const paths = files.map(({ path }) => path)
  const own = paths.filter((path) => !path.startsWith('node_modules/'))
  const wanted = [...built, 'package.json']
  const packages = new Set(paths.flatMap((path) => packageOf(path) ?? []))
  return [
    ...wanted.filter((path) => !own.includes(path)).map((path) => `${path} is not in the archive`),
    ...own.filter((path) => !wanted.includes(path)).map((path) => `${path} does not belong in the archive`),
    ...[...packages].filter((name) => !PACKED.test(name)).map((name) => `the package ${name} is packed`),
    ...paths.flatMap((path) => refused(path)),
    ...files
      .filter(({ path, unpacked }) => unpacked !== path.startsWith('node_modules/@duckdb/'))
      .map(misplaced),
  ]
}

function packageOf(path) {
  return /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]
}

function refused(path) {
  return REFUSED.filter(([pattern]) => pattern.test(path)).map(([, what]) => `${path} is ${what}`)
}

function misplaced({ path, unpacked }) {
  return unpacked ? `${path} lies beside the archive` : `${path} lies in the archive, not beside it`
}

/**
 * @param {readonly ArchiveFile[]} files
 * @param {readonly string[]} installed files of the installed packages of DuckDB, from `@duckdb` on
 * @returns {string[]} what is missing of DuckDB
 */
export function databaseFaults(files, installed) {
  const packed = new Set(files.map(({ path }) => path))
  const wanted = installed.filter((name) => !DOCUMENTATION.test(name))
  const missing = wanted.filter((name) => !packed.has(`node_modules/@duckdb/${name}`))
  const libraries = wanted.filter((name) => /(libduckdb\.(so|dylib)|duckdb\.(dll|node))$/.test(name))
  return [
    ...missing.map((name) => `@duckdb/${name} is not packed`),
    ...(libraries.length >= 2 ? [] : ["DuckDB's native module or its library is not installed"]),
  ]
}

/**
 * @param {string} archive path of app.asar
 * @param {string} root the project
 * @returns {string[]} what is wrong with the archive and what lies beside it
 */
export function archiveFaults(archive, root) {
  const files = archiveFiles(archive)
  const built = BUILT.flatMap((folder) => filesBelow(join(root, folder)).map((name) => `${folder}/${name}`))
  const installed = filesBelow(join(root, 'node_modules', '@duckdb'))
  const compared = files.filter(({ path }) => path !== 'package.json')
  return [
    ...listFaults(files, built),
    ...databaseFaults(files, installed),
    ...compared.flatMap((file) => contentFaults(archive, root, file)),
  ]
}

function contentFaults(archive, root, { path, unpacked }) {
  const original = join(root, path)
  if (!existsSync(original)) return []
  const beside = join(`${archive}.unpacked`, path)
  if (unpacked && !existsSync(beside)) return [`${path} is missing beside the archive`]
  const bytes = unpacked ? readFileSync(beside) : extractFile(archive, path.split('/').join(sep))
  const same = path.endsWith('/package.json') ? samePackage : (a, b) => a.equals(b)
  return same(bytes, readFileSync(original)) ? [] : [`${path} is not what was built or installed`]
}

/** electron-builder takes out of the metadata of packages what nobody needs at run time. */
function samePackage(packed, installed) {
  const identity = (bytes) => {
    const { name, version, main } = JSON.parse(bytes.toString())
    return JSON.stringify([name, version, main])
  }
  return identity(packed) === identity(installed)
}
