// What the packaged app runs on: Electron's binary where it is there, else a placeholder that says what it is.
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Marks in Electron's binary where its fuses stand. */
export const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const FUSE_VERSION = 1

/**
 * @param {string} root the project
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined} the folder that holds Electron's binary, where it has been downloaded
 */
export function findElectron(root, env) {
  const installed = join(root, 'node_modules', 'electron')
  const pathFile = join(installed, 'path.txt')
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : 'electron'
  const folder = env.ELECTRON_OVERRIDE_DIST_PATH ?? join(installed, 'dist')
  const standIn = resolve(folder) === join(root, 'tools', 'chromium-runtime')
  return !standIn && existsSync(join(folder, name)) ? folder : undefined
}

/**
 * Writes a folder of the shape of Electron's for Linux. Its executable says that it is none; its fuses stand the other
 * way round than they shall, so that one which nobody sets is seen.
 *
 * @param {string} folder
 * @param {Readonly<Record<string, boolean>>} wantedFuses in the order in which they stand in the binary
 * @param {readonly string[]} leftAsShipped names of the fuses that packaging does not touch
 */
export function writePlaceholder(folder, wantedFuses, leftAsShipped) {
  rmSync(folder, { recursive: true, force: true })
  for (const name of ['locales', 'resources']) mkdirSync(join(folder, name), { recursive: true })
  for (const locale of ['en-US', 'ru', 'bg', 'zh-CN'])
    writeFileSync(join(folder, 'locales', `${locale}.pak`), '')
  const states = Object.entries(wantedFuses).map(([name, on]) => on === leftAsShipped.includes(name))
  const executable = join(folder, 'electron')
  writeFileSync(
    executable,
    Buffer.concat([
      Buffer.from(`#!/bin/sh
echo "This is a placeholder and not Tarmaq: it was packed on a machine without Electron's binary." >&2
exit 1
# fuses: ${FUSE_SENTINEL}`),
      Buffer.from([FUSE_VERSION, states.length]),
      Buffer.from(states.map((on) => (on ? '1' : '0')).join('')),
      Buffer.from('\n'),
    ]),
  )
  chmodSync(executable, 0o755)
}
