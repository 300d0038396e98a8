import { fail, ok, type Result } from '../../shared/ipc/result'
import type { Log } from '../logging'

const MAX_LINK_BYTES = 2048

/** Blanks, control and direction characters: a person reading the link does not see them. */
const UNPRINTABLE = /[\s\p{C}]|%00/u

/**
 * The link in its parsed form, or `null` where it must not leave the app. Only `https:`, at most 2 kB, no user name or
 * password in it, no blanks.
 */
export function parseExternalLink(link: unknown): string | null {
  if (typeof link !== 'string' || Buffer.byteLength(link) > MAX_LINK_BYTES) return null
  if (UNPRINTABLE.test(link) || !/^https:\/\/[^/\\]/i.test(link) || !URL.canParse(link)) return null
  const url = new URL(link)
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return null
  return url.href
}

/** Opens a link in the system browser. Fails with `link-refused` when it may not leave, or nothing could open it. */
export async function openExternalLink(
  link: unknown,
  { open, log }: { readonly open: (url: string) => Promise<void>; readonly log: Log },
): Promise<Result<null>> {
  const url = parseExternalLink(link)
  if (url === null) {
    log('warn', 'link-refused')
    return fail('link-refused')
  }
  try {
    await open(url)
    return ok(null)
  } catch (error) {
    log('warn', 'link-not-opened', { error })
    return fail('link-refused')
  }
}
