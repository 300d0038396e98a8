import { readFile, realpath, stat } from 'node:fs/promises'
import { extname, isAbsolute, join, relative, sep } from 'node:path'
import type { Privileges, Protocol } from 'electron'
import type { Log } from '../logging'
import { APP_SCHEME, parseAppUrl } from './app-origin'
import { CONTENT_SECURITY_POLICY } from './content-security-policy'

/** Rights of `app:`: a real origin that is secure and can be fetched from; nothing that goes round the policy. */
export const APP_SCHEME_RIGHTS: { readonly scheme: string; readonly privileges: Privileges } = {
  scheme: APP_SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true },
}

/** Kinds of file that the app consists of. Any other kind is not served. */
const MIME_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
}

const BASEMAP_PREFIX = '/basemap/'

/** The folders that may be served. Absolute paths. */
export interface ServedFolders {
  readonly renderer: string
  readonly basemap: string
}

type Found =
  | { readonly ok: true; readonly file: string; readonly type: string }
  | { readonly ok: false; readonly status: number }

function refused(status: number): Found {
  return { ok: false, status }
}

/** The path as written on disk, or `null` where it is no path at all: bad percent code, NUL, backslash, colon. */
function decodePath(pathname: string): string | null {
  try {
    const path = decodeURIComponent(pathname)
    return /[\0\\:]/.test(path) ? null : path
  } catch {
    return null
  }
}

function isInside(root: string, file: string): boolean {
  const way = relative(root, file)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** Finds the file twice inside its folder: as written, and after every link on the way was followed. */
async function findFile(url: URL, folders: ServedFolders): Promise<Found> {
  const path = decodePath(url.pathname)
  if (path === null) return refused(400)
  const ofBasemap = path.startsWith(BASEMAP_PREFIX)
  const root = ofBasemap ? folders.basemap : folders.renderer
  const written = join(root, ofBasemap ? path.slice(BASEMAP_PREFIX.length) : path)
  if (!isInside(root, written)) return refused(403)
  const type = MIME_TYPES[extname(written).toLowerCase()]
  if (!type) return refused(404)
  try {
    const file = await realpath(written)
    if (!isInside(await realpath(root), file)) return refused(403)
    return (await stat(file)).isFile() ? { ok: true, file, type } : refused(404)
  } catch {
    return refused(404)
  }
}

function respond(status: number, type: string, body: Uint8Array<ArrayBuffer> | null): Response {
  return new Response(body, {
    status,
    headers: {
      'Content-Type': type,
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    },
  })
}

/**
 * Answers `app://bundle/…` from the built page and `app://bundle/basemap/…` from the base map. Whatever is asked, the
 * answer carries the policy. 400: no path; 403: out of the folder; 404: no such file, host or kind; 405: not a read.
 */
export function createAppProtocolHandler(
  folders: ServedFolders,
  log: Log,
): (request: Pick<Request, 'url' | 'method'>) => Promise<Response> {
  const refuse = (status: number): Response => {
    log('warn', 'app-protocol-refused', { status })
    return respond(status, 'text/plain; charset=utf-8', null)
  }

  return async ({ url, method }) => {
    if (method !== 'GET' && method !== 'HEAD') return refuse(405)
    const parsed = parseAppUrl(url)
    if (!parsed) return refuse(404)
    const found = await findFile(parsed, folders)
    if (!found.ok) return refuse(found.status)
    try {
      return respond(200, found.type, method === 'GET' ? new Uint8Array(await readFile(found.file)) : null)
    } catch {
      return refuse(404)
    }
  }
}

/** Serves the app. Call once, after `ready`. */
export function installAppProtocol(
  protocol: Pick<Protocol, 'handle'>,
  folders: ServedFolders,
  log: Log,
): void {
  protocol.handle(APP_SCHEME, createAppProtocolHandler(folders, log))
}
