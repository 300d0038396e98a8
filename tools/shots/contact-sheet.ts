import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'

/** A picture that was taken. Sizes in CSS pixels. */
export interface Shot {
  readonly name: string
  readonly path: string
  readonly width: number
  readonly height: number
}

/** Width of a picture on the sheet, in pixels. */
const THUMB = 480
const COLUMNS = 4
const GAP = 8
const CAPTION = 20

/** Draws pictures side by side, each under its name; the page only lends its canvas. @returns a PNG */
export async function contactSheet(page: Page, shots: readonly Shot[]): Promise<Buffer> {
  const cells = shots.map(({ name, path, width, height }) => ({
    name,
    height: Math.round((THUMB * height) / width),
    url: `data:image/png;base64,${readFileSync(path).toString('base64')}`,
  }))
  const sheet = await page.evaluate(
    async ({ cells, thumb, columns, gap, caption }) => {
      const rowHeight = Math.max(...cells.map((cell) => cell.height)) + caption + 4
      const rows = Math.ceil(cells.length / columns)
      const canvas = new OffscreenCanvas(columns * (thumb + gap), rows * rowHeight)
      const pen = canvas.getContext('2d')
      if (!pen) throw new Error('no 2d canvas')
      pen.fillStyle = '#888'
      pen.fillRect(0, 0, canvas.width, canvas.height)
      for (const [i, cell] of cells.entries()) {
        const image = new Image()
        image.src = cell.url
        await image.decode()
        const [x, y] = [(i % columns) * (thumb + gap), Math.floor(i / columns) * rowHeight]
        pen.drawImage(image, x, y + caption, thumb, cell.height)
        pen.fillStyle = '#fff'
        pen.font = '13px sans-serif'
        pen.fillText(cell.name, x + 4, y + 14)
      }
      const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer())
      let text = ''
      for (let i = 0; i < bytes.length; i += 0x8000)
        text += String.fromCharCode(...bytes.subarray(i, i + 0x8000))
      return btoa(text)
    },
    { cells, thumb: THUMB, columns: COLUMNS, gap: GAP, caption: CAPTION },
  )
  return Buffer.from(sheet, 'base64')
}
