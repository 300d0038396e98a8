import type { FigureRef } from '../app/app-store'

/** One figure of a row, as it stands on the chart. */
export interface RowFigure {
  /** Distinguishes the figures of a row. */
  readonly key: string
  /** What opens when the figure is chosen. */
  readonly figure: FigureRef
  /** Ends of the value, in the unit of the chart; the same number twice for a single value. */
  readonly low: number
  readonly high: number
  /** As drawn: "66,500", "700,000 planned". */
  readonly text: string
  /** As read aloud: value, unit and basis. */
  readonly said: string
  /** A plan is drawn apart and is never an end of a conflict. */
  readonly planned: boolean
}

/** One row of a chart: one thing with all its figures, or with words where there is none. */
export interface ChartRow {
  readonly id: string
  readonly label: string
  /** The leading figure first. */
  readonly figures: readonly RowFigure[]
  /** Words drawn after the figures, or instead of them: "no figure found", why it is not comparable. */
  readonly words?: string
  readonly tone: 'plain' | 'highlight' | 'muted'
}

/** What is drawn in a row, in the unit of the chart. */
export interface RowBars {
  /** From 0 to the lowest figure. */
  readonly solid?: readonly [number, number]
  /** From the lowest to the highest figure: a conflict. */
  readonly extension?: readonly [number, number]
  /** From the highest figure, or 0, to the largest plan. */
  readonly plan?: readonly [number, number]
}

/** Lowest and highest figure that is no plan; `undefined` where there is none. */
export function factualEnds(row: ChartRow): readonly [number, number] | undefined {
  const facts = row.figures.filter((figure) => !figure.planned)
  if (facts.length === 0) return undefined
  return [Math.min(...facts.map((f) => f.low)), Math.max(...facts.map((f) => f.high))]
}

/** Splits a row into the pieces of its bar. */
export function rowBars(row: ChartRow): RowBars {
  const facts = factualEnds(row)
  const plans = row.figures.filter((figure) => figure.planned).map((figure) => figure.high)
  const reached = facts?.[1] ?? 0
  const planned = Math.max(0, ...plans)
  return {
    ...(facts ? { solid: [0, facts[0]] as const } : {}),
    ...(facts && facts[1] > facts[0] ? { extension: facts } : {}),
    ...(planned > reached ? { plan: [reached, planned] as const } : {}),
  }
}

/** Right end of everything drawn in a row; 0 where nothing is. */
export function rowReach(row: ChartRow): number {
  return Math.max(0, ...row.figures.map((figure) => figure.high))
}

/** Whether a row's figures contradict each other. */
export function isDisputed(row: ChartRow): boolean {
  const ends = factualEnds(row)
  return ends !== undefined && ends[1] > ends[0]
}

/** Largest leading figure first, then plans, then rows without a figure by name. */
export function byLeadingFigure(a: ChartRow, b: ChartRow): number {
  const rank = (row: ChartRow) => {
    const [lead] = row.figures
    return lead === undefined ? 2 : lead.planned ? 1 : 0
  }
  const lead = (row: ChartRow) => row.figures[0]?.low ?? 0
  return rank(a) - rank(b) || lead(b) - lead(a) || a.label.localeCompare(b.label)
}

/** Rows with a figure that is no plan, the largest leading figure first. */
export function factualRows(rows: readonly ChartRow[]): readonly ChartRow[] {
  return rows.filter((row) => row.figures[0]?.planned === false).sort(byLeadingFigure)
}
