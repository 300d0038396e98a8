// What lies beside the archive in the resources of the packaged app, compared with the project.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from './files.mjs'

const ARCHIVE = ['app.asar', 'app.asar.unpacked']

/** What packaging itself puts there, by system. */
const OF_THE_SYSTEM = {
  linux: /^apparmor-profile$/,
  win32: /^elevate\.exe$/,
  darwin: /(\.lproj|\.icns|^Assets\.car|^LICENSE\.electron\.txt|^LICENSES\.chromium\.html)$/,
}

/** @typedef {{ readonly from: string, readonly to: string, readonly filter?: readonly string[] }} Extra */

/**
 * @param {string} resources `process.resourcesPath` of the packaged app
 * @param {string} root the project
 * @param {readonly Extra[]} extras `extraResources` of electron-builder.json; a filter names files
 * @param {NodeJS.Platform} platform
 * @returns {string[]} what is missing, does not belong there or differs
 */
export function resourceFaults(resources, root, extras, platform) {
  const known = new Set([...ARCHIVE, ...extras.map(({ to }) => to)])
  const there = readdirSync(resources)
  const strangers = there.filter((name) => !known.has(name) && !OF_THE_SYSTEM[platform]?.test(name))
  return [
    ...[...known].filter((name) => !there.includes(name)).map((name) => `${name} is missing`),
    ...strangers.map((name) => `${name} does not belong there`),
    ...extras.flatMap(({ from, to, filter }) =>
      folderFaults(join(root, from), join(resources, to), to, filter),
    ),
  ]
}

function folderFaults(original, packed, name, filter) {
  if (!existsSync(packed)) return []
  const wanted = filesBelow(original).filter((file) => filter?.includes(file) ?? true)
  const found = filesBelow(packed)
  if (wanted.length === 0) return [`${name} is empty`]
  return [
    ...found.filter((file) => !wanted.includes(file)).map((file) => `${name}/${file} does not belong there`),
    ...wanted.flatMap((file) => {
      if (!found.includes(file)) return [`${name}/${file} is missing`]
      const same = readFileSync(join(packed, file)).equals(readFileSync(join(original, file)))
      return same ? [] : [`${name}/${file} is not that of the project`]
    }),
  ]
}
