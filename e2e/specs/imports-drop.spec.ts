import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures/app'
import { movementFiles } from '../fixtures/movement-files'
import { ImportsPanel } from '../pages/imports-panel'
import { Shell } from '../pages/shell'

/** Drops files on the middle of the window as the desktop would. Their paths are in ASCII: Chromium's own protocol loses others where the locale is plain. */
async function drop(page: Page, files: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [...files], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop']) {
    await session.send('Input.dispatchDragEvent', { type: type as 'drop', x: 640, y: 400, data })
  }
  await session.detach()
}

test('P3: a file that is dropped on any view is imported, and nothing is navigated to', async ({
  app,
  page,
}) => {
  await app.waitReady()
  const panel = new ImportsPanel(app, page)
  const url = await app.url()
  await drop(page, [movementFiles.misspelt(app.userData)])
  await panel.at('columns')
  await expect(panel.steps.getByRole('heading', { level: 2 })).toHaveText('Import misspelt.csv')
  await expect(new Shell(page).view('Your data')).toBeChecked()
  expect(await app.url()).toBe(url)
  await panel.button('Cancel').click()
})

test('P1: a folder that is dropped is refused in words', async ({ app, page }) => {
  const folder = join(app.userData, 'a folder')
  mkdirSync(folder)
  await drop(page, [folder])
  await expect(new Shell(page).statusLine).toContainText(
    'This file can no longer be reached. Choose it again.',
  )
  await expect(new ImportsPanel(app, page).steps).toHaveCount(0)
})
