import { mkdtempSync, rmSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { TarmaqApp } from '../fixtures/tarmaq-app'
import { Shell } from '../pages/shell'

let userData = ''

test.beforeAll(() => {
  userData = mkdtempSync(join(tmpdir(), 'tarmaq-restore-'))
})
test.afterAll(() => rmSync(userData, { recursive: true, force: true }))

async function open(): Promise<{ app: TarmaqApp; shell: Shell }> {
  const app = await TarmaqApp.launch({ userData })
  await app.waitReady()
  return { app, shell: new Shell(app.page) }
}

async function close(app: TarmaqApp): Promise<void> {
  expect(app.problems.take()).toEqual([])
  await app.stop()
}

test('view, selection, list and panes are as they were left', async () => {
  const first = await open()
  await first.shell.listTab('Crossings').click()
  await first.shell.row(/Dostyk/).click()
  const divider = first.app.page.getByRole('separator', { name: 'Width of the list' })
  await divider.focus()
  await first.app.page.keyboard.press('ArrowRight')
  const width = await divider.getAttribute('aria-valuenow')
  expect(width).toBe('280')
  await first.shell.view('Compare').click()
  await expect.poll(() => readdir(userData)).toContain('session.json')
  await expect
    .poll(async () => (await import('node:fs/promises')).readFile(join(userData, 'session.json'), 'utf8'))
    .toContain('"compare"')
  await close(first.app)

  const second = await open()
  await expect(second.shell.view('Compare')).toBeChecked()
  await second.shell.view('Network').click()
  await expect(second.shell.listTab('Crossings')).toHaveAttribute('aria-selected', 'true')
  await expect(second.shell.row(/Dostyk/)).toHaveAttribute('aria-selected', 'true')
  await expect(second.shell.details.getByRole('heading', { level: 2 })).toContainText('Dostyk')
  await expect(second.app.page.getByRole('separator', { name: 'Width of the list' })).toHaveAttribute(
    'aria-valuenow',
    '280',
  )
  await close(second.app)
})
