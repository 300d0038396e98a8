import { commandTitles } from '../../src/shared/ipc/command-titles/command-titles'
import { COMMAND_GROUPS, TABLE_ROWS } from '../../src/shared/ipc/commands'
import { LANGUAGES } from '../../src/shared/network/language'
import { expect, test } from '../fixtures/app'
import type { TarmaqApp } from '../fixtures/tarmaq-app'

/** An item of the native menu as it is shown. */
interface ShownItem {
  readonly id: string
  readonly label: string
  readonly accelerator: string | null
}

/** Every item of the native menu that is a command, and the labels of the bar. */
function shownMenu(app: TarmaqApp): Promise<{ readonly bar: string[]; readonly items: ShownItem[] }> {
  return app.electron.evaluate(({ Menu }) => {
    type Items = NonNullable<ReturnType<typeof Menu.getApplicationMenu>>['items']
    const all = (items: Items): Items =>
      items.flatMap((item) => [item, ...(item.submenu ? all(item.submenu.items) : [])])
    const plain = (label: string) => label.replace(/\(&[A-Z]\)/, '').replace('&', '')
    const bar = Menu.getApplicationMenu()?.items ?? []
    return {
      bar: bar.map(({ label }) => plain(label)),
      items: all(bar).map(({ id, label, accelerator }) => ({
        id,
        label: plain(label),
        accelerator: accelerator ? String(accelerator) : null,
      })),
    }
  })
}

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ launch: { args: [`--lang=${language}`] } })

    test(`the native menu has every command by its title (${language})`, async ({ app }) => {
      const titles = commandTitles(language)
      const { bar, items } = await shownMenu(app)
      expect(bar.filter((label) => label !== 'Tarmaq')).toEqual(
        expect.arrayContaining(COMMAND_GROUPS.map((group) => titles[`group.${group}`])),
      )
      const mac = process.platform === 'darwin'
      for (const row of TABLE_ROWS.filter(({ menu }) => menu !== false)) {
        const accelerator = (mac ? row.mac : undefined) ?? row.accelerator ?? null
        expect(items.find(({ id }) => id === row.id)).toEqual({
          id: row.id,
          label: titles[`command.${row.id}`],
          accelerator,
        })
      }
    })
  })
}

test('an item of the menu does what its key does', async ({ app, page }) => {
  await app.waitReady()
  const views = page.locator('.view-tabs [role=radio]')
  await app.electron.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.getMenuItemById('view-compare')?.click(),
  )
  await expect(views.nth(1)).toBeChecked()
  await page.keyboard.press('ControlOrMeta+1')
  await expect(views.nth(0)).toBeChecked()
})
