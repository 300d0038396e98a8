type Payload = string | Blob | Promise<string | Blob>

/** One entry of the clipboard: the same content in several MIME types. */
export class ClipboardItem {
  readonly #items: Readonly<Record<string, Payload>>

  constructor(items: Record<string, Payload>) {
    this.#items = { ...items }
  }

  /** The MIME types that the entry has. */
  get types(): string[] {
    return Object.keys(this.#items)
  }

  /**
   * The content in one type.
   *
   * @throws when the entry lacks the type
   */
  async getType(type: string): Promise<Blob> {
    if (!Object.hasOwn(this.#items, type)) throw new Error(`the clipboard item has no ${type}`)
    const payload = (await this.#items[type]) ?? ''
    return typeof payload === 'string' ? new Blob([payload], { type }) : payload
  }
}

/** `clipboard`, kept in memory: nothing reaches the system's. */
export class Clipboard {
  #items: ClipboardItem[] = []

  async write(items: ClipboardItem[]): Promise<void> {
    this.#items = [...items]
  }

  async read(): Promise<ClipboardItem[]> {
    return [...this.#items]
  }

  async writeText(text: string): Promise<void> {
    this.#items = [new ClipboardItem({ 'text/plain': text })]
  }

  /** The text it holds, empty when there is none. */
  async readText(): Promise<string> {
    const item = this.#items.find(({ types }) => types.includes('text/plain'))
    return item ? (await item.getType('text/plain')).text() : ''
  }

  async has(mimeType: string): Promise<boolean> {
    return this.#items.some(({ types }) => types.includes(mimeType))
  }

  clear(): void {
    this.#items = []
  }
}
