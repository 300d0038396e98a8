import type { MenuItemConstructorOptions } from 'electron'

type Item = MenuItemConstructorOptions

const LETTER = /[\p{L}\p{N}]/u
const HAN = /\p{Script=Han}/u
const LATIN = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Places of the letters of a title, those that begin a word first. */
function candidates(title: string): number[] {
  const places = [...title.matchAll(/[\p{L}\p{N}]/gu)].map(({ index }) => index)
  const begins = (at: number): boolean => at === 0 || !LETTER.test(title[at - 1] ?? '')
  return [...places.filter(begins), ...places.filter((at) => !begins(at))]
}

/** Puts `(&X)` behind a title of signs that no single key types, before its dots. */
function appended(title: string, key: string): string {
  const [, words = '', dots = ''] = /^(.*?)(…?)$/u.exec(title) ?? []
  return `${words}(&${key})${dots}`
}

function withKey(title: string, latin: string, taken: Set<string>): string {
  const escaped = (text: string): string => text.replaceAll('&', '&&')
  if (HAN.test(title)) {
    const key = [...latin.toUpperCase(), ...LATIN].find(
      (letter) => LATIN.includes(letter) && !taken.has(letter),
    )
    if (key === undefined) return escaped(title)
    taken.add(key)
    return appended(escaped(title), key)
  }
  const at = candidates(title).find((place) => !taken.has(title.charAt(place).toUpperCase()))
  if (at === undefined) return escaped(title)
  taken.add(title.charAt(at).toUpperCase())
  return `${escaped(title.slice(0, at))}&${escaped(title.slice(at))}`
}

/**
 * Gives every item of a menu, and of the menus in it, an access key of its own: the first letter of a word that no item
 * before it has, else any letter. A Chinese title has a Latin letter of the item's id or role behind it.
 *
 * @param items titles in plain text, without `&`
 */
export function withAccessKeys(items: readonly Item[]): Item[] {
  const taken = new Set<string>()
  return items.map((item) => ({
    ...item,
    ...(item.label === undefined ? {} : { label: withKey(item.label, item.id ?? item.role ?? '', taken) }),
    ...(Array.isArray(item.submenu) ? { submenu: withAccessKeys(item.submenu) } : {}),
  }))
}
