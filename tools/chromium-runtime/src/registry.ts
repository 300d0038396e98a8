import type { BrowserWindow } from './browser-window'
import type { WebContents } from './web-contents'

/** Things with ids, in the order they were made. */
export class Registry<T> {
  readonly #items = new Map<number, T>()
  #lastId = 0

  /** Keeps an item and gives it its id. */
  add(item: T): number {
    this.#lastId += 1
    this.#items.set(this.#lastId, item)
    return this.#lastId
  }

  remove(item: T): void {
    for (const [id, known] of this.#items) if (known === item) this.#items.delete(id)
  }

  get(id: number): T | undefined {
    return this.#items.get(id)
  }

  all(): T[] {
    return [...this.#items.values()]
  }
}

/** The app's open windows and which of them has the focus. */
export class WindowRegistry extends Registry<BrowserWindow> {
  focused: BrowserWindow | null = null

  override remove(window: BrowserWindow): void {
    super.remove(window)
    if (this.focused === window) this.focused = null
  }
}

/** The pages of the open windows. */
export class WebContentsRegistry extends Registry<WebContents> {}
