import type { Tokens } from '../styles/tokens'

/** What canvases are drawn with: the palette as it stands, and device pixels per CSS pixel. */
export interface Paint {
  readonly token: Tokens
  readonly ratio: number
}

/** Sizes of text on charts, CSS pixels. They follow `--text-sm` and `--text-xs`. */
export const CHART_TEXT = { label: 12, axis: 11 } as const

/** A canvas font in the window's family. */
export function canvasFont({ token }: Paint, size: number, weight: 400 | 500 | 600 = 400): string {
  return `${weight} ${size}px ${token('--font')}`
}

/**
 * The light palette, whatever the scheme: pictures are meant for paper and slides.
 * Read from the unconditional `:root` rules of the window's own style sheets.
 */
export function lightPalette(
  sheets: Iterable<CSSStyleSheet> = document.styleSheets,
): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  for (const sheet of sheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSStyleRule) || rule.selectorText !== ':root') continue
      for (const name of rule.style) {
        if (name.startsWith('--')) values.set(name, rule.style.getPropertyValue(name).trim())
      }
    }
  }
  return values
}

/** The light palette as the drawing of charts and of the map reads it. */
export function readLightTokens(palette: ReadonlyMap<string, string> = lightPalette()): Tokens {
  return (name) => palette.get(name) ?? ''
}
