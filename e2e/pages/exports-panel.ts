import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import type { TarmaqApp } from '../fixtures/tarmaq-app'

/** What can be exported by a command. */
export type ExportCommand = 'export-page' | 'export-map' | 'export-chart' | 'export-table'

/** The exports of a view: their menu, their commands, and the folder into which the dialog that saves is answered. */
export class ExportsPanel {
  readonly folder = mkdtempSync(join(tmpdir(), 'tarmaq-exports-'))
  private count = 0

  constructor(
    private readonly app: TarmaqApp,
    private readonly page: Page,
  ) {}

  get button(): Locator {
    return this.page.getByRole('button', { name: 'Export', exact: true })
  }

  get menu(): Locator {
    return this.page.getByRole('menu', { name: 'Export' })
  }

  get notice(): Locator {
    return this.page.locator('.status-notice')
  }

  /** Whether a sheet of paper is laid out, and whether the map is covered. */
  get leftOvers(): Locator {
    return this.page.locator('.paper, .map-cover')
  }

  /** Answers the next dialogs with the proposed name in a folder of their own, or with another path, or by Cancel. */
  async answer(path?: string | null): Promise<string> {
    this.count += 1
    const folder = join(this.folder, String(this.count))
    await this.app.electron.evaluate(
      ({ dialog }, { into, fixed }) => {
        dialog.showSaveDialog = async (...args: unknown[]) => {
          const { defaultPath } = args.at(-1) as { defaultPath: string }
          const seen = globalThis as { proposed?: string[] }
          seen.proposed = [...(seen.proposed ?? []), defaultPath]
          return fixed === null
            ? { canceled: true, filePath: '' }
            : { canceled: false, filePath: fixed ?? `${into}/${defaultPath}` }
        }
      },
      { into: folder, fixed: path },
    )
    return folder
  }

  /** Names that were proposed so far. */
  proposed(): Promise<readonly string[]> {
    return this.app.electron.evaluate(() => (globalThis as { proposed?: string[] }).proposed ?? [])
  }

  /** Sends a command as the native menu does. */
  async command(command: ExportCommand): Promise<void> {
    await this.app.electron.evaluate(
      ({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(),
      command,
    )
  }

  /** Exports by a command, or by an item of the menu, and reads the one file that came of it. */
  async save(
    what: ExportCommand | { readonly item: string },
  ): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const folder = await this.answer()
    if (typeof what === 'string') await this.command(what)
    else {
      await this.button.click()
      await this.menu.getByRole('menuitem', { name: what.item, exact: true }).click()
    }
    await expect(this.notice).toHaveText(/^Saved: /, { timeout: 120_000 })
    const names = readdirSync(folder)
    expect(names, 'one file, and nothing beside it').toHaveLength(1)
    const [name = ''] = names
    await expect(this.notice).toHaveText(`Saved: ${name}`)
    await expect(this.leftOvers).toHaveCount(0)
    return { name, bytes: readFileSync(join(folder, name)) }
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true })
  }
}
