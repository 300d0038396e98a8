// The licences that go along with the packaged app: ours, and those of everything that is bundled or packed with it.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from './files.mjs'

const LICENCE_FILE = /^(licen[cs]e|copying|notice)/i

/** Licence texts of packages that ship without one, by the package's name. */
const STAND_INS = join(import.meta.dirname, 'licences')

const HEAD = `Tarmaq is made of the work of others, too. These are the licences of the libraries and fonts in it.
Those of Electron and Chromium are in LICENSE.electron.txt and LICENSES.chromium.html, those of the map's data in
basemap/CREDITS.md.
`

/**
 * @typedef {object} Work
 * @property {string} title name, version, licence and address
 * @property {string} text the licence
 */

/**
 * Writes `LICENSE.txt` and `THIRD-PARTY.txt` into `out/licences`, from what the build has written down.
 *
 * @param {string} root the project, built
 * @returns {number} of how many packages the licences are
 * @throws when a package has no licence text
 */
export function writeLicences(root) {
  const folder = join(root, 'out', 'licences')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE.txt'))
  const works = [...bundledFolders(root), ...packedFolders(root)].map((path) => workOf(path, STAND_INS))
  writeFileSync(join(folder, 'THIRD-PARTY.txt'), thirdPartyText(works))
  return works.length
}

function bundledFolders(root) {
  const lists = join(root, 'out', 'bundled')
  const lines = filesBelow(lists).flatMap((name) => readFileSync(join(lists, name), 'utf8').split('\n'))
  return [...new Set(lines.filter(Boolean))].sort()
}

/** The packages that are packed as they are: see `files` of electron-builder.json. */
function packedFolders(root) {
  const modules = join(root, 'node_modules')
  const duckdb = readdirSync(join(modules, '@duckdb')).map((name) => join(modules, '@duckdb', name))
  return [...duckdb, join(modules, 'detect-libc')]
}

/**
 * @param {string} folder a package
 * @param {string} standIns folder of texts for packages without one
 * @returns {Work}
 * @throws when there is no licence text
 */
export function workOf(folder, standIns) {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const { name, version, license, homepage, repository } = about
  const own = readdirSync(folder).filter((file) => LICENCE_FILE.test(file))
  const standIn = join(standIns, `${name.replace('/', '__')}.txt`)
  const files = own.length > 0 ? own.sort().map((file) => join(folder, file)) : [standIn]
  if (!existsSync(files[0])) throw new Error(`${name} has no licence text: write one in ${standIn}`)
  const address = homepage ?? repository?.url ?? repository
  return {
    title: [`${name} ${version}`, license, address].filter(Boolean).join(' · '),
    text: files.map((file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim()).join('\n\n'),
  }
}

/**
 * @param {readonly Work[]} works
 * @returns {string} every title, and each licence once, under the titles that share it
 */
export function thirdPartyText(works) {
  const titles = new Map()
  for (const { title, text } of works) titles.set(text, [...(titles.get(text) ?? []), title])
  const parts = [...titles].map(([text, of]) => `${of.join('\n')}\n\n${text}\n`)
  return [HEAD, ...parts].join(`\n${'─'.repeat(80)}\n\n`)
}
