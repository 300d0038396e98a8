import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { icnsOf, icoOf } from './containers.mjs'

const ROOT = join(import.meta.dirname, '..', '..')
const ICONS = join(ROOT, 'resources', 'icons')
const read = (name) => readFileSync(join(ICONS, name))

/** Width and height as a PNG says them. */
const sizeOf = (png) => [png.readUInt32BE(16), png.readUInt32BE(20)]

test('each picture has the size of its name', () => {
  const names = readdirSync(ICONS).filter((name) => name.endsWith('.png'))
  expect(names.sort()).toEqual(
    [16, 24, 32, 48, 64, 128, 256, 512].map((size) => `${size}x${size}.png`).sort(),
  )
  for (const name of names) expect(sizeOf(read(name)).join('x')).toBe(name.replace('.png', ''))
})

test('the icon for Windows holds the committed pictures, up to 256 pixels', () => {
  const sizes = [16, 24, 32, 48, 64, 128, 256]
  const pictures = sizes.map((size) => ({ size, png: read(`${size}x${size}.png`) }))
  expect(read('tarmaq.ico').equals(icoOf(pictures))).toBe(true)
  const ico = read('tarmaq.ico')
  expect(ico.readUInt16LE(4)).toBe(sizes.length)
  for (const [index, size] of sizes.entries()) {
    const at = ico.readUInt32LE(6 + 16 * index + 12)
    expect(sizeOf(ico.subarray(at))).toEqual([size, size])
  }
})

test('the icon for macOS holds ten pictures, up to 1024 pixels, and is as long as it says', () => {
  const icns = read('tarmaq.icns')
  expect(icns.toString('latin1', 0, 4)).toBe('icns')
  expect(icns.readUInt32BE(4)).toBe(icns.length)
  const found = []
  for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
    found.push([icns.toString('latin1', at, at + 4), sizeOf(icns.subarray(at + 8))[0]])
  }
  expect(found.map(([, size]) => size)).toEqual([16, 32, 32, 64, 128, 256, 256, 512, 512, 1024])
  expect(new Set(found.map(([type]) => type)).size).toBe(10)
})

test('a size that macOS asks for and is not there is refused', () => {
  expect(() => icnsOf(new Map([[16, Buffer.alloc(0)]]))).toThrow('no picture of 32 pixels')
})

test('the icon has the lines of the brand in the window', () => {
  const svg = read('tarmaq.svg').toString()
  const lines = [...svg.matchAll(/<path d="([^"]+)"/g)].map(([, line]) => line)
  const brand = /brand: '([^']+)'/.exec(readFileSync(join(ROOT, 'src/renderer/ui/icon.tsx'), 'utf8'))?.[1]
  const strokes = (text) => text.split('M').filter(Boolean).sort()
  expect(strokes(lines.join(''))).toEqual(strokes(brand ?? ''))
})
