import { expect, test } from '../fixtures/app'
import { MapPanel } from '../pages/map-panel'
import { Shell } from '../pages/shell'

test.use({ launch: { args: ['--disable-3d-apis'] } })

test('P18: without WebGL the map explains itself and says what to do; all else works', async ({
  app,
  page,
}) => {
  await app.waitReady()
  const shell = new Shell(page)
  const map = new MapPanel(page)
  await expect(map.pane).toHaveAttribute('data-map-state', 'none')
  const note = map.pane.getByRole('note')
  await expect(note).toContainText('The map cannot be drawn here')
  await expect(note).toContainText('hardware acceleration')

  await shell.row(/^Lianyungang/).click()
  await expect(shell.details.getByRole('heading', { level: 2 })).toContainText('Lianyungang')
  await expect(page.locator('.chart-slot canvas').first()).toBeVisible()
  await shell.search.fill('Khorgos')
  await shell.hits.first().click()
  await expect(shell.details.getByRole('heading', { level: 2 })).toContainText('Khorgos')
  await shell.view('Compare').click()
  await expect(page.locator('.compare-view canvas').first()).toBeVisible()
  await shell.view('Network').click()
  await expect(note).toBeVisible()
  await expect(map.pane.getByRole('button'), 'nothing is behind the note').toHaveCount(1)
  await note.getByRole('button', { name: 'Open settings' }).click()
  await expect(shell.sheet('Settings').getByRole('checkbox', { name: /hardware acceleration/ })).toBeVisible()
})
