import { expect, type Locator, type Page } from '@playwright/test'
import type { TarmaqApp } from '../fixtures/tarmaq-app'

/** The view *Your data* in English: the steps of an import, the imports, and what is drawn of them. */
export class ImportsPanel {
  constructor(
    private readonly app: TarmaqApp,
    private readonly page: Page,
  ) {}

  /** Opens the view and waits until the stored imports are known. */
  async open(): Promise<void> {
    await this.page.keyboard.press('Control+4')
    await expect(this.welcome.or(this.form)).toBeVisible()
  }

  get welcome(): Locator {
    return this.page.getByRole('heading', { name: 'See how full each terminal and crossing is' })
  }

  get form(): Locator {
    return this.page.getByRole('region', { name: 'Imports and filters' })
  }

  get pane(): Locator {
    return this.page.getByRole('region', { name: 'What your files say' })
  }

  get steps(): Locator {
    return this.page.locator('.import-steps')
  }

  get details(): Locator {
    return this.page.getByRole('complementary', { name: 'Details' })
  }

  get statusLine(): Locator {
    return this.page.getByRole('contentinfo')
  }

  /** Lets the next dialog that opens a file answer with a path. */
  async answerOpen(path: string): Promise<void> {
    await this.app.electron.evaluate(({ dialog }, file) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [file] })
    }, path)
  }

  /** Lets the next dialog that saves a file answer with a path. */
  async answerSave(path: string): Promise<void> {
    await this.app.electron.evaluate(({ dialog }, file) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: file })
    }, path)
  }

  /** Chooses an item of the native menu. */
  async menu(item: 'import-file' | 'open-sample'): Promise<void> {
    await this.app.electron.evaluate(
      ({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(),
      item,
    )
  }

  /** Begins to import a file through the menu and waits for its columns. */
  async choose(path: string): Promise<void> {
    await this.answerOpen(path)
    await this.menu('import-file')
    await this.at('columns')
  }

  async at(step: 'columns' | 'names' | 'running' | 'result'): Promise<void> {
    await expect(this.page.locator(`.import-steps[data-step=${step}]`)).toBeVisible({ timeout: 20_000 })
  }

  /** The select that says what a column means. */
  role(column: string): Locator {
    return this.steps.getByLabel(`Column “${column}” says`)
  }

  button(name: string | RegExp): Locator {
    return this.steps.getByRole('button', { name })
  }

  /** Goes from the columns to the result, taking every suggestion for names. */
  async finish(): Promise<void> {
    await this.button('Match the places').click()
    const names = this.page.locator('.import-steps[data-step=names]')
    const result = this.page.locator('.import-steps[data-step=result]')
    await expect(names.or(result)).toBeVisible({ timeout: 20_000 })
    if (await names.isVisible()) await this.button('Import').click()
    await expect(result).toBeVisible({ timeout: 20_000 })
  }

  /** Rows read, kept, refused and blank, as the result says them. */
  async counts(): Promise<readonly string[]> {
    return this.steps.locator('.import-rows dd').allTextContents()
  }

  /** Leaves the result for the view, and waits for its answer. */
  async show(): Promise<void> {
    await this.button('Show it').click()
    await this.answered()
  }

  async answered(): Promise<void> {
    await expect(this.page.locator('.imports-pane[data-board=answered]')).toBeVisible({ timeout: 20_000 })
  }

  /** An import in the list. */
  set(name: string): Locator {
    return this.form.getByRole('listitem').filter({ hasText: name })
  }

  /** Does something with an import through its menu. */
  async act(name: string, action: string): Promise<void> {
    await this.form.getByRole('button', { name: `Actions for ${name}` }).click()
    await this.page.getByRole('menuitem', { name: action }).click()
  }

  filter(name: string): Locator {
    return this.form.getByLabel(name, { exact: true })
  }

  /** Types a day (ISO 8601) into a filter, as the keyboard does. */
  async typeDay(name: string, day: string): Promise<void> {
    const [year = '', month = '', date = ''] = day.split('-')
    const part = (type: string) => this.filter(name).locator(`[data-type=${type}]`)
    for (const [type, digits] of [
      ['day', date],
      ['month', month],
      ['year', year],
    ] as const) {
      await part(type).focus()
      await this.page.keyboard.type(digits)
    }
  }

  /** Chooses in a filter, and waits for the answer. */
  async narrow(name: string, value: string): Promise<void> {
    await this.filter(name).selectOption({ label: value })
    await this.answered()
  }

  tab(name: 'Series' | 'Utilisation' | 'Top routes'): Locator {
    return this.pane.getByRole('radio', { name, exact: true })
  }

  /** The series as a table. */
  async seriesTable(): Promise<Locator> {
    await this.tab('Series').click()
    await this.pane.getByRole('radio', { name: 'Table', exact: true }).click()
    return this.pane.getByRole('table')
  }

  /** Cells of a row of a table, by the name of the row. */
  async row(table: Locator, name: string): Promise<readonly string[]> {
    const row = table
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name, exact: true }) })
    return row.getByRole('cell').allTextContents()
  }
}
