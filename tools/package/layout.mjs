// The packaged app as the chromium runtime can run it: plain Node reads no archives, so app.asar becomes a folder.
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import { extractAll } from '@electron/asar'
import { archiveFiles } from './check-archive.mjs'

const ARCHIVE = 'app.asar'

/** What Electron lets the system load from beside the archive, because no system loads from inside one. */
const LOADED_BY_THE_SYSTEM = /\.(node|so|dylib|dll)$/

/**
 * Lays out a packaged app's resources in a new folder, far from the project, so that no module of the project's can
 * stand in for one that is not packed. Native modules are only in `app.asar.unpacked`, to which links lead.
 *
 * @param {string} resources of the packaged app
 * @returns {{ readonly resources: string, readonly remove: () => void }}
 */
export function layOut(resources) {
  const folder = mkdtempSync(join(tmpdir(), 'tarmaq-package-'))
  const laidOut = join(folder, 'resources')
  for (const name of readdirSync(resources).filter((entry) => entry !== ARCHIVE))
    cpSync(join(resources, name), join(laidOut, name), { recursive: true })
  const archive = join(resources, ARCHIVE)
  extractAll(archive, join(laidOut, ARCHIVE))
  for (const { path, unpacked } of archiveFiles(archive))
    if (unpacked && LOADED_BY_THE_SYSTEM.test(path)) linkToUnpacked(laidOut, path.split('/').join(sep))
  return { resources: laidOut, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

function linkToUnpacked(resources, path) {
  const link = join(resources, ARCHIVE, path)
  rmSync(link)
  symlinkSync(relative(dirname(link), join(resources, `${ARCHIVE}.unpacked`, path)), link)
}
