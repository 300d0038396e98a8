import { mkdtempSync, rmSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { closeApp, openApp } from '../fixtures/opened-app'
import { RoutesPanel } from '../pages/routes-panel'

let userData = ''

test.beforeAll(() => {
  userData = mkdtempSync(join(tmpdir(), 'tarmaq-restore-'))
})
test.afterAll(() => rmSync(userData, { recursive: true, force: true }))

test('view, selection, list and panes are as they were left', async () => {
  const first = await openApp(userData)
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
  await closeApp(first.app)

  const second = await openApp(userData)
  await expect(second.shell.view('Compare')).toBeChecked()
  await second.shell.view('Network').click()
  await expect(second.shell.listTab('Crossings')).toHaveAttribute('aria-selected', 'true')
  await expect(second.shell.row(/Dostyk/)).toHaveAttribute('aria-selected', 'true')
  await expect(second.shell.details.getByRole('heading', { level: 2 })).toContainText('Dostyk')
  await expect(second.app.page.getByRole('separator', { name: 'Width of the list' })).toHaveAttribute(
    'aria-valuenow',
    '280',
  )
  await closeApp(second.app)
})

test('the Routes view asks its last question again after a restart', async () => {
  const first = await openApp(userData)
  const asked = new RoutesPanel(first.app.page)
  await asked.open()
  await asked.setEnd('From', 'Almaty')
  await asked.setEnd('To', 'Xi’an')
  await asked.way(2).click()
  await expect(asked.chosen.getByText('Way 2', { exact: true })).toBeVisible()
  await asked.tab('Strip diagram').click()
  await expect
    .poll(async () => (await import('node:fs/promises')).readFile(join(userData, 'session.json'), 'utf8'))
    .toContain('"strip"')
  await closeApp(first.app)

  const second = await openApp(userData)
  const again = new RoutesPanel(second.app.page)
  await expect(second.shell.view('Routes')).toBeChecked()
  await again.answered()
  await expect(again.end('From')).toHaveValue('Almaty')
  await expect(again.chosen.getByText('Way 2', { exact: true })).toBeVisible()
  await expect(again.pane.locator('.strip-svg')).toBeVisible()
  await closeApp(second.app)
})
