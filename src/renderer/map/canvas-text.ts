import { fontOf, LABEL_STYLES, MAP_FONT_FAMILIES, type MeasureText } from './label-text'

/** Measures texts as the canvas will draw them; each text once. Make a new one after fonts have loaded. */
export function createMeasure(context: CanvasRenderingContext2D): MeasureText {
  const widths = new Map<string, number>()
  return (text, kind) => {
    const key = `${kind}|${text}`
    const known = widths.get(key)
    if (known !== undefined) return known
    context.font = fontOf(kind)
    context.letterSpacing = `${LABEL_STYLES[kind].spacingPx}px`
    const width = Math.ceil(context.measureText(text).width)
    widths.set(key, width)
    return width
  }
}

/**
 * Loads the fonts that the map draws with, for just these texts: a font is split by script, and a canvas does not wait
 * for a part that has not been loaded.
 */
export async function loadMapFonts(
  texts: readonly string[],
  fonts: FontFaceSet = document.fonts,
): Promise<void> {
  const letters = [...new Set(texts.join(''))].join('')
  const styles = [...new Set(Object.values(LABEL_STYLES).map((style) => style.font))]
  await Promise.all(styles.map((font) => fonts.load(`${font} ${MAP_FONT_FAMILIES}`, letters)))
}
