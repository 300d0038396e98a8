import { describe, expect, test } from 'vitest'
import { isAppDocument, parseAppUrl } from './app-origin'

describe('P3: what lies on app://bundle', () => {
  test.each(['app://bundle/', 'app://bundle/index.html', 'APP://bundle/a.js?x#y'])('%s does', (url) => {
    expect(parseAppUrl(url)).not.toBeNull()
  })

  test.each([
    'app://bundle.evil/index.html',
    'app://bundle@evil/index.html',
    'app://user@bundle/index.html',
    'app://user:pass@bundle/index.html',
    'app://:pass@bundle/index.html',
    'app://bundle:8080/index.html',
    'app://evil/bundle/index.html',
    'app:bundle/index.html',
    'app:///index.html',
    'https://bundle/index.html',
    'https://evil/?next=app://bundle/index.html',
    'file:///index.html',
    'data:text/html,app://bundle',
    'about:blank',
    'devtools://devtools/bundled/inspector.html',
    '//bundle/index.html',
    '',
  ])('%s does not', (url) => {
    expect(parseAppUrl(url)).toBeNull()
  })

  test.each([
    { url: 'app://bundle/index.html', ours: true },
    { url: 'app://bundle/index.html?a=1#b', ours: true },
    { url: 'app://bundle/basemap/countries.json', ours: false },
    { url: 'app://bundle/index.html/x', ours: false },
    { url: 'app://bundle/%69ndex.html', ours: false },
  ])('$url is our document: $ours', ({ url, ours }) => {
    expect(isAppDocument(url)).toBe(ours)
  })
})
