import { expect, type Locator, type Page } from '@playwright/test'

/** The palette, in any language. */
export class Palette {
  constructor(private readonly page: Page) {}

  get dialog(): Locator {
    return this.page.locator('.palette')
  }

  get field(): Locator {
    return this.dialog.getByRole('combobox')
  }

  get items(): Locator {
    return this.dialog.getByRole('option')
  }

  /** An item by its key, such as `command:fit-all` or `terminal:xian`. */
  item(key: string): Locator {
    return this.dialog.locator(`[role=option][data-key="${key}"]`)
  }

  /** Headings of the sections, in their order. */
  headings(): Promise<string[]> {
    return this.dialog.locator('.palette-heading').allInnerTexts()
  }

  /** What is said to screen readers. */
  get said(): Locator {
    return this.dialog.locator('[aria-live=polite]')
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+k')
    await expect(this.field).toBeFocused()
  }

  /** Types, and waits until what was found has the item in it. */
  async find(typed: string, key: string): Promise<void> {
    await this.field.fill(typed)
    await expect(this.item(key)).toBeVisible()
  }

  /** Finds an item by typing, goes to it by the arrows, and chooses it by Enter: no pointer. */
  async choose(typed: string, key: string): Promise<void> {
    await this.open()
    await this.find(typed, key)
    const at = await this.items.evaluateAll(
      (items, wanted) => items.findIndex((item) => item.getAttribute('data-key') === wanted),
      key,
    )
    const focusedAt = () =>
      this.items.evaluateAll((items) => items.findIndex((item) => item.hasAttribute('data-focused')))
    for (let now = await focusedAt(); now !== at; now = await focusedAt()) {
      await this.page.keyboard.press(now < at ? 'ArrowDown' : 'ArrowUp')
      await expect.poll(focusedAt).not.toBe(now)
    }
    await expect(this.item(key)).toHaveAttribute('data-focused')
    await this.page.keyboard.press('Enter')
  }
}
