import { expect, test } from '../fixtures/app'

test.beforeEach(async ({ app }) => app.waitReady())

/** What the page tries, and the directive that stops it. */
const ATTEMPTS = [
  ['eval', 'script-src'],
  ['inline script', 'script-src-elem'],
  ['inline style', 'style-src-elem'],
  ['foreign fetch', 'connect-src'],
  ['foreign image', 'img-src'],
  ['frame', 'frame-src'],
] as const

test.describe('with a page that misbehaves', () => {
  test.use({
    expectedProblems: [],
  })

  test('P5: no code but ours runs and nothing foreign is asked for', async ({ app, page }) => {
    const stopped = await page.evaluate(async () => {
      const seen = new Set<string>()
      document.addEventListener('securitypolicyviolation', (event) => seen.add(event.effectiveDirective))
      const add = (name: string, fields: object) => {
        const element = Object.assign(document.createElement(name), fields)
        document.body.append(element)
        return element
      }
      try {
        // biome-ignore lint/security/noGlobalEval: proves that it is refused
        globalThis.eval('1')
      } catch {}
      const made = [
        add('script', { textContent: 'globalThis.ran = true' }),
        add('style', { textContent: 'body { color: red }' }),
        add('img', { src: 'https://example.com/x.png' }),
        add('iframe', { src: 'https://example.com/' }),
      ]
      await fetch('https://example.com/').catch(() => undefined)
      await new Promise((resolve) => setTimeout(resolve, 0))
      for (const element of made) element.remove()
      return { seen: [...seen].sort(), ran: 'ran' in globalThis }
    })
    expect(stopped.ran).toBe(false)
    expect(stopped.seen).toEqual(ATTEMPTS.map(([, directive]) => directive).sort())
    const problems = app.problems.take()
    expect(problems.filter((problem) => problem.startsWith('csp:')).length).toBeGreaterThanOrEqual(
      ATTEMPTS.length,
    )
    expect(app.requests.filter((url) => url.includes('example.com'))).toEqual([])
  })
})
