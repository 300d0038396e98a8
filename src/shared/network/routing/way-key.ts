/** Origin and legs of a way in one text: the same way has the same key in every search. */
export function wayKey(from: string, legs: readonly string[]): string {
  return `${from}:${legs.join(',')}`
}

/** What {@link wayKey} put together. */
export function readWayKey(key: string): { readonly from: string; readonly legs: readonly string[] } {
  const [from = '', legs = ''] = key.split(':')
  return { from, legs: legs === '' ? [] : legs.split(',') }
}
