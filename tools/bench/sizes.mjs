import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Sizes of the files under a folder by kind, as they are and gzipped, in kB. */
export function folderSizes(folder) {
  const byKind = {}
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath ?? entry.path, entry.name)
    const kind = /\.(m?js|css|woff2?|html|json|geojson)$/.exec(entry.name)?.[1] ?? 'other'
    byKind[kind] ??= { plain: 0, gzipped: 0 }
    const sizes = byKind[kind]
    sizes.plain += statSync(file).size / 1000
    sizes.gzipped += gzipSync(readFileSync(file)).length / 1000
  }
  return byKind
}
