/** A part of a column: one direction, one commodity. */
export interface ColumnSeries {
  readonly key: string
  readonly label: string
  /** Token of its colour. */
  readonly colour: `--${string}`
}

/** One step of time. */
export interface Column {
  /** `2024-03` or `2024`. */
  readonly bucket: string
  /** Under the axis. */
  readonly label: string
  /** In the order of the series; `null` where nothing is said. */
  readonly values: readonly (number | null)[]
  /** The file begins or ends within it: hatched. */
  readonly partial: boolean
  /** What the place can take meanwhile. */
  readonly capacity: { readonly low: number; readonly high: number } | null
}

/** Columns over time, stacked, with a line of capacity. */
export interface ColumnChart {
  readonly series: readonly ColumnSeries[]
  readonly columns: readonly Column[]
}

/** The whole of a column; `null` where nothing is said at all. */
export function columnTotal({ values }: Column): number | null {
  const told = values.filter((value): value is number => value !== null)
  return told.length === 0 ? null : told.reduce((sum, value) => sum + value, 0)
}

/** The highest of columns and capacities: how far the axis must reach. */
export function columnReach({ columns }: ColumnChart): number {
  return Math.max(
    1,
    ...columns.map((column) => Math.max(columnTotal(column) ?? 0, column.capacity?.high ?? 0)),
  )
}

/** Every how many columns a label is written, so that labels of `labelWidth` do not touch in a plot of `width`. */
export function labelEvery(count: number, width: number, labelWidth: number): number {
  if (count === 0 || width <= 0) return 1
  const least = Math.ceil((labelWidth * count) / width)
  return [1, 2, 3, 6, 12].find((step) => step >= least) ?? Math.ceil(least / 12) * 12
}
