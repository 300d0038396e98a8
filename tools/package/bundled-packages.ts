import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** The folder of the package that a module of a build comes from; `undefined` for our own modules. */
export function packageFolderOf(module: string): string | undefined {
  const path = module.replaceAll('\\', '/').replace(/^\0/, '')
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]
}

/**
 * Writes down the folders of the packages of which something is in a build, one a line: their licences go along with
 * the packaged app.
 *
 * @param folder where the list is written, under the name of the build's first entry
 */
export function bundledPackages(folder: string): Plugin {
  return {
    name: 'tarmaq:bundled-packages',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? [part] : []))
      const folders = chunks.flatMap(({ moduleIds }) => moduleIds.flatMap((id) => packageFolderOf(id) ?? []))
      const name = chunks.find(({ isEntry }) => isEntry)?.name ?? 'chunks'
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, `${name}.txt`), `${[...new Set(folders)].sort().join('\n')}\n`)
    },
  }
}
