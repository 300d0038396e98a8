import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmdirSync, rmSync, symlinkSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { closeApp, type OpenedApp, openApp } from '../fixtures/opened-app'
import type { TarmaqApp } from '../fixtures/tarmaq-app'
import type { Shell } from '../pages/shell'

/** A test here starts the app, some twice; leaves a busy machine its time. */
test.setTimeout(120_000)

const TABS = ['Crossings', 'Routes', 'Presence', 'Terminals'] as const
const NOT_SAVED = 'Tarmaq could not save your view'

let userData = ''
let chromium = ''
test.beforeEach(() => {
  userData = mkdtempSync(join(tmpdir(), 'tarmaq-full-'))
  chromium = mkdtempSync(join(tmpdir(), 'tarmaq-full-chromium-'))
})
test.afterEach(() => {
  for (const folder of [userData, chromium]) rmSync(folder, { recursive: true, force: true })
})

async function saved(): Promise<{ readonly listTab: string }> {
  return JSON.parse(await readFile(join(userData, 'session.json'), 'utf8')) as { readonly listTab: string }
}

async function open(): Promise<OpenedApp> {
  const { app, shell } = await openApp(userData)
  await shell.listTab('Crossings').click()
  await expect.poll(() => saved().catch(() => undefined)).toMatchObject({ listTab: 'crossings' })
  return { app, shell }
}

/** How many writes have failed so far, by the app's log or, on a full disk, by what it printed. */
function failures(printed: readonly string[]): number {
  return printed.filter((line) => line.includes('session-not-saved')).length
}

async function everyChangeFails(shell: Shell, printed: readonly string[]): Promise<void> {
  await shell.listTab('Routes').click()
  await expect(shell.warnings).toContainText(NOT_SAVED)
  for (const tab of TABS) {
    const before = failures(printed)
    await shell.listTab(tab).click()
    await expect.poll(() => failures(printed), tab).toBeGreaterThan(before)
  }
  await expect(shell.warnings).toHaveCount(1)
  await shell.warnings.getByRole('button', { name: 'Put this message away' }).click()
  await shell.listTab('Presence').click()
  const before = failures(printed)
  await expect.poll(() => failures(printed)).toBeGreaterThan(before)
  await expect(shell.warnings).toHaveCount(0)
}

function listen(app: TarmaqApp): readonly string[] {
  const printed: string[] = []
  app.electron.process().stdout?.on('data', (chunk) => printed.push(...String(chunk).split('\n')))
  return printed
}

test('P14: a save that cannot be renamed into place is said once, and again works when it can', async () => {
  const { app, shell } = await open()
  const printed = listen(app)
  const file = join(userData, 'session.json')
  await rename(file, `${file}.old`)
  await mkdir(join(file, 'inner'), { recursive: true })
  await everyChangeFails(shell, printed)

  await rm(file, { recursive: true })
  await shell.listTab('Terminals').click()
  await expect.poll(() => saved().catch(() => undefined)).toMatchObject({ listTab: 'terminals' })
  await closeApp(app)
})

/** Whether a small disk can be made here: that takes root, and a container may deny it even then. */
function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  const folder = mkdtempSync(join(tmpdir(), 'tarmaq-mount-'))
  const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder])
  if (mount.status === 0) spawnSync('umount', [folder])
  rmdirSync(folder)
  return mount.status === 0
}

if (canMount())
  test('P14: on a full disk the old file stands, the user is told once, and space makes it work again', async () => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', userData])
    try {
      symlinkSync(chromium, join(userData, 'Chromium'))
      const { app, shell } = await open()
      const printed = listen(app)
      const filler = join(userData, 'filler')
      await writeFile(filler, Buffer.alloc(2 * 1024 * 1024)).catch(() => undefined)
      const before = await readFile(join(userData, 'session.json'), 'utf8')
      await everyChangeFails(shell, printed)
      expect(await readFile(join(userData, 'session.json'), 'utf8')).toBe(before)

      await rm(filler)
      await shell.listTab('Terminals').click()
      await expect.poll(saved).toMatchObject({ listTab: 'terminals' })
      await closeApp(app)
    } finally {
      execFileSync('umount', ['-l', userData])
    }
  })
