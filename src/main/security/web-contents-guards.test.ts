import { EventEmitter } from 'node:events'
import { describe, expect, test, vi } from 'vitest'
import { guardWebContents, installWebContentsGuards } from './web-contents-guards'

type OpenHandler = (details: { readonly url: string }) => { readonly action: string }

class FakeContents extends EventEmitter {
  openHandler: OpenHandler | undefined
  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler
  }
}

function guarded(): FakeContents {
  const contents = new FakeContents()
  guardWebContents(contents as unknown as Parameters<typeof guardWebContents>[0], vi.fn())
  return contents
}

function isStopped(event: string, url: string, isMainFrame = true): boolean {
  const preventDefault = vi.fn()
  guarded().emit(event, { url, isMainFrame, preventDefault })
  return preventDefault.mock.calls.length > 0
}

const WAYS = ['will-navigate', 'will-redirect', 'will-frame-navigate']
const ELSEWHERE = [
  'https://example.org/',
  'http://bundle/index.html',
  'app://bundle.evil/index.html',
  'app://bundle@evil/index.html',
  'app://evil/index.html',
  'app://bundle/basemap/countries.json',
  'https://evil/?next=app://bundle/index.html',
  'file:///etc/passwd',
  'file:///C:/index.html',
  'data:text/html,<script>1</script>',
  'javascript:alert(1)',
  'blob:app://bundle/1',
  'about:blank',
  'devtools://devtools/bundled/inspector.html',
  '\\\\unc\\share',
  '//bundle/index.html',
  '',
]

describe.each(WAYS)('P3: %s', (way) => {
  test.each(ELSEWHERE)('to %s is stopped', (url) => {
    expect(isStopped(way, url)).toBe(true)
  })

  test('may load our document again', () => {
    expect(isStopped(way, 'app://bundle/index.html#x')).toBe(false)
  })

  test('is stopped in a frame, even to our document', () => {
    expect(isStopped(way, 'app://bundle/index.html', false)).toBe(true)
  })
})

describe('P3: guardWebContents', () => {
  test.each([...ELSEWHERE, 'app://bundle/index.html'])('a new window for %s is refused', (url) => {
    expect(guarded().openHandler?.({ url })).toEqual({ action: 'deny' })
  })

  test('a webview is never attached', () => {
    const preventDefault = vi.fn()
    guarded().emit('will-attach-webview', { preventDefault }, {}, { src: 'app://bundle/index.html' })
    expect(preventDefault).toHaveBeenCalledOnce()
  })

  test('guards whatever is created later', () => {
    const app = new EventEmitter()
    installWebContentsGuards(app as unknown as Parameters<typeof installWebContentsGuards>[0], vi.fn())
    const contents = new FakeContents()
    app.emit('web-contents-created', {}, contents)
    expect(contents.openHandler?.({ url: 'about:blank' })).toEqual({ action: 'deny' })
    expect(contents.eventNames().length).toBe(4)
  })
})
