import { expect, type Locator, type Page } from '@playwright/test'

/** The menu of a row, a mark, a bar or a figure. */
export class ContextMenu {
  constructor(private readonly page: Page) {}

  get menu(): Locator {
    return this.page.locator('.context-menu')
  }

  item(name: string | RegExp): Locator {
    return this.menu.getByRole('menuitem', { name })
  }

  /** What can be chosen, in its order. */
  async items(): Promise<string[]> {
    return this.menu.getByRole('menuitem').allInnerTexts()
  }

  /** Opens the menu of what has the focus. */
  async open(): Promise<void> {
    await this.page.keyboard.press('Shift+F10')
    await expect(this.menu.getByRole('menuitem').first()).toBeFocused()
  }

  /** Goes to an item by the arrows and chooses it by Enter. */
  async choose(name: string): Promise<void> {
    const items = await this.items()
    expect(items).toContain(name)
    for (let i = 0; i < items.indexOf(name); i += 1) await this.page.keyboard.press('ArrowDown')
    await expect(this.item(name)).toBeFocused()
    await this.page.keyboard.press('Enter')
    await expect(this.menu).toHaveCount(0)
  }
}
