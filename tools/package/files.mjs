import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/**
 * @param {string} folder
 * @returns {string[]} every file below it, sorted, with `/` between the parts, from the folder on
 */
export function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}
