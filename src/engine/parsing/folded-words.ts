import { fold } from '../../shared/network/fold'

/** Words of five languages for one thing each, found however they are written. */
export function foldedWords<T>(words: readonly (readonly [T, string])[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>()
  for (const [meaning, list] of words) {
    for (const word of list.split('|')) found.set(fold(word), meaning)
  }
  return found
}
