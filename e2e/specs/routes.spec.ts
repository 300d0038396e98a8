import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../fixtures/app'
import { RoutesPanel } from '../pages/routes-panel'
import { Shell } from '../pages/shell'

interface Expected {
  readonly id: string
  readonly question: {
    readonly from: string
    readonly to: string
    readonly asOf: number | null
    readonly avoid: readonly { readonly id: string }[]
  }
  readonly ways: readonly {
    readonly stations: readonly string[]
    readonly tracks: readonly { readonly track: number | 'sea'; readonly from: string; readonly to: string }[]
  }[]
}

const ROOT = join(__dirname, '..', '..')
const read = <T>(file: string): T => JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as T
const EXPECTED = read<readonly Expected[]>('src/shared/network/routing/expected-routes.json')
const NAMES = new Map(
  read<readonly { id: string; names: { en: string } }[]>('resources/network/places.json').map(
    ({ id, names }) => [id, names.en],
  ),
)
const nameOf = (id: string) => NAMES.get(id) ?? id

/** Tracks in order, one for each run of legs. */
function runs(tracks: readonly string[]): string[] {
  return tracks.filter((track, i) => track !== tracks[i - 1])
}

test.beforeEach(async ({ app, page }) => {
  await app.waitReady()
  const routes = new RoutesPanel(page)
  await routes.open()
  await routes.anew.click()
})

for (const { id, question, ways } of EXPECTED) {
  test(`${id}: the ways that a forwarder expects, typed into the form`, async ({ page }) => {
    const routes = new RoutesPanel(page)
    if (question.avoid.some((condition) => condition.id === 'RU')) await routes.avoidPair.click()
    if (question.avoid.some((condition) => condition.id === 'altynkol-khorgos-border')) {
      await routes.addCondition('Avoid', 'Altynkol–Khorgos')
    }
    if (question.asOf !== null) await routes.lines.selectOption(String(question.asOf))
    await routes.setEnd('From', nameOf(question.from))
    await routes.setEnd('To', nameOf(question.to))
    const found: { stations: string[]; tracks: string[] }[] = []
    for (let rank = 1; rank <= (await routes.rows.count()); rank += 1) {
      await routes.way(rank).click()
      await expect(routes.chosen.getByText(`Way ${rank}`, { exact: true })).toBeVisible()
      found.push({ stations: await routes.stations(), tracks: runs(await routes.tracks()) })
    }
    for (const way of ways) {
      expect(found).toContainEqual({
        stations: way.stations.map(nameOf),
        tracks: way.tracks.map(({ track }) => String(track)),
      })
    }
    expect(found[0]?.stations).toEqual(ways[0]?.stations.map(nameOf))
  })
}

test('Tacheng is the end of the line, and Bakhty is not reached today', async ({ page }) => {
  const routes = new RoutesPanel(page)
  await routes.setEnd('From', 'Xi’an')
  await routes.setEnd('To', 'Tacheng')
  await expect(routes.chosen).toContainText('The line ends here: 1435 mm, and no rail onward today.')
  await routes.setEnd('To', 'Bakhty')
  await expect(routes.pane).toContainText('No path: the network ends at Tacheng.')
  await expect(routes.rows).toHaveCount(0)
  await routes.pane.getByRole('button', { name: 'Take planned lines too' }).click()
  await routes.answered()
  await expect(routes.rows).not.toHaveCount(0)
  await expect(routes.chosen).toContainText('planned, no date found')
})

test('ends are found in Russian, Chinese and Kazakh', async ({ page }) => {
  const routes = new RoutesPanel(page)
  for (const [typed, name] of [
    ['Дуйсбург', 'Duisburg'],
    ['塔城', 'Tacheng'],
    ['Алматы', 'Almaty'],
  ] as const) {
    await routes.setEnd('To', typed)
    await expect(routes.end('To')).toHaveValue(name)
  }
})

test('figures lead with what is published, say what is modelled, and open their evidence', async ({
  page,
}) => {
  const routes = new RoutesPanel(page)
  const shell = new Shell(page)
  await routes.setEnd('From', 'Xi’an')
  await routes.setEnd('To', 'Duisburg')
  const row = routes.rows.first()
  await expect(row).toContainText('9,908')
  await expect(row).toContainText(/9\.81 d, record run.*12–14 d, usual/)
  await expect(row).toContainText(/\d–\d+\.\d days \+ 5 waits with no figure/)
  await expect(routes.pane).toContainText('Prices and departures are not sourced here.')
  await row.getByRole('button', { name: /waits with no figure/ }).click()
  await expect(shell.evidence).toContainText('km by rail ÷ speed')
  await expect(shell.evidence).toContainText('30.5')
  await page.keyboard.press('Escape')
  await row.getByRole('button', { name: /: 1\.6–2 t/ }).click()
  await expect(shell.evidence).toContainText('17 g CO₂e/t·km')
  await expect(shell.evidence).toContainText('no factor found, left out')
  await page.keyboard.press('Escape')
  await expect(routes.chosen).toContainText('66.8 kg CO₂/TEU')
  await expect(routes.chosen).toContainText('3,000 kg CO₂/TEU')
})

test('sorts by a column, compares, and shows the strip', async ({ page }) => {
  const routes = new RoutesPanel(page)
  await routes.setEnd('From', 'Xi’an')
  await routes.setEnd('To', 'Almaty')
  await expect(routes.rows).toHaveCount(2)
  const km = routes.pane.getByRole('columnheader', { name: /^km/ })
  await km.getByRole('button').click()
  await km.getByRole('button').click()
  await expect(km).toHaveAttribute('aria-sort', 'descending')
  await expect(routes.rows.first()).toContainText('Dostyk–Alashankou')
  await km.getByRole('button').click()
  await routes.rows.nth(0).getByRole('checkbox').check()
  await routes.rows.nth(1).getByRole('checkbox').check()
  await routes.tab('Compare').click()
  await expect(routes.pane).toContainText(/2\. Dostyk–Alashankou is .* km longer than 1\. Altynkol–Khorgos\./)
  await routes.tab('Strip diagram').click()
  await expect(routes.pane.locator('.strip-svg')).toContainText('Almaty')
  await routes.pane.getByRole('application').focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(routes.pane.locator('.strip-said')).toContainText('Baoji')
  await routes.pane.getByRole('radio', { name: 'Table' }).click()
  await expect(routes.pane.getByRole('row', { name: /^Zhetygen/ })).toContainText('1520')
  await routes.tab('Alternatives').click()
})

test('a question is asked and a way chosen by keyboard alone', async ({ page }) => {
  const routes = new RoutesPanel(page)
  await routes.end('From').focus()
  await page.keyboard.type('Lianyungang')
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await routes.end('To').focus()
  await page.keyboard.type('Tashkent')
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await routes.answered()
  await routes.way(1).focus()
  await page.keyboard.press('ArrowDown')
  await expect(routes.way(2)).toBeFocused()
  await expect(routes.way(2)).toHaveAttribute('aria-pressed', 'true')
  await expect(routes.chosen.getByText('Way 2', { exact: true })).toBeVisible()
})

test('Help says how routes are worked out, and how far off that is', async ({ page }) => {
  const shell = new Shell(page)
  await page.getByRole('button', { name: 'Help and about' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'How routes are worked out' }).click()
  const sheet = shell.sheet('How routes are worked out')
  await expect(sheet).toContainText(/29 pairs; median absolute error 2\.9 %/)
  await expect(sheet).toContainText('no figure by ISO 14083')
  await page.keyboard.press('Escape')
})
