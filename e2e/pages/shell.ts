import type { Locator, Page } from '@playwright/test'

/** The frame of the window: views, search, the list, the details and the status line. */
export class Shell {
  constructor(private readonly page: Page) {}

  view(name: 'Network' | 'Compare' | 'Routes' | 'Your data'): Locator {
    return this.page.getByRole('radio', { name, exact: true })
  }

  get search(): Locator {
    return this.page.getByRole('combobox', { name: /^Search terminals/ })
  }

  /** Hits under the search box. */
  get hits(): Locator {
    return this.page.locator('.search-popover').getByRole('option')
  }

  listTab(name: 'Terminals' | 'Crossings' | 'Routes' | 'Presence'): Locator {
    return this.page.getByRole('tablist', { name: 'What to list' }).getByRole('tab', { name })
  }

  /** A row of the list at the left. */
  row(name: string | RegExp): Locator {
    return this.page.getByRole('complementary', { name: 'List' }).getByRole('option', { name })
  }

  get details(): Locator {
    return this.page.getByRole('complementary', { name: 'Details' })
  }

  /** *Where this comes from*. */
  get evidence(): Locator {
    return this.page.getByRole('region', { name: 'Where this comes from' })
  }

  get statusLine(): Locator {
    return this.page.getByRole('contentinfo')
  }

  /** What went wrong outside the user's hands, below the top bar. */
  get warnings(): Locator {
    return this.page.getByRole('region', { name: 'Messages' }).getByRole('paragraph')
  }

  /** A sheet over the window. */
  sheet(name: string): Locator {
    return this.page.getByRole('dialog', { name })
  }

  /** What has the keyboard now, as its accessible words. */
  focusedText(): Promise<string> {
    return this.page.evaluate(() => {
      const focused = document.activeElement
      return focused?.getAttribute('aria-label') ?? focused?.textContent ?? ''
    })
  }
}
