// `npm run icons`: the app's icon in every size and container, drawn from resources/icons/tarmaq.svg.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from '@playwright/test'
import { icnsOf, icoOf } from './containers.mjs'

const ROOT = join(import.meta.dirname, '..', '..')
const ICONS = join(ROOT, 'resources', 'icons')

/** Pixels a side. */
const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024]

/** Sizes that Linux looks for: a file each. */
const LINUX = SIZES.filter((size) => size <= 512)

/** Sizes of the `.ico`. */
const WINDOWS = SIZES.filter((size) => size <= 256)

/** Up to this size the margin around the tile is left out, so that the mark has the pixels. */
const WITHOUT_MARGIN = 48
const MARGIN = 40

async function drawAll(svg) {
  const profile = mkdtempSync(join(tmpdir(), 'tarmaq-icons-'))
  process.env.ELECTRON_OVERRIDE_DIST_PATH = join(ROOT, 'tools', 'chromium-runtime')
  const app = await _electron.launch({
    args: [join(import.meta.dirname, 'page.cjs'), `--user-data-dir=${profile}`],
  })
  const page = await app.firstWindow()
  await page.waitForURL('about:blank#draw')
  const pictures = new Map()
  for (const size of SIZES) {
    const margin = size > WITHOUT_MARGIN ? 0 : MARGIN
    pictures.set(size, Buffer.from(await page.evaluate(draw, { svg, size, margin }), 'base64'))
  }
  await app.close()
  rmSync(profile, { recursive: true, force: true })
  return pictures
}

/** Runs in the page. @returns {Promise<string>} a PNG in base64 */
async function draw({ svg, size, margin }) {
  const side = 512 - 2 * margin
  const sized = svg.replace(
    'viewBox="0 0 512 512"',
    `viewBox="${margin} ${margin} ${side} ${side}" width="${size}" height="${size}"`,
  )
  const image = new Image()
  image.src = `data:image/svg+xml,${encodeURIComponent(sized)}`
  await image.decode()
  const canvas = new OffscreenCanvas(size, size)
  canvas.getContext('2d').drawImage(image, 0, 0, size, size)
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer())
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

const pictures = await drawAll(readFileSync(join(ICONS, 'tarmaq.svg'), 'utf8'))
for (const size of LINUX) writeFileSync(join(ICONS, `${size}x${size}.png`), pictures.get(size))
writeFileSync(join(ICONS, 'tarmaq.ico'), icoOf(WINDOWS.map((size) => ({ size, png: pictures.get(size) }))))
writeFileSync(join(ICONS, 'tarmaq.icns'), icnsOf(pictures))
console.log(`${LINUX.length} PNGs, tarmaq.ico and tarmaq.icns in ${ICONS}`)
