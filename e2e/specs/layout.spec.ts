import { expect, test } from '../fixtures/app'
import type { TarmaqApp } from '../fixtures/tarmaq-app'
import { MapPanel, overlaps } from '../pages/map-panel'

const SIZES = [
  [1440, 900],
  [1024, 700],
  [800, 600],
] as const

/** The three links as the map names them. */
const LINKS = {
  en: ["Xi'an–Khorgos", "Xi'an–Alashankou", "Xi'an–Tacheng"],
  ru: ['Сиань', 'Хоргос', 'Алашанькоу', 'Тачэн'],
  zh: ['霍尔果斯', '阿拉山口', '塔城'],
  kk: ['Қорғас', 'Алашанькоу', 'Шәуешек'],
  bg: ['Хоргос', 'Алашанькоу', 'Тачен'],
} as const

/** The two figures of Xi'an that must be in sight, as each language writes them. */
const FIGURES = {
  en: ['66,500', '6.7'],
  ru: ['66 500', '6,7'],
  zh: ['66,500', '6.7'],
  kk: ['66 500', '6,7'],
  bg: ['66 500', '6,7'],
} as const

/** Keys that lead from one zoom to the next: the opening view, closer, closer still, and the whole network. */
const ZOOMS = [undefined, '+', '+', 'End'] as const

/** Whether a text stands wholly inside the window, at this instant. */
function inView(app: TarmaqApp, text: string): Promise<boolean> {
  return app.page.getByText(text, { exact: false }).evaluateAll((elements) =>
    elements.some((element) => {
      const { top, bottom, height } = element.getBoundingClientRect()
      return element.checkVisibility() && height > 0 && top >= 0 && bottom <= innerHeight
    }),
  )
}

for (const language of ['en', 'kk', 'ru', 'zh', 'bg'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ launch: { args: [`--lang=${language}`] } })

    for (const [width, height] of SIZES) {
      test(`${width}×${height}: the map has its room, the links their names, and nothing meets at four zooms`, async ({
        app,
        page,
      }) => {
        const map = new MapPanel(page)
        await app.setContentSize(width, height)
        await app.waitReady()
        await map.settle()
        await map.stop.focus()
        await page.keyboard.press('Home')
        const first = await map.painted()

        const centre = await page.locator('.centre-pane').boundingBox()
        expect(first.size.width).toBeGreaterThanOrEqual((centre?.width ?? width) * 0.55)
        expect(first.size.height).toBeGreaterThanOrEqual(320)
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0)

        const texts = first.labels.map((label) => label.text)
        for (const link of LINKS[language]) {
          expect(
            texts.some((text) => text.includes(link)),
            `${link} among ${texts.join(', ')}`,
          ).toBe(true)
        }
        for (const figure of FIGURES[language])
          await expect.poll(() => inView(app, figure), figure).toBe(true)

        for (const [i, key] of ZOOMS.entries()) {
          if (key) await map.press(key)
          expect(overlaps(await map.painted()), `zoom ${i}`).toEqual([])
        }
      })
    }
  })
}

test('each link is focused on the map from the details', async ({ app, page }) => {
  await app.setContentSize(1440, 900)
  await app.waitReady()
  const map = new MapPanel(page)
  let before = JSON.stringify((await map.painted()).camera)
  for (const name of ['Khorgos', 'Alashankou', 'Tacheng']) {
    await page.getByRole('button', { name: new RegExp(`^Focus the map on .*${name}`) }).click()
    await expect.poll(async () => JSON.stringify((await map.painted()).camera)).not.toBe(before)
    const painted = await map.painted()
    before = JSON.stringify(painted.camera)
    expect(
      painted.points.some((point) => point.key.includes('terminal:xian')),
      `Xi'an in view with ${name}`,
    ).toBe(true)
    expect(
      painted.labels.some((label) => label.text.includes(name)),
      `${name} named`,
    ).toBe(true)
  }
})

test('Chinese names have ink: the map draws 霍尔果斯 with the bundled font', async ({ page }) => {
  const ink = await page.evaluate(async () => {
    const text = '霍尔果斯'
    await document.fonts.load('24px "Noto Sans SC"', text)
    const draw = (sample: string) => {
      const pen = new OffscreenCanvas(120, 40).getContext('2d', { willReadFrequently: true })
      if (!pen) throw new Error('no 2d canvas')
      pen.font = '24px "Noto Sans SC"'
      pen.fillText(sample, 4, 30)
      return [...pen.getImageData(0, 0, 120, 40).data].filter((value, i) => i % 4 === 3 && value > 0).length
    }
    return { name: draw(text), one: draw('霍'), missing: draw('\u{10FFFD}') }
  })
  expect(ink.name).toBeGreaterThan(ink.one * 2)
  expect(ink.one).not.toBe(ink.missing)
})
