/** Scheme and host that the whole app is served from. */
export const APP_SCHEME = 'app'
export const APP_HOST = 'bundle'
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`
/** The one document of the app. */
export const APP_ENTRY = `${APP_ORIGIN}/index.html`

/**
 * `url` parsed, when it lies on `app://bundle`; else `null`. Scheme and host are compared as parsed, because
 * `app://bundle.evil` and `app://bundle@evil` begin with the same letters.
 */
export function parseAppUrl(url: string): URL | null {
  if (!URL.canParse(url)) return null
  const parsed = new URL(url)
  const ours =
    parsed.protocol === `${APP_SCHEME}:` &&
    parsed.hostname === APP_HOST &&
    parsed.port === '' &&
    parsed.username === '' &&
    parsed.password === ''
  return ours ? parsed : null
}

/** Whether `url` is the app's one document, whatever its query or fragment. */
export function isAppDocument(url: string): boolean {
  return parseAppUrl(url)?.pathname === '/index.html'
}
