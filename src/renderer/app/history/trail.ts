/** Where one has been, where one is, and where one came back from; the nearest is last in `past` and first in `future`. */
export interface Trail<T> {
  readonly past: readonly T[]
  readonly now: T
  readonly future: readonly T[]
}

/** Most entries that lie behind. */
export const MAX_PAST = 100

/** A trail that begins where one is. */
export function trailFrom<T>(now: T): Trail<T> {
  return { past: [], now, future: [] }
}

/** Goes on to `next`: what lay ahead is cut off, and of what lies behind the oldest is let go. */
export function visit<T>({ past, now }: Trail<T>, next: T): Trail<T> {
  return { past: [...past, now].slice(-MAX_PAST), now: next, future: [] }
}

/** Puts `next` in the place of where one is. */
export function replaceNow<T>(trail: Trail<T>, next: T): Trail<T> {
  return { ...trail, now: next }
}

/** Goes back to the nearest entry that is still there; those passed over lie ahead then. `undefined` where there is none. */
export function back<T>(
  { past, now, future }: Trail<T>,
  exists: (entry: T) => boolean,
): Trail<T> | undefined {
  const at = past.findLastIndex(exists)
  const entry = past[at]
  if (entry === undefined) return undefined
  return { past: past.slice(0, at), now: entry, future: [...past.slice(at + 1), now, ...future] }
}

/** Goes forward again to the nearest entry that is still there. `undefined` where there is none. */
export function forward<T>(
  { past, now, future }: Trail<T>,
  exists: (entry: T) => boolean,
): Trail<T> | undefined {
  const at = future.findIndex(exists)
  const entry = future[at]
  if (entry === undefined) return undefined
  return { past: [...past, now, ...future.slice(0, at)], now: entry, future: future.slice(at + 1) }
}
