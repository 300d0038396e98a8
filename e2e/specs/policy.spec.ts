import { expect, test } from '../fixtures/app'

test.beforeEach(async ({ app }) => app.waitReady())

/** The directives that stop what the page tries: a string as code, an inline script, an inline style, a fetch, a frame, a picture. */
const STOPPED_BY = ['connect-src', 'frame-src', 'img-src', 'script-src', 'script-src-elem', 'style-src-elem']

test('P5: no code but ours runs and nothing foreign is let in', async ({ app, page }) => {
  await page.evaluate(() => {
    const seen = new Set<string>()
    Object.assign(globalThis, { seen })
    document.addEventListener('securitypolicyviolation', (event) => seen.add(event.effectiveDirective))
    const add = (name: string, fields: object) => {
      const element = Object.assign(document.createElement(name), fields)
      document.body.append(element)
      element.remove()
    }
    setTimeout('globalThis.ran = true')
    add('script', { textContent: 'globalThis.ran = true' })
    add('style', { textContent: 'body { color: red }' })
    add('img', { src: 'https://example.com/x.png' })
    add('iframe', { src: 'https://example.com/' })
    void fetch('https://example.com/').catch(() => undefined)
  })
  const seen = () => page.evaluate(() => [...(globalThis as unknown as { seen: Set<string> }).seen].sort())
  await expect.poll(seen).toEqual(STOPPED_BY)
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)

  const stopped = app.problems.take()
  expect(
    stopped
      .filter((problem) => problem.startsWith('csp: '))
      .map((problem) => problem.split(' ')[1])
      .sort(),
  ).toEqual(STOPPED_BY)
  expect(stopped.filter((problem) => !/^csp: |Content Security Policy/.test(problem))).toEqual([])
})
