import type { ChartPanel } from '../exports/export-part'
import { cutText } from '../ui/cut-text'
import { AXIS_HEIGHT, type RowMarks, rowChartConfig } from './row-chart-config'
import type { ChartRow } from './row-model'

const ROW = 26

/** Longest name of a row, in characters. */
const LONGEST_NAME = 48

/** A chart of rows for paper, at a width in CSS pixels: its names drawn in. */
export function rowPanel(
  chart: {
    readonly rows: readonly ChartRow[]
    readonly marks: RowMarks
    readonly tick: (value: number) => string
    readonly reach?: number | undefined
  },
  width: number,
): ChartPanel {
  const { marks, tick, reach } = chart
  const rows = chart.rows.map((row) => ({ ...row, label: cutText(row.label, LONGEST_NAME) }))
  return {
    size: { width, height: AXIS_HEIGHT + rows.length * ROW },
    build: (paint, context) =>
      rowChartConfig(
        { rows, marks, tick, named: true, ...(reach === undefined ? {} : { reach }) },
        width,
        { hits: [], hovered: null, active: null },
        paint,
        context,
      ),
  }
}
