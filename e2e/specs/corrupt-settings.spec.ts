import { mkdtempSync, rmSync } from 'node:fs'
import { lstat, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { closeApp, openApp } from '../fixtures/opened-app'

/** A test here starts the app, some twice; leaves a busy machine its time. */
test.setTimeout(120_000)

const FILES = ['settings.json', 'session.json', 'window.json'] as const
const MEGABYTE = 1024 * 1024

let userData = ''
test.beforeEach(() => {
  userData = mkdtempSync(join(tmpdir(), 'tarmaq-corrupt-'))
})
test.afterEach(() => rmSync(userData, { recursive: true, force: true }))

const file = (content: string | Buffer) => (path: string) => writeFile(path, content)

const SPOILT: readonly { readonly name: string; readonly spoil: (path: string) => Promise<unknown> }[] = [
  { name: 'an open brace', spoil: file('{') },
  { name: 'an empty file', spoil: file('') },
  { name: 'NUL bytes', spoil: file('\0'.repeat(64)) },
  { name: 'UTF-16', spoil: file(Buffer.from('\uFEFF{"version":1}', 'utf16le')) },
  { name: 'a folder', spoil: (path) => mkdir(join(path, 'inner'), { recursive: true }) },
  {
    name: 'wrong types',
    spoil: file('{"version":1,"view":7,"bounds":"wide","maximized":"yes","language":7}'),
  },
  { name: 'more than 1 MB', spoil: file(`{"version":1}${' '.repeat(MEGABYTE)}`) },
  { name: 'a link to a folder', spoil: (path) => symlink(tmpdir(), path) },
  { name: 'a link to itself', spoil: (path) => symlink(path, path) },
  { name: 'null', spoil: file('null') },
  { name: 'a list', spoil: file('[1]') },
]

async function keptNames(kind: string): Promise<string[]> {
  const names = await readdir(userData)
  return FILES.map((name) => names.find((other) => other.startsWith(`${name}.${kind}-`)) ?? `no ${name}`)
}

for (const { name, spoil } of SPOILT) {
  test(`P15: ${name} in place of the settings: the app opens, says so and keeps it`, async () => {
    for (const settings of FILES) await spoil(join(userData, settings))
    const before = await lstat(join(userData, FILES[0]))
    const { app, shell } = await openApp(userData)
    await expect(shell.row(/^Xi'an.*66,500/)).toHaveAttribute('aria-selected', 'true')
    const kept = await keptNames('corrupt')
    for (const [at, settings] of FILES.entries()) {
      await expect(shell.warnings.nth(at)).toContainText(`${settings} could not be read`)
      await expect(shell.warnings.nth(at)).toContainText(kept[at] ?? 'nothing')
    }
    const after = await lstat(join(userData, kept[0] ?? ''))
    expect([after.ino, after.size, after.mode]).toEqual([before.ino, before.size, before.mode])
    await closeApp(app)
  })
}

test('P16: settings of a newer version are said to be such, kept as they are, and put away by hand', async () => {
  const newer = '{"version":99,"more":true}'
  for (const settings of FILES) await writeFile(join(userData, settings), newer)
  const { app, shell } = await openApp(userData)
  await expect(shell.warnings).toHaveCount(3)
  await expect(shell.warnings.first()).toContainText('settings.json was written by a newer Tarmaq')
  for (const kept of await keptNames('newer')) {
    expect(await readFile(join(userData, kept), 'utf8')).toBe(newer)
  }
  for (const theme of ['light', 'dark'] as const) {
    await app.setTheme(theme)
    const { violations } = await new AxeBuilder({ page: app.page }).setLegacyMode().analyze()
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
  }
  for (const left of [2, 1, 0]) {
    await shell.warnings.first().getByRole('button', { name: 'Put this message away' }).click()
    await expect(shell.warnings).toHaveCount(left)
  }
  await closeApp(app)

  const again = await openApp(userData)
  await expect(again.shell.warnings).toHaveCount(0)
  await closeApp(again.app)
})

const PLACES: readonly { readonly name: string; readonly bounds: string }[] = [
  { name: 'one pixel', bounds: '{"x":500,"y":500,"width":1,"height":1}' },
  { name: 'off every screen', bounds: '{"x":-9000,"y":5000,"width":1000,"height":700}' },
  { name: 'on a display that is gone', bounds: '{"x":2600,"y":100,"width":1200,"height":800}' },
  { name: 'larger than any screen', bounds: '{"x":0,"y":0,"width":90000,"height":90000}' },
  { name: 'not a number', bounds: '{"x":NaN,"y":0,"width":1000,"height":700}' },
]

for (const { name, bounds } of PLACES) {
  test(`P20: a window saved as ${name} opens where it can be seen`, async () => {
    await writeFile(join(userData, 'window.json'), `{"version":1,"bounds":${bounds},"maximized":false}`)
    const { app } = await openApp(userData)
    const { window, area } = await app.electron.evaluate(({ BrowserWindow, screen }) => ({
      window: BrowserWindow.getAllWindows()[0]?.getBounds(),
      area: screen.getPrimaryDisplay().workArea,
    }))
    if (!window) throw new Error('no window')
    expect(window.width).toBeGreaterThanOrEqual(800)
    expect(window.height).toBeGreaterThanOrEqual(600)
    expect(window.x).toBeGreaterThanOrEqual(area.x)
    expect(window.y).toBeGreaterThanOrEqual(area.y)
    expect(window.x + window.width).toBeLessThanOrEqual(area.x + area.width)
    expect(window.y + window.height).toBeLessThanOrEqual(area.y + area.height)
    await closeApp(app)
  })
}
