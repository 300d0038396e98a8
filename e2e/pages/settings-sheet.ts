import { expect, type Locator, type Page } from '@playwright/test'
import type { TarmaqApp } from '../fixtures/tarmaq-app'

export type SpokenLanguage = 'en' | 'kk' | 'ru' | 'zh' | 'bg'

/** The sheet of settings. Parts are found by their place, so that they hold in every language. */
export class SettingsSheet {
  private readonly page: Page

  constructor(private readonly app: TarmaqApp) {
    this.page = app.page
  }

  get root(): Locator {
    return this.page.locator('.settings')
  }

  /** The question before everything is reset. */
  get question(): Locator {
    return this.page.getByRole('alertdialog')
  }

  get language(): Locator {
    return this.root.locator('.settings-section').nth(0)
  }

  get theme(): Locator {
    return this.root.locator('.settings-section').nth(1)
  }

  get motion(): Locator {
    return this.root.locator('.settings-section').nth(2)
  }

  get graphics(): Locator {
    return this.root.locator('.settings-section').nth(3)
  }

  get folder(): Locator {
    return this.root.locator('.settings-section').nth(4)
  }

  get recent(): Locator {
    return this.root.locator('.settings-section').nth(5)
  }

  get reset(): Locator {
    return this.root.locator('.settings-section').nth(6)
  }

  /** A choice of a section by its place. */
  choice(section: Locator, at: number): Locator {
    return section.getByRole('radio').nth(at)
  }

  /** Opens the sheet by its keys. */
  async open(): Promise<void> {
    await this.page.keyboard.press('Control+,')
    await expect(this.root).toBeVisible()
  }

  async close(): Promise<void> {
    await this.page.keyboard.press('Escape')
    await expect(this.root).toHaveCount(0)
  }

  /** Chooses a language by its own name and waits until the page speaks it. */
  async speak(language: SpokenLanguage): Promise<void> {
    await this.language
      .getByRole('radio')
      .filter({ has: this.page.locator(`> span > [lang=${language}]`) })
      .click()
    await expect(this.page.locator('html')).toHaveAttribute('lang', language)
  }

  /** The titles of the native menu's bar, without access keys. */
  menuBar(): Promise<string[]> {
    return this.app.electron.evaluate(({ Menu }) =>
      (Menu.getApplicationMenu()?.items ?? []).map(({ label }) => label.replace(/\(&.\)|&/g, '')),
    )
  }

  /** The titles in *Open Recent*; none where there is no such menu. */
  menuOfRecent(): Promise<string[]> {
    return this.app.electron.evaluate(({ Menu }) =>
      (Menu.getApplicationMenu()?.getMenuItemById('recent')?.submenu?.items ?? [])
        .filter(({ type, id }) => type !== 'separator' && id !== 'clear-recent')
        .map(({ label }) => label.replaceAll('&', '')),
    )
  }

  /** Chooses an entry of *Open Recent* by its place. */
  async openRecent(at: number): Promise<void> {
    await this.app.electron.evaluate(
      ({ Menu }, place) =>
        Menu.getApplicationMenu()?.getMenuItemById('recent')?.submenu?.items[place]?.click(),
      at,
    )
  }

  /** Lets the next dialog that opens a folder or a file answer with a path. */
  async answerOpen(path: string): Promise<void> {
    await this.app.electron.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
    }, path)
  }
}
