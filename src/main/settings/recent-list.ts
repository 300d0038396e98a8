import { basename, dirname } from 'node:path'
import type { RecentEntry } from '../../shared/ipc/settings'
import { shortened } from '../network/written-out'
import type { StoredRecent } from './settings-file'

/** Beyond so many the oldest is forgotten. */
export const MAX_RECENT = 10

/** The longest name that is shown, in characters. */
const MAX_NAME = 60

type Opened = Pick<StoredRecent, 'kind' | 'path'>

/**
 * Puts what was opened first. What stood there already keeps its id.
 *
 * @param newId 32 random hexadecimal digits
 */
export function withRecent(
  recent: readonly StoredRecent[],
  { kind, path }: Opened,
  newId: () => string,
): StoredRecent[] {
  const isIt = (entry: StoredRecent): boolean => entry.kind === kind && entry.path === path
  const known = recent.find(isIt)
  const others = recent.filter((entry) => !isIt(entry))
  return [known ?? { id: newId(), kind, path }, ...others].slice(0, MAX_RECENT)
}

/** The name that a path is shown under, here and in the window. */
export function nameOfPath(path: string): string {
  return shortened(basename(path), MAX_NAME)
}

/** What the window learns of an entry. */
export function recentEntry({ id, kind, path }: StoredRecent): RecentEntry {
  return { id, kind, name: nameOfPath(path) }
}

/** Titles for the native menu, which tells entries of one name apart by the folder around each. */
export function recentTitles(recent: readonly StoredRecent[]): readonly string[] {
  const names = recent.map(({ path }) => nameOfPath(path))
  return recent.map(({ path }, at) => {
    const name = names[at] ?? ''
    const alone = names.filter((other) => other === name).length === 1
    return alone ? name : `${name} — ${nameOfPath(dirname(path))}`
  })
}
