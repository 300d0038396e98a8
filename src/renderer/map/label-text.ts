import { cutText } from '../ui/cut-text'

/** Kinds of text on the map; each has one style. */
export type LabelKind =
  | 'pin'
  | 'sign'
  | 'tag'
  | 'marker'
  | 'marker-home'
  | 'marker-second'
  | 'station'
  | 'city'
  | 'country'
  | 'country-home'
  | 'sea'

export interface LabelStyle {
  /** CSS font shorthand without the families. */
  readonly font: string
  readonly sizePx: number
  readonly spacingPx: number
  readonly upperCase: boolean
}

const style = (weight: number, sizePx: number, more: Partial<LabelStyle> = {}): LabelStyle => ({
  font: `${weight} ${sizePx}px`,
  sizePx,
  spacingPx: 0,
  upperCase: false,
  ...more,
})

export const LABEL_STYLES: Readonly<Record<LabelKind, LabelStyle>> = {
  pin: style(700, 12.5),
  sign: style(600, 10.5),
  tag: style(600, 11.5),
  marker: style(600, 12),
  'marker-home': style(700, 14),
  'marker-second': style(500, 11),
  station: style(500, 11),
  city: style(400, 11),
  country: style(500, 10.5, { spacingPx: 1, upperCase: true }),
  'country-home': style(600, 11.5, { spacingPx: 1.4, upperCase: true }),
  sea: { ...style(400, 11), font: 'italic 400 11px' },
}

/** Families of every text on the map, as in the window. Both are bundled. */
export const MAP_FONT_FAMILIES = '"Inter Variable", "Noto Sans SC", sans-serif'

/** Height of a line of text over its size. */
const LINE_HEIGHT = 1.25

/** CSS font of a kind of label. */
export function fontOf(kind: LabelKind): string {
  return `${LABEL_STYLES[kind].font} ${MAP_FONT_FAMILIES}`
}

/** Longest text on the map, in characters; the details have the whole of it. */
const LONGEST = 40

/** The text as it is drawn: not too long, and some kinds in capitals, in the rules of the names' language. */
export function shownText(kind: LabelKind, text: string, language: string): string {
  const short = cutText(text, LONGEST)
  return LABEL_STYLES[kind].upperCase ? short.toLocaleUpperCase(language) : short
}

/** Width of a text in CSS pixels. Injected, because only a canvas knows. */
export type MeasureText = (text: string, kind: LabelKind) => number

export interface TextSize {
  readonly width: number
  readonly height: number
}

/** One line of a label. */
export interface LabelLine {
  readonly text: string
  readonly kind: LabelKind
}

/** Size of one line or of several under each other. */
export function linesSize(lines: readonly LabelLine[], measure: MeasureText): TextSize {
  return {
    width: Math.max(...lines.map(({ text, kind }) => measure(text, kind))),
    height: lines.reduce((total, { kind }) => total + LABEL_STYLES[kind].sizePx * LINE_HEIGHT, 0),
  }
}

/** Distance from the top of a line to its baseline in CSS pixels: half leading plus the ascent that Inter shows in capitals and stems. */
export function baselineOf(kind: LabelKind): number {
  const { sizePx } = LABEL_STYLES[kind]
  return sizePx * ((LINE_HEIGHT - 1) / 2 + 0.87)
}

/** Height of a line in CSS pixels. */
export function lineHeightOf(kind: LabelKind): number {
  return LABEL_STYLES[kind].sizePx * LINE_HEIGHT
}
