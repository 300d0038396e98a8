import { expect, test } from '../fixtures/app'
import { walkScreens } from '../pages/screens'
import { unmarkedText } from '../pages/words'

test.use({ launch: { entry: 'out-pseudo/main/index.js', args: ['--lang=en'] } })
test.describe.configure({ timeout: 240_000 })

test('every text on every screen came through the catalogue, the names of the facts or the formatters', async ({
  app,
  page,
}) => {
  await app.setContentSize(1440, 900)
  await app.waitReady()
  const faults: Record<string, readonly string[]> = {}
  await walkScreens(app, async (screen) => {
    const found = await unmarkedText(page)
    if (found.length > 0) faults[screen] = found
  })
  expect(faults).toEqual({})
})
