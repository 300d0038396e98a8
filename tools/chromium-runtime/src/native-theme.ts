import { TypedEmitter } from './typed-emitter'

export type ThemeSource = 'system' | 'light' | 'dark'

/** `nativeTheme`; the system's own theme is light. */
export class NativeTheme extends TypedEmitter<{ updated: [] }> {
  readonly #apply: () => void
  #source: ThemeSource = 'system'

  /** @param apply gives every open page the theme */
  constructor(apply: () => void) {
    super()
    this.#apply = apply
  }

  get themeSource(): ThemeSource {
    return this.#source
  }

  set themeSource(source: ThemeSource) {
    if (!['system', 'light', 'dark'].includes(source)) throw new TypeError(`unknown theme source: ${source}`)
    const wasDark = this.shouldUseDarkColors
    this.#source = source
    this.#apply()
    if (wasDark !== this.shouldUseDarkColors) this.emit('updated')
  }

  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark'
  }

  get shouldUseHighContrastColors(): boolean {
    return false
  }

  get shouldUseInvertedColorScheme(): boolean {
    return false
  }

  get prefersReducedTransparency(): boolean {
    return false
  }

  /** The theme as media features of the DevTools protocol. */
  mediaFeatures(): { name: string; value: string }[] {
    return [{ name: 'prefers-color-scheme', value: this.shouldUseDarkColors ? 'dark' : 'light' }]
  }
}
