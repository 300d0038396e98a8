// A project of a few files, packed as electron-builder packs ours.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createPackageWithOptions } from '@electron/asar'

const BINDINGS = 'node_modules/@duckdb/node-bindings-linux-x64'

/** Files of the project, by their paths. */
export const FILES = {
  'out/main/index.js': 'main',
  'out/preload/index.js': 'preload',
  'out/renderer/index.html': '<!doctype html>',
  'package.json': '{"name":"tarmaq"}',
  [`${BINDINGS}/duckdb.node`]: 'native',
  [`${BINDINGS}/libduckdb.so`]: 'library',
  [`${BINDINGS}/package.json`]: '{"name":"@duckdb/node-bindings-linux-x64","version":"1.0.0"}',
  'node_modules/detect-libc/index.js': 'libc',
}

function write(folder, files) {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

/**
 * @param {object} [differences] of what is packed from the project
 * @param {Readonly<Record<string, string | null>>} [differences.packed] files with another content; null leaves one out
 * @param {Readonly<Record<string, string>>} [differences.project] files that the project has besides
 * @param {string} [differences.unpackDir] what lies beside the archive
 * @returns {Promise<{ root: string, resources: string, archive: string, remove: () => void }>}
 */
export async function packedProject({ packed = {}, project = {}, unpackDir = 'node_modules/@duckdb' } = {}) {
  const around = mkdtempSync(join(tmpdir(), 'tarmaq-packed-'))
  const [root, source, resources] = ['project', 'source', 'resources'].map((name) => join(around, name))
  write(root, { ...FILES, ...project })
  const chosen = Object.entries({ ...FILES, ...packed }).filter(([, content]) => content !== null)
  write(source, Object.fromEntries(chosen))
  write(resources, { 'network/places.json': '[]' })
  cpSync(join(resources, 'network'), join(root, 'resources/network'), { recursive: true })
  const archive = join(resources, 'app.asar')
  await createPackageWithOptions(source, archive, { unpackDir: `{${unpackDir},${unpackDir}/**}` })
  return { root, resources, archive, remove: () => rmSync(around, { recursive: true, force: true }) }
}
