import { expect, type Locator, type Page } from '@playwright/test'

/** The Routes view in English: the form, the ways found, the chosen one. */
export class RoutesPanel {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.keyboard.press('Control+3')
    await this.answered()
  }

  get form(): Locator {
    return this.page.getByRole('region', { name: 'Find a route' })
  }

  get pane(): Locator {
    return this.page.getByRole('region', { name: 'Ways found' })
  }

  get chosen(): Locator {
    return this.page.getByRole('article', { name: 'The chosen way' })
  }

  end(name: 'From' | 'To'): Locator {
    return this.form.getByRole('combobox', { name, exact: true })
  }

  /** Types a name and takes the first place that it finds. */
  async setEnd(name: 'From' | 'To', typed: string): Promise<void> {
    const field = this.end(name)
    await field.click()
    await field.fill(typed)
    await expect(this.page.getByRole('listbox').getByRole('option').first()).toBeVisible()
    await field.press('ArrowDown')
    await field.press('Enter')
    await this.answered()
  }

  /** Adds a country or border to a list of conditions. */
  async addCondition(list: 'By way of' | 'Avoid', typed: string): Promise<void> {
    const field = this.form.getByRole('combobox', { name: list, exact: true })
    await field.click()
    await field.fill(typed)
    await expect(this.page.getByRole('listbox').getByRole('option', { name: typed })).toHaveCount(1)
    await field.press('ArrowDown')
    await field.press('Enter')
    await expect(this.page.getByRole('listbox')).toHaveCount(0)
    await this.answered()
  }

  get avoidPair(): Locator {
    return this.form.getByRole('button', { name: 'Avoid Russia and Belarus' })
  }

  get lines(): Locator {
    return this.form.getByRole('combobox', { name: 'Lines' })
  }

  get anew(): Locator {
    return this.form.getByRole('button', { name: 'Start anew' })
  }

  get rows(): Locator {
    return this.pane.getByRole('table', { name: 'Alternatives' }).locator('tbody').getByRole('row')
  }

  /** The button that chooses a way. */
  way(rank: number): Locator {
    return this.rows.nth(rank - 1).locator('.way-choose')
  }

  tab(name: 'Alternatives' | 'Strip diagram' | 'Compare'): Locator {
    return this.pane.getByRole('radio', { name: new RegExp(`^${name}`) })
  }

  /** Waits until the last question has its answer. */
  async answered(): Promise<void> {
    await expect(this.pane).toHaveAttribute('data-search', /^(answered|incomplete)$/)
  }

  /** Stations of the chosen way in order, points on borders left out, by their English names. */
  async stations(): Promise<string[]> {
    return this.chosen.locator('.leg-list .link-button').allInnerTexts()
  }

  /** Gauge or sea of each leg of the chosen way. */
  async tracks(): Promise<string[]> {
    const texts = await this.chosen.locator('.leg-facts').allInnerTexts()
    return texts.map((text) => (/1435/.test(text) ? '1435' : /1520/.test(text) ? '1520' : 'sea'))
  }
}
