import type { ChartRow } from './row-model'

/** One piece of the text behind a bar. */
export interface LabelPart {
  readonly text: string
  /** Which figure of the row the piece is; none for separators and words. */
  readonly figure?: number
  readonly style: 'lead' | 'other' | 'plan' | 'words' | 'separator'
}

/** The text behind a bar, piece by piece: "66,500 / 133,000 · 230,000 planned". */
export function labelParts(row: ChartRow): readonly LabelPart[] {
  const parts: LabelPart[] = []
  row.figures.forEach(({ text, planned }, figure) => {
    if (parts.length > 0) parts.push({ text: planned ? ' · ' : ' / ', style: 'separator' })
    parts.push({ text, figure, style: planned ? 'plan' : parts.length === 0 ? 'lead' : 'other' })
  })
  if (row.words !== undefined) {
    if (parts.length > 0) parts.push({ text: ' · ', style: 'separator' })
    parts.push({ text: row.words, style: 'words' })
  }
  return parts
}

/** The same as one text. */
export function labelText(row: ChartRow): string {
  return labelParts(row)
    .map((part) => part.text)
    .join('')
}

/** Space between the end of a bar and its label, CSS pixels. */
export const LABEL_GAP = 8

/** Bars never get less than this share of the width, however long the labels. */
const LEAST_PLOT = 0.4

/**
 * Room to keep free at the right of a linear chart so that every label ends inside it: a label behind a short bar may
 * lie over the empty plot, one behind the longest needs all of its own width.
 *
 * @param rows reach of each row as a share of the axis (0 to 1), and the width of its label
 * @param width of the canvas, CSS pixels
 */
export function labelRoom(
  rows: readonly { readonly share: number; readonly labelWidth: number }[],
  width: number,
): number {
  const plot = rows.reduce((least, { share, labelWidth }) => {
    if (share <= 0) return least
    return Math.min(least, (width - LABEL_GAP - labelWidth) / share)
  }, width)
  return Math.ceil(width - Math.max(plot, width * LEAST_PLOT))
}
