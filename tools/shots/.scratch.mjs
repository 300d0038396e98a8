// `npm run shots [-- en bg]`: every screen × size × theme as pictures under out/shots, and one contact sheet.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron } from '@playwright/test'

const ROOT = join(process.cwd())
const OUT = (process.env.OUT ?? '/tmp/shots')
const SIZES = process.env.SIZES ? JSON.parse(process.env.SIZES) : [
  [1440, 900],
  [1024, 700],
  [800, 600],
]
const THEMES = (process.env.THEMES ?? 'light,dark').split(',')
const THUMB = 480

process.env.ELECTRON_OVERRIDE_DIST_PATH = join(ROOT, 'tools', 'chromium-runtime')

/** How each screen is reached from the one before. Locators go by position in the frame, so that they hold in every language. */
const SCREENS = [
  ['network', async () => {}],
  [
    'evidence',
    async (page, narrow) => {
      if (narrow) await page.locator('.narrow-tabs [role=tab]').nth(2).click()
      await page.locator('.details-scroll .figure-tile .figure-button').first().click()
      await page.locator('.evidence').waitFor()
    },
  ],
  [
    'chart',
    async (page, narrow) => {
      await page.keyboard.press('Escape')
      if (narrow) await page.locator('.narrow-tabs [role=tab]').nth(1).click()
    },
    'narrow',
  ],
  [
    'tacheng-link',
    async (page, narrow) => {
      if (await page.locator('.evidence').count()) await page.keyboard.press('Escape')
      if (narrow) await page.locator('.narrow-tabs [role=tab]').nth(2).click()
      await page.locator('.link-row .button').nth(2).click()
    },
  ],
  [
    'crossing',
    async (page, narrow) => {
      await page.locator('#search').fill('Dostyk')
      await page
        .locator('.search-hit')
        .filter({ hasText: /Alashankou|Алашан|阿拉山口/ })
        .first()
        .click()
      if (narrow) await page.locator('.narrow-tabs [role=tab]').nth(2).click()
    },
  ],
  [
    'compare',
    async (page) => {
      await page.locator('.view-tabs button').nth(1).click()
      await page.locator('.compare-view').waitFor()
    },
  ],
  [
    'routes',
    async (page, narrow) => {
      await page.locator('.view-tabs button').nth(2).click()
      if (narrow) await page.locator('.narrow-tabs [role=tab]').nth(0).click()
      await page.locator('.map-pane').waitFor()
    },
  ],
  [
    'routes-alternatives',
    async (page, narrow) => {
      if (narrow) await page.locator('.narrow-tabs [role=tab]').nth(1).click()
      await page.locator('.ways tbody tr').first().waitFor()
      for (const i of [0, 1, 2]) await page.locator('.ways input[type=checkbox]').nth(i).check()
      await page.locator('.ways .way-choose').nth(2).click()
    },
  ],
  [
    'routes-strip',
    async (page) => {
      await page.locator('.routes-bar .chart-switch button').nth(1).click()
      await page.locator('.strip-svg').waitFor()
    },
  ],
  [
    'routes-compare',
    async (page) => {
      await page.locator('.routes-bar .chart-switch button').nth(2).click()
      await page.locator('.stack-chart canvas').first().waitFor()
    },
  ],
  [
    'routes-method',
    async (page, narrow) => {
      if (narrow) await page.locator('.narrow-tabs [role=tab]').nth(0).click()
      await page.locator('.top-actions .icon-button').nth(1).click()
      await page.locator('.sheet-body .details-actions .button').nth(1).click()
      await page.locator('.method').waitFor()
    },
  ],
  [
    'conflicts',
    async (page) => {
      await page.keyboard.press('Escape')
      await page.locator('.view-tabs button').nth(0).click()
      await page.locator('.status-button').click()
      await page.locator('.ledger').waitFor()
    },
  ],
  ['sources', async (page) => page.locator('.sheet-tablist [role=tab]').nth(1).click()],
  [
    'about',
    async (page) => {
      await page.keyboard.press('Escape')
      await page.locator('.top-actions .icon-button').nth(1).click()
      await page.locator('.sheet-body').waitFor()
    },
  ],
]

/** Two frames without a move of the map, and fonts in place: nothing is half drawn. */
async function settled(page) {
  await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)))
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  })
  await page
    .locator('[data-map-state="idle"], [data-map-state="none"]')
    .first()
    .waitFor({ state: 'attached' })
}

async function shoot(language, [width, height], theme, shots) {
  const profile = mkdtempSync(join(tmpdir(), 'tarmaq-shots-'))
  const app = await _electron.launch({
    args: [ROOT, `--user-data-dir=${profile}`, `--lang=${language}`],
    cwd: ROOT,
  })
  const page = await app.firstWindow()
  await app.evaluate(
    ({ BrowserWindow, nativeTheme }, wanted) => {
      nativeTheme.themeSource = wanted.theme
      BrowserWindow.getAllWindows()[0]?.setContentSize(wanted.width, wanted.height)
    },
    { width, height, theme },
  )
  await page.locator('html[data-ready]').waitFor({ timeout: 60_000 })
  const narrow = width < 900
  for (const [screen, reach, only] of SCREENS) {
    if (only === 'narrow' && !narrow) continue
    await reach(page, narrow)
    await settled(page)
    const name = `${language}-${width}x${height}-${theme}-${screen}`
    const path = join(OUT, `${name}.png`)
    await page.screenshot({ path })
    shots.push({ name, path, width, height })
    console.log(name)
  }
  return { app, page, profile }
}

async function contactSheet(page, shots) {
  const cells = shots.map(({ name, path, width, height }) => ({
    name,
    height: Math.round((THUMB * height) / width),
    url: `data:image/png;base64,${readFileSync(path).toString('base64')}`,
  }))
  const sheet = await page.evaluate(
    async ({ cells, thumb }) => {
      const columns = 4
      const rowHeight = Math.max(...cells.map((cell) => cell.height)) + 24
      const canvas = new OffscreenCanvas(columns * (thumb + 8), Math.ceil(cells.length / columns) * rowHeight)
      const pen = canvas.getContext('2d')
      if (!pen) throw new Error('no 2d canvas')
      pen.fillStyle = '#888'
      pen.fillRect(0, 0, canvas.width, canvas.height)
      for (const [i, cell] of cells.entries()) {
        const image = new Image()
        image.src = cell.url
        await image.decode()
        const [x, y] = [(i % columns) * (thumb + 8), Math.floor(i / columns) * rowHeight]
        pen.drawImage(image, x, y + 20, thumb, cell.height)
        pen.fillStyle = '#fff'
        pen.font = '13px sans-serif'
        pen.fillText(cell.name, x + 4, y + 14)
      }
      const blob = await canvas.convertToBlob({ type: 'image/png' })
      const bytes = new Uint8Array(await blob.arrayBuffer())
      let text = ''
      for (let i = 0; i < bytes.length; i += 0x8000)
        text += String.fromCharCode(...bytes.subarray(i, i + 0x8000))
      return btoa(text)
    },
    { cells, thumb: THUMB },
  )
  writeFileSync(join(OUT, 'contact-sheet.png'), Buffer.from(sheet, 'base64'))
}

const languages = process.argv.length > 2 ? process.argv.slice(2) : ['en', 'bg']
rmSync(OUT, { recursive: true, force: true })
mkdirSync(OUT, { recursive: true })
const shots = []
for (const language of languages) {
  for (const size of SIZES) {
    for (const theme of THEMES) {
      const { app, page, profile } = await shoot(language, size, theme, shots)
      const last = language === languages.at(-1) && size === SIZES.at(-1) && theme === THEMES.at(-1)
      if (last) await contactSheet(page, shots)
      await app.close()
      rmSync(profile, { recursive: true, force: true })
    }
  }
}
console.log(`${shots.length} pictures and contact-sheet.png in ${OUT}`)
