import { expect, test } from '../fixtures/app'
import { MapPanel, overlaps } from '../pages/map-panel'
import { RoutesPanel } from '../pages/routes-panel'

test.beforeEach(async ({ app, page }) => {
  await app.waitReady()
  const routes = new RoutesPanel(page)
  await routes.open()
  await routes.anew.click()
  await routes.setEnd('From', 'Xi’an')
  await routes.setEnd('To', 'Duisburg')
  await routes.way(1).click()
})

test('the chosen way lies over the others, with arrows from origin to destination and its changes', async ({
  page,
}) => {
  const map = new MapPanel(page)
  const painted = await map.painted()
  expect(painted.emphasis['berlin-duisburg-1435']).toBe('way-chosen')
  expect(painted.emphasis['aktau-alat-sea']).toBe('way')
  expect(painted.emphasis['lianyungang-xuzhou-1435']).toBe('far')
  const arrows = painted.marks.filter(({ kind }) => kind === 'arrow')
  expect(arrows.length).toBeGreaterThan(5)
  const westward = arrows.filter(({ angle }) => Math.cos(angle) < 0.2)
  expect(westward.length).toBeGreaterThan(arrows.length * 0.7)
  const texts = painted.labels.map(({ text }) => text)
  expect(texts).toEqual(expect.arrayContaining(['1435→1520', '1520→1435', 'Duisburg']))
  expect(overlaps(painted)).toEqual([])
})

test('arrows turn round with the question', async ({ page }) => {
  const map = new MapPanel(page)
  await page.getByRole('button', { name: 'Swap origin and destination' }).click()
  await new RoutesPanel(page).answered()
  const { marks } = await map.painted()
  const arrows = marks.filter(({ kind }) => kind === 'arrow')
  expect(arrows.filter(({ angle }) => Math.cos(angle) > -0.2).length).toBeGreaterThan(arrows.length * 0.7)
})

test('a row lifts its way on the map, and the map marks its row', async ({ page }) => {
  const routes = new RoutesPanel(page)
  const map = new MapPanel(page)
  await routes.rows.nth(2).hover()
  await expect.poll(async () => (await map.painted()).emphasis['aktau-alat-sea']).toBe('way-pointed')
  const { labels, points } = await map.painted()
  const [aktau, alat] = ['terminal:aktau', 'terminal:alat'].map((key) =>
    points.find((point) => point.key === key),
  )
  if (!aktau || !alat) throw new Error(`the ports are not drawn: ${labels.map(({ key }) => key).join(', ')}`)
  const pane = await map.pane.boundingBox()
  if (!pane) throw new Error('no map')
  const middle = (box: { left: number; right: number }) => (box.left + box.right) / 2
  const x = pane.x + (middle(aktau.box) + middle(alat.box)) / 2
  const y = pane.y + (aktau.box.bottom + alat.box.top) / 2
  await page.mouse.move(x, y)
  await page.mouse.move(x + 1, y)
  await expect(routes.pane.locator('tr[data-pointed="true"]')).toHaveCount(1)
  await page.mouse.click(x, y)
  await expect(routes.chosen).toContainText('ship Aktau–Alat')
})

test('an end is picked on the map, by the pointer and by the keyboard', async ({ page }) => {
  const routes = new RoutesPanel(page)
  const map = new MapPanel(page)
  await routes.form.getByRole('button', { name: 'Pick the destination on the map' }).click()
  await expect(map.pane).toContainText('Click a place to end the route there')
  const { points } = await map.painted()
  const budapest = points.find(({ key }) => key === 'terminal:budapest')
  const pane = await map.pane.boundingBox()
  if (!budapest || !pane) throw new Error('Budapest is not drawn')
  const { left, right, top, bottom } = budapest.box
  await page.mouse.click(pane.x + (left + right) / 2, pane.y + (top + bottom) / 2)
  await expect(routes.end('To')).toHaveValue('Budapest')
  await routes.answered()
  await routes.form.getByRole('button', { name: 'Pick the origin on the map' }).click()
  await map.stop.focus()
  await page.keyboard.press('PageDown')
  await page.keyboard.press('Enter')
  const choices = page.getByRole('option')
  if ((await choices.count()) > 0) await page.keyboard.press('Enter')
  await expect(map.pane).not.toContainText('Click a place to begin the route there')
})

test('the Network view has its own camera and colours back', async ({ page }) => {
  const map = new MapPanel(page)
  const routes = await map.painted()
  await page.keyboard.press('Control+1')
  const network = await map.painted()
  expect(network.camera.zoom).toBeGreaterThan(routes.camera.zoom + 0.3)
  expect(network.marks).toEqual([])
  expect(new Set(Object.values(network.emphasis))).toEqual(new Set(['none']))
  await page.keyboard.press('Control+3')
})
