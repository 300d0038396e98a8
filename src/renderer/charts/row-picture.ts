import type { Text } from '../i18n/text'
import { cutText } from '../ui/cut-text'
import type { LegendEntry } from './chart-frame'
import type { PictureSpec } from './picture'
import { AXIS_HEIGHT, type RowMarks, rowChartConfig } from './row-chart-config'
import type { ChartRow } from './row-model'

const WIDTH = 960
const ROW = 28

/** Longest name of a row, in characters. */
const LONGEST_NAME = 48

/** A chart of rows as a picture: its names drawn in, its sources under it. */
export function rowPicture(chart: {
  readonly text: Text
  readonly title: string
  readonly subtitle?: string
  readonly legend: readonly LegendEntry[]
  readonly rows: readonly ChartRow[]
  readonly marks: RowMarks
  readonly tick: (value: number) => string
  readonly publishers: string
  readonly reach?: number
}): PictureSpec {
  const { text, marks, tick } = chart
  const rows = chart.rows.map((row) => ({ ...row, label: cutText(row.label, LONGEST_NAME) }))
  const size = { width: WIDTH, height: AXIS_HEIGHT + rows.length * ROW }
  return {
    title: chart.title,
    subtitle: chart.subtitle ?? text.t('charts.made-by'),
    legend: chart.legend,
    footnote: text.t('charts.sources-note', { sources: chart.publishers }),
    panels: [
      {
        size,
        build: (paint, context) =>
          rowChartConfig(
            { rows, marks, tick, named: true, ...(chart.reach === undefined ? {} : { reach: chart.reach }) },
            WIDTH,
            { hits: [], hovered: null, active: null },
            paint,
            context,
          ),
      },
    ],
  }
}
