import type { RenderProcessGoneDetails } from 'electron'

export type GoneReason = RenderProcessGoneDetails['reason']
/** `ignore`: the page ended as it should. `give-up`: it keeps dying; the user decides. */
export type CrashAction = 'ignore' | 'reload' | 'give-up'

const MAX_RELOADS = 3
const WINDOW_MS = 60_000

/** Reasons that a reload cannot cure: the page's process does not even start. */
const HOPELESS: ReadonlySet<GoneReason> = new Set(['launch-failed', 'integrity-failure'])

/**
 * What to do when the page's process is gone: reload it, at most three times within a minute.
 *
 * @param reloads times of earlier reloads, milliseconds since 1970
 * @param now the present, milliseconds since 1970
 */
export function decideAfterCrash(reloads: readonly number[], reason: GoneReason, now: number): CrashAction {
  if (reason === 'clean-exit') return 'ignore'
  if (HOPELESS.has(reason)) return 'give-up'
  const recent = reloads.filter((time) => now - time < WINDOW_MS)
  return recent.length < MAX_RELOADS ? 'reload' : 'give-up'
}
